package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.mentoring.PoolPolicy;
import ch.mitenand.mentoring.Requirement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pool asks of volunteers, and how long a proof is valid. */
final class PoolSettingsPolicy extends Section {

    private static final int MOST_MONTHS = 120;

    private final List<Row> rows = new ArrayList<>();

    PoolSettingsPolicy(PoolPolicy policy) {
        css(this, "mi-pool__part");
        add(
                new H2("Was Freiwillige mitbringen"),
                new Paragraph(
                        "Wer etwas davon noch nicht hat, wird nicht aufgenommen. Verlangen Sie etwas neu, fehlt es sofort auch"
                                + " allen, die schon im Pool sind: Sie bekommen bis dahin keine neuen Begleitungen. 0 Monate heisst: gilt für immer."));
        var grid = css(new Div(), "mi-pool__requirements");
        for (var requirement : Requirement.values()) {
            var row = new Row(requirement, policy.required().get(requirement));
            rows.add(row);
            grid.add(row.line());
        }
        add(grid);
    }

    private record Row(Requirement requirement, Checkbox wanted, IntegerField months) {

        Row(Requirement requirement, @org.jspecify.annotations.Nullable Integer valid) {
            this(
                    requirement,
                    new Checkbox(requirement.germanName(), valid != null),
                    new IntegerField("Gültig, Monate"));
            months.setValue(valid == null ? standard(requirement) : valid);
            months.setMin(0);
            months.setMax(MOST_MONTHS);
            months.setStepButtonsVisible(true);
            months.setManualValidation(true);
            months.setAriaLabel("Gültig, Monate: " + requirement.germanName());
            months.setEnabled(valid != null);
            wanted.addValueChangeListener(event -> months.setEnabled(event.getValue()));
        }

        Div line() {
            return attribute(css(new Div(wanted, months), "mi-pool__requirement"), "role", "group");
        }

        boolean isWrong() {
            Integer value = months.getValue();
            boolean wrong =
                    wanted.getValue() && (value == null || value < 0 || value > MOST_MONTHS);
            months.setInvalid(wrong);
            months.setErrorMessage("0 bis 120 Monate");
            return wrong;
        }

        private static int standard(Requirement requirement) {
            return switch (requirement) {
                case PRIVATE_EXTRACT, SPECIAL_EXTRACT -> 36;
                default -> 0;
            };
        }
    }

    /** What was entered; empty when a number is wrong. */
    Optional<Map<Requirement, Integer>> value() {
        if (rows.stream().filter(Row::isWrong).count() > 0) {
            return Optional.empty();
        }
        var required = new EnumMap<Requirement, Integer>(Requirement.class);
        rows.stream()
                .filter(row -> row.wanted.getValue())
                .forEach(row -> required.put(row.requirement, row.months.getValue()));
        return Optional.of(required);
    }
}
