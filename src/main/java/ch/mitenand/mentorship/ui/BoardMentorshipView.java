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
    private final PoolGlance glances;
    private final Clock clock;

    BoardMentorshipView(
            Pools pools,
            CurrentActor who,
            MentorshipDesk desk,
            MentorshipFiles files,
            PoolGlance glances,
            Clock clock) {
        super(pools, who, Tab.MENTORSHIPS);
        this.desk = desk;
        this.files = files;
        this.glances = glances;
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
            case START_TRIAL -> desk.startTrial(actor, pool, id, input.day(today()));
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
        var ways = css(new Div(), "mi-board__ways");
        if (row.pool().equals(pool)) {
            ways.add(person(MentoringNavigation.mentee(pool, row.mentee()), row.menteeName()));
        }
        if (glances.isOwn(actor, pool, row.mentor())) {
            ways.add(person(MentoringNavigation.mentor(pool, row.mentor()), row.mentorName()));
        }
        box.add(ways);
        return box;
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
