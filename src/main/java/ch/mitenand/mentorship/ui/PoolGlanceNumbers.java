package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.mentorship.PoolGlance.Glance;
import ch.mitenand.mentorship.PoolGlance.Missing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** How a pool stands, in numbers; each leads to what it counts. */
final class PoolGlanceNumbers extends Section {

    PoolGlanceNumbers(PoolId pool, Glance glance) {
        css(this, "mi-glance__side");
        add(new H2("Der Pool heute"));
        add(
                css(
                        new Div(
                                PoolGlanceView.number(
                                        MentorshipNavigation.workbench(pool),
                                        glance.waiting(),
                                        glance.waiting() == 1 ? "wartet" : "warten",
                                        waiting(glance)),
                                PoolGlanceView.number(
                                        MentoringNavigation.mentors(pool),
                                        glance.freePlaces(),
                                        glance.freePlaces() == 1 ? "freier Platz" : "freie Plätze",
                                        WorkbenchParts.count(
                                                glance.volunteers(),
                                                "Person im Pool",
                                                "Personen im Pool")),
                                PoolGlanceView.number(
                                        MentorshipNavigation.board(pool),
                                        glance.running(),
                                        glance.running() == 1 ? "läuft" : "laufen",
                                        glance.asked() == 0 ? "" : glance.asked() + " angefragt"),
                                PoolGlanceView.number(
                                        MentoringNavigation.mentors(pool),
                                        glance.entering(),
                                        glance.entering() == 1 ? "Anmeldung" : "Anmeldungen",
                                        "auf dem Weg in den Pool")),
                        "mi-glance__numbers"));
        if (!glance.missing().isEmpty()) {
            add(missing(glance.missing()));
        }
    }

    private static String waiting(Glance glance) {
        if (glance.waiting() == 0) {
            return "";
        }
        String longest = "am längsten " + WorkbenchDates.waiting(glance.longest()).substring(7);
        return glance.urgent() == 0 ? longest : glance.urgent() + " dringend, " + longest;
    }

    private static Div missing(List<Missing> missing) {
        var blocking = missing.stream().filter(m -> m.alone() > 0).toList();
        var others =
                missing.stream()
                        .filter(m -> m.alone() == 0)
                        .map(m -> m.language().germanName())
                        .toList();
        var box = css(new Div(new H3("Sprachen, die fehlen")), "mi-glance__languages");
        if (!blocking.isEmpty()) {
            box.add(
                    list(
                            "mi-glance__missing",
                            blocking.stream().map(PoolGlanceNumbers::blocking).toList()));
        }
        if (!others.isEmpty()) {
            String start =
                    blocking.isEmpty()
                            ? "Niemand mit freiem Platz spricht "
                            : "Auch nicht gesprochen: ";
            box.add(
                    css(
                            new Paragraph(
                                    start
                                            + String.join(", ", others)
                                            + ". Wer das spricht, kann sich in einer anderen Sprache verständigen."),
                            "mi-glance__others mi-muted"));
        }
        return box;
    }

    private static ListItem blocking(Missing missing) {
        var item = new ListItem(missing.language().germanName());
        item.add(
                css(
                        new Paragraph(
                                missing.alone() == 1
                                        ? "1 Person hat ohne das mit niemandem eine gemeinsame Sprache."
                                        : missing.alone()
                                                + " Personen haben ohne das mit niemandem eine gemeinsame Sprache."),
                        "mi-muted"));
        return item;
    }

    /** What to do in a new pool. */
    static Div firstSteps(PoolId pool) {
        var steps =
                List.of(
                        step(
                                "Regeln anschauen",
                                "Welche Nachweise Sie verlangen und was beim Vermitteln zählt. Die üblichen"
                                        + " Regeln gelten schon, Sie können sie so lassen.",
                                MentoringNavigation.settings(pool),
                                "Zu den Einstellungen"),
                        step(
                                "Freiwillige einladen",
                                "Geben Sie die Adresse dieser Seite weiter: im Gemeindeblatt, beim Verein, am"
                                        + " Schalter. Wer sich anmeldet, erscheint bei Ihnen.",
                                "/mentoring/mitmachen",
                                "Anmeldung für Freiwillige"),
                        step(
                                "Mentees erfassen",
                                "Wer vor Ihnen steht, können Sie gleich selbst eintragen. Alle anderen melden"
                                        + " sich über das Portal.",
                                MentoringNavigation.newMentee(pool),
                                "Jemanden eintragen"));
        return css(
                new Div(
                        css(new Paragraph("Ihr Pool ist bereit. So kommt er in Gang:"), "mi-lead"),
                        ordered("mi-glance__steps", steps)),
                "mi-glance__first");
    }

    private static ListItem step(String title, String sentence, String path, String label) {
        return new ListItem(
                new Div(
                        new H2(title),
                        new Paragraph(sentence),
                        css(link(path, label), "mi-action")));
    }
}
