package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.mentoring.AdmissionFact;
import ch.mitenand.mentoring.MentorFile;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What was recorded of a volunteer, the newest first; mistakes can be struck out. */
final class MentorFileViewTimeline extends Section {

    private final MentorFileViewCommands commands;
    private final boolean erased;

    MentorFileViewTimeline(
            MentorFile file, List<AdmissionFact> facts, MentorFileViewCommands commands) {
        this.commands = commands;
        this.erased = file.erased();
        css(this, "mi-box mi-pool__box");
        var items = new ArrayList<>(facts.stream().map(this::item).toList());
        var applied = LocalDate.ofInstant(file.appliedAt(), ZoneId.of("Europe/Zurich"));
        items.add(
                new ListItem(
                        css(new Paragraph(PersonDates.day(applied)), "mi-pool__date"),
                        css(new Paragraph("angemeldet"), "mi-pool__strong")));
        add(new H2("Verlauf"), ordered("mi-pool__timeline", items));
    }

    private ListItem item(AdmissionFact fact) {
        var what =
                new Div(
                        css(
                                new Paragraph(
                                        fact.waived()
                                                ? "Ausnahme statt «"
                                                        + fact.kind().germanName()
                                                        + "»"
                                                : fact.kind().germanName()),
                                "mi-pool__strong"));
        var until = fact.until();
        if (until != null) {
            what.add(new Paragraph("bis " + PersonDates.day(until)));
        }
        if (!fact.reason().isEmpty()) {
            what.add(css(new Paragraph(fact.reason()), "mi-pool__typed"));
        }
        if (!fact.by().isEmpty()) {
            what.add(new Paragraph(muted("eingetragen von " + fact.by())));
        }
        if (!erased) {
            var strike = PersonParts.quiet("Streichen", () -> commands.strike(fact));
            strike.setAriaLabel(
                    "Streichen: " + fact.kind().germanName() + ", " + PersonDates.day(fact.on()));
            what.add(strike);
        }
        return new ListItem(css(new Paragraph(PersonDates.day(fact.on())), "mi-pool__date"), what);
    }
}
