package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.mentorship.HistoryEntry;
import ch.mitenand.mentorship.MentorshipCommand;
import ch.mitenand.mentorship.MentorshipDesk;
import ch.mitenand.mentorship.MentorshipFiles;
import ch.mitenand.mentorship.MentorshipId;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.OwnLinkDesk;
import ch.mitenand.mentorship.PlanPairDesk;
import ch.mitenand.mentorship.PoolGlance;
import ch.mitenand.mentorship.Step;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One mentorship: where it stands, what can be done, what has happened. */
@Route(MentorshipNavigation.MENTORSHIP_ROUTE)
@PermitAll
class BoardMentorshipView extends WorkbenchFrame {

    private final MentorshipDesk desk;
    private final MentorshipFiles files;
    private final PlanPairDesk pairs;
    private final PoolGlance glances;
    private final OwnLinkDesk links;
    private final Clock clock;

    BoardMentorshipView(
            Pools pools,
            CurrentActor who,
            MentorshipDesk desk,
            MentorshipFiles files,
            PlanPairDesk pairs,
            PoolGlance glances,
            OwnLinkDesk links,
            Clock clock) {
        super(pools, who, Tab.MENTORSHIPS);
        this.desk = desk;
        this.files = files;
        this.pairs = pairs;
        this.glances = glances;
        this.links = links;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get(MentorshipNavigation.MENTORSHIP)
                        .flatMap(MentorshipId::parse)
                        .orElseThrow();
        var row = desk.one(actor, pool.id(), id);
        var allowed = desk.allowed(actor, pool.id(), id);
        var state =
                css(WorkbenchParts.badge(row.state().germanName(), look(row)), "mi-board__state");
        var page = frame(pool, row.menteeName() + " und " + row.mentorName(), state);
        page.addComponentAtIndex(
                2, WorkbenchParts.back(MentorshipNavigation.board(pool.id()), "Alle Begleitungen"));
        var main =
                css(
                        new Div(
                                new BoardCommands(
                                        row,
                                        allowed,
                                        today(),
                                        (of, command, input) ->
                                                give(pool.id(), of, command, input)),
                                new BoardMeetings(
                                        row,
                                        row.pool().equals(pool.id())
                                                ? files.meetings(actor, pool.id(), id)
                                                : List.of(),
                                        row.pool().equals(pool.id())
                                                ? files.feedback(actor, pool.id(), id)
                                                : List.of(),
                                        today()),
                                history(files.history(actor, pool.id(), id))),
                        "mi-board__main");
        if (row.pool().equals(pool.id())) {
            pairs.basis(actor, pool.id(), id)
                    .ifPresent(basis -> main.add(WorkbenchBasis.of(pool.id(), basis)));
        }
        page.add(css(new Div(main, side(actor, pool.id(), row)), "mi-board__columns"));
    }

    private static String look(MentorshipRow row) {
        return switch (row.state()) {
            case ACTIVE -> "good";
            case SUSPENDED -> "act";
            case ENDED, NOT_FORMED, DISMISSED -> "";
            default -> "wait";
        };
    }

    /** Gives a command; returns why it could not be done. */
    private Optional<String> give(
            PoolId pool, MentorshipRow row, MentorshipCommand command, BoardInput input) {
        var done = new Step[1];
        safely(() -> done[0] = command(actor(), pool, row.id(), command, input));
        return switch (done[0]) {
            case Step.No(var sentence) -> Optional.of(sentence);
            case Step.Done(_, var state) -> {
                redraw();
                WorkbenchParts.done("Erledigt. Stand: " + state.germanName() + ".");
                yield Optional.empty();
            }
            case null -> Optional.empty();
        };
    }

    private Step command(
            Actor actor,
            PoolId pool,
            MentorshipId id,
            MentorshipCommand command,
            BoardInput input) {
        return switch (command) {
            case ASK -> desk.ask(actor, pool, id);
            case DISMISS -> desk.dismiss(actor, pool, id, input.text());
            case CALL_OFF -> desk.callOff(actor, pool, id, input.text());
            case START_TRIAL -> desk.startTrial(actor, pool, id, input.day(today()), input.text());
            case CONFIRM -> desk.confirm(actor, pool, id, input.day(today()), input.text());
            case REVIEW -> desk.review(actor, pool, id, input.day(today()), input.text());
            case EXTEND -> desk.extend(actor, pool, id, input.day(today()));
            case PAUSE -> desk.pause(actor, pool, id, input.day(today()), input.text());
            case RESUME -> desk.resume(actor, pool, id);
            case SUSPEND -> desk.suspend(actor, pool, id, input.text());
            case REINSTATE -> desk.reinstate(actor, pool, id);
            case END -> desk.end(actor, pool, id, input.reason(), input.text());
            case ACCEPT, DECLINE, EXPIRE -> throw new IllegalArgumentException(command.name());
        };
    }

