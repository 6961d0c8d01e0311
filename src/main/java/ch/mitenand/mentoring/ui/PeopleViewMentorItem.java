package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A volunteer in the list: who, where it stands, what is to be done. */
final class PeopleViewMentorItem extends ListItem {

    /** Proofs are mentioned as long before their end. */
    static final int DAYS_BEFORE = 60;

    PeopleViewMentorItem(
            MentorFile file, LocalDate today, boolean knowsPlaces, Map<MentorId, Integer> taken) {
        var status = file.status();
        var name =
                css(
                        link(
                                MentoringNavigation.mentor(file.pool(), file.id()),
                                file.person().firstName() + " " + file.person().lastName()),
                        "mi-pool__who");
        var badge = css(new Span(status.state().germanName()), PersonWords.look(status.state()));
        var what =
                new Div(
                        new Paragraph(PersonWords.languageNames(file.offer().languages())),
                        new Paragraph(
                                muted(
                                        file.person().locality()
                                                + places(file, knowsPlaces, taken))));
        add(
                css(new Div(name, badge), "mi-pool__top"),
                css(what, "mi-pool__what"),
                hints(file, today));
        css(this, "mi-pool__person");
    }

    private static String places(
            MentorFile file, boolean knowsPlaces, Map<MentorId, Integer> taken) {
        int offered = file.offer().places();
        String all = offered == 1 ? "1 Platz" : offered + " Plätze";
        if (!knowsPlaces) {
            return " · " + all;
        }
        int free = Math.max(0, offered - taken.getOrDefault(file.id(), 0));
        return " · " + all + ", " + (free == 0 ? "keiner frei" : free + " frei");
    }

    private static Div hints(MentorFile file, LocalDate today) {
        var hints = css(new Div(), "mi-pool__hints");
        var status = file.status();
        switch (status.state()) {
            case APPLIED ->
                    hint(
                            hints,
                            "speech",
                            "Gespräch vereinbaren: angemeldet "
                                    + PersonDates.since(
                                            LocalDate.ofInstant(
                                                    file.appliedAt(), ZoneId.of("Europe/Zurich")),
                                            today));
            case ADMITTED -> hint(hints, "check", "Alles da: kann aufgenommen werden");
            case IN_VETTING, LAPSED ->
                    hint(hints, "flag", "Fehlt: " + PersonWords.requirements(status.missing()));
            default -> {}
        }
        var until = status.validUntil();
        if (PeopleViewGroup.of(status.state()) != PeopleViewGroup.GONE
                && until != null
                && !until.isAfter(today.plusDays(DAYS_BEFORE))) {
            hint(hints, "clock", "Ein Nachweis gilt nur noch bis " + PersonDates.day(until));
        }
        return hints;
    }

    private static void hint(Div hints, String icon, String sentence) {
        hints.add(css(new Paragraph(icon(icon), text(sentence)), "mi-pool__hint"));
    }
}
