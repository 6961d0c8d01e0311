package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;

import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.referral.ReceiverDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;

/** The recommendations of an accredited provider, area by area. */
final class InboxAdviceForm extends Section {

    private static final int LONGEST_TEXT = 500;

    private final InboxOrders orders;
    private final DatePicker day;
    private final Checkbox complex = new Checkbox("Der Fall ist komplex");
    private final Div lines = css(new Div(), "mi-inbox__advice");
    private final List<Line> written = new ArrayList<>();
    private final Button more;
    private final Div alert = InboxParts.alert();

    /** A recommendation while it is written. */
    private record Line(Div box, Select<GoalArea> area, TextArea text) {

        boolean isEmpty() {
            return area.isEmpty() && text.getValue().isBlank();
        }

        boolean isHalf() {
            return area.isEmpty() || text.getValue().isBlank();
        }
    }

    /** A form for what was ordered; only an in-depth assessment can find that a case is complex. */
    InboxAdviceForm(ProviderKind asked, InboxOrders orders) {
        this.orders = orders;
        this.day = InboxParts.day("Abgeschlossen am", orders.today(), null, orders.today());
        this.more = InboxParts.button("Weitere Empfehlung", this::addLine);
        css(this, "mi-box mi-inbox__box");
        complex.setHelperText(
                "Nur ankreuzen, wenn mehrere Stellen eng zusammenarbeiten müssen. Das öffnet ein Integrationscoaching.");
        complex.setVisible(asked == ProviderKind.IN_DEPTH_ASSESSMENT);
        add(
                new H2("Empfehlungen senden"),
                new Paragraph("In Auftrag gegeben: " + asked.germanName()),
                new Paragraph(
                        "Was empfehlen Sie? Eine Empfehlung pro Feld, in einem oder zwei Sätzen. Bitte keine"
                                + " Diagnosen und keine Namen anderer Personen."),
                css(new Div(day), "mi-inbox__row"),
                lines,
                InboxParts.actions(more),
                complex,
                alert,
                InboxParts.actions(InboxParts.primary("Empfehlungen senden", this::send)));
        addLine();
    }

    private void addLine() {
        int number = written.size() + 1;
        var area = InboxParts.choice("Bereich", List.of(GoalArea.values()), GoalArea::germanName);
        var text = new TextArea("Empfehlung");
        text.setMaxLength(LONGEST_TEXT);
        text.setWidthFull();
        var line = new Line(css(new Div(area, text), "mi-inbox__advice-line"), area, text);
        var remove = InboxParts.button("Entfernen", () -> remove(line));
        remove.setAriaLabel("Empfehlung " + number + " entfernen");
        line.box().add(remove);
        labelled(line.box(), "Empfehlung " + number).getElement().setAttribute("role", "group");
        written.add(line);
        lines.add(line.box());
        if (number > 1) {
            area.focus();
        }
        more.setVisible(written.size() < ReceiverDesk.MOST_ADVICE);
    }

    private void remove(Line line) {
        written.remove(line);
        lines.remove(line.box());
        if (written.isEmpty()) {
            addLine();
        }
        more.setVisible(true);
    }

    private void send() {
        var filled = written.stream().filter(line -> !line.isEmpty()).toList();
        String fault = fault(filled);
        InboxParts.complain(alert, fault);
        if (!fault.isEmpty()) {
            return;
        }
        var advice =
                filled.stream()
                        .map(line ->
                                new AdviceDraft(
                                        line.area().getValue(), line.text().getValue().strip()))
                        .toList();
        orders.report(day.getValue(), complex.getValue(), advice)
                .ifPresent(objection -> InboxParts.complain(alert, objection));
    }

    private String fault(List<Line> filled) {
        if (day.getValue() == null || day.isInvalid()) {
            return "Bitte wählen Sie einen Tag, heute oder früher.";
        }
        if (filled.isEmpty()) {
            return "Bitte schreiben Sie mindestens eine Empfehlung.";
        }
        return filled.stream().anyMatch(Line::isHalf)
                ? "Bitte wählen Sie zu jeder Empfehlung einen Bereich und schreiben Sie einen Satz."
                : "";
    }
}
