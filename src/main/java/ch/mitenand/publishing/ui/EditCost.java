package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.CostUnit;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/** One price; how many meetings it pays for is asked only where that is the question. */
final class EditCost implements EditRows.Row<SketchCost> {

    private static final int MOST_SESSIONS = 400;

    private final BigDecimalField amount;
    private final Select<CostUnit> per;
    private final IntegerField sessions;
    private final Checkbox reduced;
    private final EditLocalized label;
    private final Div content;

    EditCost(EditFields fields, Optional<SketchCost> value) {
        amount = fields.francs("Betrag");
        per = fields.select("Gilt", EditFields.all(CostUnit.values()), CostUnit::germanName);
        per.setValue(CostUnit.SESSION);
        sessions = fields.number("Anzahl Treffen", 1, MOST_SESSIONS);
        reduced = fields.check("Reduzierter Preis");
        label =
                EditLocalized.line(
                        fields, "Wer zahlt diesen Preis?", "Zum Beispiel: mit KulturLegi");
        var line = css(new Div(amount, per, sessions), "mi-edit__pair");
        content = css(new Div(line, reduced, label), "mi-edit__cost");
        fields.quietly(() -> value.ifPresent(this::show));
        per.addValueChangeListener(_ -> askWhatMatters());
        reduced.addValueChangeListener(_ -> askWhatMatters());
        askWhatMatters();
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<SketchCost> read() {
        var text = label.read();
        if (amount.isEmpty() && text.isEmpty() && !reduced.getValue()) {
            return Optional.empty();
        }
        return Optional.of(
                new SketchCost(
                        amount.getValue(),
                        per.getValue(),
                        sessions.isVisible() ? sessions.getValue() : null,
                        text,
                        reduced.getValue()));
    }

    private void show(SketchCost cost) {
        amount.setValue(cost.amount());
        per.setValue(cost.per());
        sessions.setValue(cost.sessions());
        reduced.setValue(cost.reduced());
        label.show(cost.label());
    }

    private void askWhatMatters() {
        boolean series =
                switch (per.getValue()) {
                    case COURSE, MONTH, YEAR -> true;
                    case SESSION, ONCE, HOUR -> false;
                };
        sessions.setVisible(series);
        label.setVisible(reduced.getValue() || !label.read().isEmpty());
    }
}
