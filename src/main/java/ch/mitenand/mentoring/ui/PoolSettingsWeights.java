package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.matching.MatchRules;
import ch.mitenand.matching.Preference;
import ch.mitenand.matching.Weights;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How much each preference counts; the sum is always in sight and has to be 1000. */
final class PoolSettingsWeights extends Section {

    private static final int STEP = 10;

    private final Map<Preference, IntegerField> fields = new EnumMap<>(Preference.class);
    private final Div bar = attribute(css(new Div(), "mi-pool__bar"), "aria-hidden", "true");
    private final Paragraph sum = attribute(css(new Paragraph(), "mi-pool__sum"), "role", "status");
    private final IntegerField floor = points("Mindestens so viele Punkte");

    PoolSettingsWeights(MatchRules rules) {
        css(this, "mi-pool__part");
        var grid = css(new Div(), "mi-pool__weights");
        for (var preference : Preference.values()) {
            var field = points(preference.germanName());
            field.setHelperText(explanation(preference));
            field.setValue(rules.weights().of(preference));
            field.addValueChangeListener(_ -> count());
            fields.put(preference, field);
            grid.add(field);
        }
        floor.setValue(rules.floor());
        floor.setHelperText(
                "Ein Paar mit weniger Punkten wird nicht vorgeschlagen. 0 lässt alles zu, 250 ist ein guter Anfang");
        add(
                new H2("Was beim Vermitteln zählt"),
                new Paragraph(
                        "1000 Punkte sind auf sechs Fragen verteilt. Was nie geht, etwa keine gemeinsame Sprache oder kein"
                                + " gültiger Nachweis, schliesst ein Paar in jedem Fall aus und kostet keine Punkte."),
                grid,
                bar,
                sum,
                PersonParts.quiet("Auf 1000 ausgleichen", this::balance),
                floor);
        count();
    }

    private static IntegerField points(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(Weights.TOTAL);
        field.setStep(STEP);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private static String explanation(Preference preference) {
        return switch (preference) {
            case TOPIC -> "Bietet an, wobei Hilfe gesucht wird";
            case LANGUAGES -> "Sprechen mehr oder besser gemeinsame Sprachen, als nötig ist";
            case DISTANCE -> "Wohnen nah beieinander";
            case TIMES -> "Haben zu denselben Zeiten frei";
            case INTERESTS -> "Mögen dasselbe";
            case WISH -> "Wunsch zu Alter oder Lebenslage erfüllt";
        };
    }

    private int total() {
        return fields.keySet().stream().mapToInt(this::of).sum();
    }

    private int of(Preference preference) {
        var field = Objects.requireNonNull(fields.get(preference));
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private void count() {
        int total = total();
        int left = Weights.TOTAL - total;
        boolean right = left == 0;
        sum.setText(
                right
                        ? "Summe 1000 von 1000"
                        : "Summe %d von 1000: %s"
                                .formatted(
                                        total,
                                        left > 0
                                                ? "noch " + left + " zu verteilen"
                                                : -left + " zu viel"));
        sum.getElement().getClassList().set("mi-pool__sum--wrong", !right);
        bar.removeAll();
        for (var preference : Preference.values()) {
            var piece = css(new Span(), "mi-pool__piece mi-pool__piece--" + preference.ordinal());
            piece.getElement()
                    .getStyle()
                    .set("flex-grow", Integer.toString(Math.max(0, of(preference))));
            bar.add(piece);
        }
    }

    /** Keeps the proportions; the largest takes what rounding leaves. */
    private void balance() {
        int total = total();
        if (total <= 0) {
            fields.forEach((p, field) -> field.setValue(Weights.STANDARD.of(p)));
            return;
        }
        var shares = new EnumMap<Preference, Integer>(Preference.class);
        fields.keySet().forEach(p -> shares.put(p, of(p) * Weights.TOTAL / total / STEP * STEP));
        int rest = Weights.TOTAL - shares.values().stream().mapToInt(Integer::intValue).sum();
        var largest =
                shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        shares.merge(largest, rest, Integer::sum);
        shares.forEach((p, value) -> Objects.requireNonNull(fields.get(p)).setValue(value));
    }

    /** The weights; empty when they do not add up or a number is out of its range. */
    Optional<Weights> weights() {
        boolean negative =
                fields.keySet().stream().anyMatch(p -> of(p) < 0 || of(p) > Weights.TOTAL);
        if (negative || total() != Weights.TOTAL) {
            return Optional.empty();
        }
        var points = new EnumMap<Preference, Integer>(Preference.class);
        fields.keySet().forEach(p -> points.put(p, of(p)));
        return Optional.of(new Weights(points));
    }

    /** The floor; empty when it is out of its range. */
    Optional<Integer> floor() {
        return Optional.ofNullable(floor.getValue()).filter(f -> f >= 0 && f <= Weights.TOTAL);
    }
}
