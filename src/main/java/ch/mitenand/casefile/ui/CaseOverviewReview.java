package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;

/** When the next review is due. */
final class CaseOverviewReview extends Section {

    CaseOverviewReview(CaseFile file, Optional<LocalDate> due, LocalDate today) {
        css(this, "mi-box mi-case__box");
        add(new H2("Standortgespräch"));
        if (due.isEmpty()) {
            add(
                    new Paragraph(
                            "Es ist keines fällig. Das erste folgt zwölf Monate nach dem Beginn der Begleitung."));
            return;
        }
        var day = due.get();
        add(
                css(
                        new Paragraph(SwissFormat.longDate(day)),
                        day.isBefore(today) ? "mi-case__day mi-case__late" : "mi-case__day"),
                css(new Paragraph(CaseDates.due(day, today)), "mi-muted"),
                CaseParts.action(
                        CaseNavigation.page(file.id(), Tab.PLAN) + "#standort",
                        "Gespräch eintragen"));
    }
}
