package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;

import ch.mitenand.offer.NextDates.Meeting;
import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferSketch.When;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** When it takes place, in words; below them the dates as they were understood. */
final class StepWhen extends StepSection<When> {

    private final EditRows<String> times;
    private final Div understood = css(new Div(), "mi-edit__understood");
    private final Checkbox byAppointment;
    private final DatePicker firstDay;
    private final DatePicker lastDay;
    private final EditRows<LocalDate> exceptDays;
    private final Checkbox continuousEntry;
    private final Checkbox schoolYearAligned;
    private final EditLocalized intensity;
    private final EditMore more;

    StepWhen(EditFields fields) {
        super(Step.WHEN, "Schreiben Sie es so, wie Sie es jemandem sagen würden.");
        times = new EditRows<>(fields, "Zeile", "Weitere Zeit", v -> new EditTime(fields, v));
        attribute(understood, "aria-live", "polite");
        byAppointment = fields.check("Nach Vereinbarung");
        firstDay = fields.day("Erster Tag");
        lastDay = fields.day("Letzter Tag");
        exceptDays = new EditRows<>(fields, "Tag", "Weiterer Tag", v -> new EditDay(fields, v));
        continuousEntry = fields.check("Man kann jederzeit dazukommen");
        schoolYearAligned = fields.check("Richtet sich nach dem Schuljahr");
        intensity =
                EditLocalized.line(
                        fields, "Dauer und Umfang", "Zum Beispiel: 20 Lektionen in 10 Wochen");
        more =
                new EditMore(
                        "Beginn, Ende, Ausfälle",
                        "sonst gilt: ab jetzt, ein Jahr lang",
                        css(new Div(firstDay, lastDay), "mi-edit__pair"),
                        exceptDays,
                        continuousEntry,
                        schoolYearAligned,
                        intensity);
        place(times, understood, byAppointment, more);
    }

    @Override
    void show(When part) {
        times.show(part.times());
        byAppointment.setValue(part.byAppointment());
        firstDay.setValue(part.firstDay());
        lastDay.setValue(part.lastDay());
        exceptDays.show(part.exceptDays());
        continuousEntry.setValue(part.continuousEntry());
        schoolYearAligned.setValue(part.schoolYearAligned());
        intensity.show(part.intensity());
        more.openIf(
                part.firstDay() != null
                        || part.lastDay() != null
                        || !part.exceptDays().isEmpty()
                        || !part.intensity().isEmpty());
    }

    @Override
    When read() {
        return new When(
                times.read(),
                firstDay.getValue(),
                lastDay.getValue(),
                exceptDays.read(),
                byAppointment.getValue(),
                continuousEntry.getValue(),
                schoolYearAligned.getValue(),
                intensity.read());
    }

    /** Shows the next dates, or what to write differently when there are none. */
    void understood(List<Meeting> next, List<Finding> findings) {
        understood.removeAll();
        if (times.read().isEmpty()) {
            return;
        }
        if (!next.isEmpty()) {
            var items =
                    next.stream()
                            .map(meeting ->
                                    new ListItem(
                                            icon("date"), new Span(EditDates.meeting(meeting))))
                            .toList();
            understood.add(new Paragraph("So verstehen wir das. Die nächsten Termine:"));
            understood.add(ch.mitenand.shell.Markup.list("mi-list", items));
        } else {
            understood.add(new Paragraph("Das verstehen wir noch nicht als Termin."));
            findings.stream()
                    .filter(finding -> finding.severity() == Severity.MISSING)
                    .forEach(finding -> understood.add(new Paragraph(finding.message())));
        }
    }
}
