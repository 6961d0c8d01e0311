package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The mentees of a pool: the urgent first, then who has asked first. */
@Route(MentoringNavigation.POOL_ROUTE + "mentees")
@PermitAll
class PeopleViewMentees extends PersonPage {

    static final String HEADING = "Mentees";

    private final MenteeDesk desk;
    private final Clock clock;
    private final Div found = css(new Div(), "mi-pool__groups");
    private final Paragraph count = attribute(css(new Paragraph(), "mi-muted"), "role", "status");
    private final TextField text = new TextField("Suchen");
    private final Checkbox urgent = new Checkbox("Nur dringende");

    private List<MenteeFile> files = List.of();

    PeopleViewMentees(Pools pools, CurrentActor current, MenteeDesk desk, Clock clock) {
        super(pools, current, Tab.MENTEES);
        this.desk = desk;
        this.clock = clock;
        text.setPlaceholder("Name, Sprache, Ort oder Telefon");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(_ -> filter());
        urgent.addValueChangeListener(_ -> filter());
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        files =
                desk.mentees(actor, pool.id()).stream()
                        .sorted(
                                Comparator.comparing((MenteeFile f) -> !f.urgent())
                                        .thenComparing(MenteeFile::askedOn))
                        .toList();
        var page = frame(pool, HEADING, enter(pool));
        if (files.isEmpty()) {
            page.add(
                    PersonParts.empty(
                            "Noch sucht niemand eine Begleitung. Steht jemand vor Ihnen, erfassen Sie die Person gleich hier."
                                    + " Sonst geben Sie die Seite zum Anmelden weiter.",
                            link("/mentoring/anfragen", "Seite zum Anmelden öffnen")));
            return;
        }
        page.add(css(new Div(text, urgent), "mi-pool__filter"), count, found);
        filter();
        text.focus();
    }

    private static Anchor enter(Pool pool) {
        return css(link(MentoringNavigation.newMentee(pool.id()), "Mentee erfassen"), "mi-button");
    }

    private void filter() {
        var shown =
                files.stream()
                        .filter(f -> f.urgent() || !urgent.getValue())
                        .filter(f ->
                                PeopleViewText.matches(
                                        text.getValue(),
                                        f.person(),
                                        PersonWords.languageNames(f.need().languages())))
                        .toList();
        var here = shown.stream().filter(f -> !f.left()).toList();
        var gone = shown.stream().filter(MenteeFile::left).toList();
        boolean narrowed = urgent.getValue() || !text.isEmpty();
        found.removeAll();
        if (!here.isEmpty()) {
            found.add(
                    css(new Section(heading("Auf der Liste", here), rows(here)), "mi-pool__group"));
        }
        if (!gone.isEmpty()) {
            var summary = summary(heading("Nicht mehr auf der Liste", gone));
            found.add(css(details(summary, narrowed, rows(gone)), "mi-pool__group"));
        }
        if (shown.isEmpty()) {
            found.add(
                    PersonParts.empty(
                            "Dazu gibt es niemanden.",
                            PersonParts.button("Alle zeigen", this::reset)));
        }
        count.setText(
                narrowed
                        ? shown.size() + " von " + files.size()
                        : files.size() == 1 ? "1 Person" : files.size() + " Personen");
    }

    private void reset() {
        text.clear();
        urgent.setValue(false);
    }

    private static H2 heading(String name, List<MenteeFile> members) {
        var heading = new H2(name);
        heading.add(muted(" " + members.size()));
        return heading;
    }

    private Component rows(List<MenteeFile> members) {
        return list("mi-pool__people", members.stream().map(this::item).toList());
    }

    private ListItem item(MenteeFile file) {
        var person = file.person();
        var name =
                css(
                        link(
                                MentoringNavigation.mentee(file.pool(), file.id()),
                                person.firstName() + " " + person.lastName()),
                        "mi-pool__who");
        var top = css(new Div(name), "mi-pool__top");
        if (file.urgent()) {
            top.add(css(new Span("dringend"), "mi-badge mi-badge--act"));
        }
        var what =
                new Div(
                        new Paragraph(PersonWords.languageNames(file.need().languages())),
                        new Paragraph(muted(person.locality())));
        var hints = css(new Div(), "mi-pool__hints");
        if (!file.left()) {
            hints.add(css(new Paragraph(icon("clock"), text(waits(file))), "mi-pool__hint"));
        }
        return css(new ListItem(top, css(what, "mi-pool__what"), hints), "mi-pool__person");
    }

    private String waits(MenteeFile file) {
        return "Angefragt " + PersonDates.since(file.askedOn(), LocalDate.now(clock));
    }
}
