package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.MenteeDesk.Outcome;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.MenteeNotes;
import ch.mitenand.mentoring.PersonCheck;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** All of a mentee on one page: what is needed, how urgent it is, how to reach the person. */
@Route(MentoringNavigation.POOL_ROUTE + "mentees" + MentoringNavigation.PERSON_ROUTE)
@PermitAll
class MenteeFileView extends PersonPage {

    private final MenteeDesk desk;
    private final MenteeNotes notes;
    private final PersonCheck check;
    private final Regions regions;
    private final Clock clock;

    MenteeFileView(
            Pools pools,
            CurrentActor current,
            MenteeDesk desk,
            MenteeNotes notes,
            PersonCheck check,
            Regions regions,
            Clock clock) {
        super(pools, current, Tab.MENTEES);
        this.desk = desk;
        this.notes = notes;
        this.check = check;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        var id =
                event.getRouteParameters()
                        .get(MentoringNavigation.PERSON)
                        .flatMap(MenteeId::parse)
                        .orElseThrow();
        var file = desk.mentee(actor, pool.id(), id);
        String name = (file.person().firstName() + " " + file.person().lastName()).strip();
        var page = frame(pool, file.erased() ? "Gelöschte Person" : name, badge(file));
        page.addComponentAtIndex(
                page.getComponentCount() - 1,
                PersonParts.back(MentoringNavigation.mentees(pool.id()), "Alle Mentees"));
        if (file.erased()) {
            page.add(new Paragraph("Name, Kontakt und Texte sind gelöscht."));
            return;
        }
        page.add(MentorFileViewPerson.contact(file.person()));
        var commands = new MenteeFileViewCommands(desk, this::actor, file, this::redraw);
        var main = css(new Div(status(actor, file, commands), need(file)), "mi-pool__main");
        var side = css(new Div(person(file, page), further(file, commands)), "mi-pool__side");
        page.add(css(new Div(main, side), "mi-pool__columns"));
    }

    private static Span badge(MenteeFile file) {
        if (file.left()) {
            return css(new Span("nicht mehr auf der Liste"), "mi-badge");
        }
        return file.urgent()
                ? css(new Span("dringend"), "mi-badge mi-badge--act")
                : css(new Span("auf der Liste"), "mi-badge mi-badge--wait");
    }

    private Component status(Actor actor, MenteeFile file, MenteeFileViewCommands commands) {
        var noted = notes.of(actor, file.pool(), file.id());
        var leftOn = noted.leftOn();
        if (leftOn != null) {
            return PersonParts.box(
                    "Nicht mehr auf der Liste",
                    new Paragraph(
                            "Seit %s: %s".formatted(PersonDates.day(leftOn), noted.leftReason())));
        }
        var box =
                PersonParts.box(
                        file.urgent() ? "Dringend" : "Auf der Liste",
                        new Paragraph(
                                "Angefragt am %s, %s."
                                        .formatted(
                                                PersonDates.day(file.askedOn()),
                                                PersonDates.since(
                                                        file.askedOn(), LocalDate.now(clock)))));
        if (file.urgent()) {
            box.add(css(new Paragraph(noted.urgentReason()), "mi-pool__typed"));
        }
        box.add(
                css(
                        new Div(
                                PersonParts.button(
                                        file.urgent()
                                                ? "Nicht mehr dringend"
                                                : "Als dringend markieren",
                                        commands::urgent)),
                        "mi-pool__buttons"));
        return box;
    }

    private static Component need(MenteeFile file) {
        MenteeNeed need = file.need();
        var facts = PersonParts.facts();
        PersonParts.fact(facts, "Sprachen", PersonWords.languages(need.languages()));
        PersonParts.fact(
                facts, "Gemeinsame Sprache mindestens auf", PersonWords.level(need.neededLevel()));
        PersonParts.fact(facts, "Themen", PersonWords.topics(need.topics()));
        PersonParts.fact(facts, "Zeiten", PersonWords.times(need.slots(), need.flexible()));
        PersonParts.fact(facts, "Weg", "bis " + need.travelKm() + " km");
        PersonParts.fact(facts, "Interessen", PersonWords.interests(need.interests()));
        PersonParts.fact(facts, "Geschlecht", PersonWords.gender(need.gender()));
        PersonParts.fact(facts, "Möchte", PersonWords.wish(need.wishedGender()));
        PersonParts.fact(facts, "Wunsch zum Alter", PersonWords.age(need.wishedAge()));
        PersonParts.fact(facts, "Wunsch zur Lebenslage", PersonWords.family(need.wishedFamily()));
        PersonParts.fact(facts, "In eigenen Worten", need.about());
        return PersonParts.box("Was gesucht wird", facts);
    }

    private Component person(MenteeFile file, Div page) {
        var facts = PersonParts.facts();
        MentorFileViewPerson.person(facts, file.person());
        if (file.person().mayBeMinor(LocalDate.now(clock))) {
            PersonParts.fact(facts, "Minderjährig", "vielleicht; nur mit Sonderprivatauszug");
        }
        var box = PersonParts.box("Person", facts);
        if (!file.left()) {
            box.add(PersonParts.button("Angaben ändern", () -> edit(file, page)));
        }
        return box;
    }

    private static Component further(MenteeFile file, MenteeFileViewCommands commands) {
        var buttons = css(new Div(), "mi-pool__buttons mi-pool__buttons--column");
        if (!file.left()) {
            buttons.add(PersonParts.button("Von der Liste nehmen", commands::leave));
        }
        String list = MentoringNavigation.mentees(file.pool()).substring(1);
        buttons.add(
                PersonParts.quiet(
                        "Person löschen",
                        () -> commands.erase(() -> UI.getCurrent().navigate(list))));
        return PersonParts.box("Weitere Schritte", buttons);
    }

    private void edit(MenteeFile file, Div page) {
        page.getChildren().reduce((_, last) -> last).ifPresent(page::remove);
        var form = new MenteeFileViewForm(check, regions);
        form.show(file.person(), file.need());
        var base = new MenteeFile[] {file};
        page.add(
                form.with(
                        "Speichern",
                        (person, need) -> save(form, base, person, need),
                        this::redraw));
    }

    private Optional<String> save(
            MenteeFileViewForm form, MenteeFile[] base, PersonDetails person, MenteeNeed need) {
        var shown = base[0];
        try {
            var outcome =
                    desk.change(actor(), shown.pool(), shown.id(), shown.version(), person, need);
            if (outcome instanceof Outcome.No(String sentence)) {
                var now = desk.mentee(actor(), shown.pool(), shown.id());
                if (now.version() == shown.version() || now.left()) {
                    return Optional.of(sentence);
                }
                join(form, shown, person, need, now);
                base[0] = now;
                return Optional.empty();
            }
            PersonParts.done("Gespeichert.");
        } catch (NoSuchElementException | AccessDeniedException e) {
            PersonParts.done("Diese Person ist nicht mehr in Ihrem Pool.");
        }
        redraw();
        return Optional.empty();
    }

    private static void join(
            MenteeFileViewForm form,
            MenteeFile shown,
            PersonDetails person,
            MenteeNeed need,
            MenteeFile now) {
        var changes = new ArrayList<>(PersonMerge.changes(shown.person(), person, now.person()));
        changes.addAll(PersonMerge.changes(shown.need(), need, now.need()));
        form.show(
                PersonMerge.merged(shown.person(), person, now.person()),
                PersonMerge.merged(shown.need(), need, now.need()));
        form.showConflict(changes);
    }
}
