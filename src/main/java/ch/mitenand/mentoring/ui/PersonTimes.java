package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;

import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.Slot;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A week of mornings, afternoons and evenings, and "flexible". */
final class PersonTimes extends Div implements HasValidation {

    private static final Locale SWISS = Locale.of("de", "CH");

    private final Map<Slot, Checkbox> boxes = new TreeMap<>();
    private final Checkbox flexible = new Checkbox("Flexibel, auch zu anderen Zeiten");
    private final Paragraph error =
            attribute(css(new Paragraph(), "mi-pool__error"), "role", "alert");

    PersonTimes() {
        css(this, "mi-pool__times");
        attribute(labelled(this, "Zeiten"), "role", "group");
        var grid = css(new Div(new Span()), "mi-pool__week");
        for (var part : DayPart.values()) {
            grid.add(
                    css(
                            new Span(part.germanName().replace("mittag", "\u00admittag")),
                            "mi-pool__half"));
        }
        for (var day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, SWISS);
            grid.add(css(new Span(name), "mi-pool__day"));
            for (var part : DayPart.values()) {
                var box = new Checkbox();
                box.setAriaLabel(name + " " + part.germanName());
                boxes.put(new Slot(day, part), box);
                grid.add(box);
            }
        }
        error.setVisible(false);
        add(css(new Paragraph("Zeiten"), "mi-pool__label"), grid, flexible, error);
    }

    void show(Set<Slot> slots, boolean isFlexible) {
        boxes.forEach((slot, box) -> box.setValue(slots.contains(slot)));
        flexible.setValue(isFlexible);
    }

    Set<Slot> slots() {
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean flexible() {
        return flexible.getValue();
    }

    @Override
    public void setErrorMessage(String sentence) {
        error.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
