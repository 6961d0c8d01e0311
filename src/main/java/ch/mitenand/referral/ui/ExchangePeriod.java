package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.ui.CaseDates;
import ch.mitenand.casefile.ui.CaseParts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** Two days, and the tables of what was between them. */
final class ExchangePeriod extends Div {

    /** Makes the file of a period, both days included. */
    interface Maker {

        byte[] make(LocalDate from, LocalDate until);
    }

    private record Period(LocalDate from, LocalDate until) {}

    private volatile Period period;
    private final DatePicker from;
    private final DatePicker until;
    private final Div alert = CaseParts.alert();
    private final Div links;

    ExchangePeriod(LocalDate today, Maker referrals, Maker costs) {
        period = new Period(today.withDayOfYear(1), today);
        from = CaseDates.picker("Vom", today.withDayOfYear(1));
        until = CaseDates.picker("Bis und mit", today);
        from.addValueChangeListener(_ -> changed());
        until.addValueChangeListener(_ -> changed());
        links =
                CaseParts.buttons(
                        ExchangeParts.download(
                                "Vermittlungen als CSV",
                                ExchangeParts.CSV,
                                () -> name("vermittlungen"),
                                () -> make(referrals)),
                        ExchangeParts.download(
                                "Bewilligte Beiträge als CSV",
                                ExchangeParts.CSV,
                                () -> name("beitraege"),
                                () -> make(costs)));
        css(this, "mi-import");
        add(
                new Paragraph(
                        "Alles, was in dieser Zeit gesendet, empfohlen oder beendet wurde; für die Buchhaltung alle in dieser"
                                + " Zeit bewilligten Beiträge und Härtefallgesuche."),
                CaseParts.buttons(from, until),
                alert,
                links);
    }

    private void changed() {
        var first = from.getValue();
        var last = until.getValue();
        String fault =
                first == null || last == null
                        ? "Wählen Sie beide Tage."
                        : last.isBefore(first)
                                ? "Der letzte Tag liegt vor dem ersten. Tauschen Sie die beiden."
                                : "";
        CaseParts.say(alert, fault);
        links.setVisible(fault.isEmpty());
        if (first != null && last != null && fault.isEmpty()) {
            period = new Period(first, last);
        }
    }

    private byte[] make(Maker maker) {
        var now = period;
        return maker.make(now.from(), now.until());
    }

    private String name(String what) {
        var now = period;
        return "%s-%s-%s.csv".formatted(what, now.from(), now.until());
    }
}