    private Component side(Actor actor, PoolId pool, MentorshipRow row) {
        var facts = WorkbenchParts.facts();
        fact(facts, "Beginn", row.start());
        fact(facts, "Geplantes Ende", row.plannedEnd());
        WorkbenchParts.fact(facts, "Punkte beim Vermitteln", row.points() + " von 1000");
        WorkbenchParts.fact(
                facts,
                "Steht so",
                WorkbenchDates.since(row.since(), today())
                        + " ("
                        + WorkbenchDates.day(row.since())
                        + ")");
        var box = css(new Section(new H2("Auf einen Blick"), facts), "mi-box mi-board__facts");
        if (!row.agreement().isEmpty()) {
            box.add(
                    new H2("Abgemacht"),
                    css(new Paragraph(row.agreement()), "mi-pool__typed mi-board__agreement"));
        }
        var ways = css(new Div(), "mi-board__ways");
        if (row.pool().equals(pool)) {
            ways.add(person(MentoringNavigation.mentee(pool, row.mentee()), row.menteeName()));
            ways.add(
                    links.isMenteeLocked(actor, pool, row.mentee())
                            ? unlock(
                                    row.menteeName(),
                                    () -> links.unlockMentee(actor(), pool, row.mentee()))
                            : lock(
                                    row.menteeName(),
                                    () -> links.lockMentee(actor(), pool, row.mentee())));
        }
        if (glances.isOwn(actor, pool, row.mentor())) {
            ways.add(person(MentoringNavigation.mentor(pool, row.mentor()), row.mentorName()));
            ways.add(
                    links.isMentorLocked(actor, pool, row.mentor())
                            ? unlock(
                                    row.mentorName(),
                                    () -> links.unlockMentor(actor(), pool, row.mentor()))
                            : lock(
                                    row.mentorName(),
                                    () -> links.lockMentor(actor(), pool, row.mentor())));
        }
        box.add(ways);
        return box;
    }

    /** For somebody whose mailbox or telephone is in other hands. */
    private Component lock(String name, Runnable command) {
        return WorkbenchParts.button(
                "Links von " + name + " sperren",
                () ->
                        new WorkbenchDialog(
                                        "Links sperren?",
                                        "Alle Links, die "
                                                + name
                                                + " per E-Mail erhalten hat, öffnen dann nichts"
                                                + " mehr, und an diese Adresse gehen keine neuen."
                                                + " Die Sperre endet, wenn Sie die Adresse im"
                                                + " Dossier ändern oder die Links hier wieder"
                                                + " freigeben.")
                                .open(
                                        "Links sperren",
                                        false,
                                        () -> done(command, "Die Links sind gesperrt.")));
    }

    private Component unlock(String name, Runnable command) {
        return WorkbenchParts.button(
                "Links von " + name + " freigeben",
                () ->
                        new WorkbenchDialog(
                                        "Links freigeben?",
                                        "Die Links von "
                                                + name
                                                + " sind gesperrt. Geben Sie sie nur frei, wenn"
                                                + " die E-Mail-Adresse wieder in den richtigen"
                                                + " Händen ist. Alte Links bleiben ungültig; einen"
                                                + " neuen kann die Person selber bestellen.")
                                .open(
                                        "Links freigeben",
                                        false,
                                        () -> done(command, "Die Links sind freigegeben.")));
    }

    /** Says that it is done only when it is. */
    private Optional<String> done(Runnable command, String sentence) {
        safely(() -> {
            command.run();
            redraw();
            WorkbenchParts.done(sentence);
        });
        return Optional.empty();
    }

    private static Component person(String path, String name) {
        return css(link(path, "Dossier von " + name), "mi-action");
    }

    private static void fact(
            com.vaadin.flow.component.HtmlContainer facts,
            String name,
            @org.jspecify.annotations.Nullable LocalDate day) {
        WorkbenchParts.fact(facts, name, day == null ? "" : WorkbenchDates.day(day));
    }

    private Section history(List<HistoryEntry> entries) {
        var items = entries.reversed().stream().map(this::entry).toList();
        return new Section(new H2("Verlauf"), ordered("mi-board__history", items));
    }

    private ListItem entry(HistoryEntry entry) {
        var item =
                new ListItem(
                        css(new Span(BoardWords.done(entry)), "mi-board__step"),
                        css(
                                new Span(
                                        WorkbenchDates.moment(entry.at(), clock)
                                                + ", "
                                                + entry.party().germanName()),
                                "mi-muted"));
        if (!entry.reason().isBlank()) {
            item.add(css(new Paragraph(entry.reason()), "mi-board__reason"));
        }
        return item;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
