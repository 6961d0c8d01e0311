package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The filter of a search for offers; nothing happens before the button is pressed. */
final class OfferFilterForm extends Div {

    private static final Integer[] DISTANCES = {0, 5, 10, 20, 30, 50};

    private final boolean assessed;
    private final Set<TimeOfDay> said;
    private final Select<Integer> distance = new Select<>();
    private final CheckboxGroup<Weekday> days = new CheckboxGroup<>("Mögliche Tage");
    private final CheckboxGroup<TimeOfDay> times = new CheckboxGroup<>("Mögliche Zeiten");
    private final Checkbox childcare = new Checkbox("Kinderbetreuung nötig");
    private final Checkbox woman = new Checkbox("Auch Angebote nur für Frauen");
    private final Checkbox wheelchair = new Checkbox("Mit dem Rollstuhl zugänglich");
    private final TextField text = new TextField("Stichwort");

    /**
     * A form with a filter.
     *
     * @param assessed whether the short assessment says that children have to be looked after
     * @param said when the person can take part, as the short assessment says; empty for any time
     */
    OfferFilterForm(
            OfferFilter filter,
            boolean assessed,
            Set<TimeOfDay> said,
            Consumer<OfferFilter> search) {
        this.assessed = assessed;
        this.said = said;
        css(this, "mi-refer__filter");
        fill(filter);
        add(
                distance,
                days,
                times,
                childcare,
                wheelchair,
                woman,
                text,
                CaseParts.button("Angebote neu suchen", () -> search.accept(filter())));
    }

    private void fill(OfferFilter filter) {
        distance.setLabel("Weg");
        var distances = new TreeSet<>(Arrays.asList(DISTANCES));
        distances.add(filter.km());
        distance.setItems(distances);
        distance.setItemLabelGenerator(
                km -> km == 0 ? "nur in der Wohngemeinde" : "bis " + km + " km");
        distance.setValue(filter.km());
        days.setItems(Weekday.values());
        days.setItemLabelGenerator(Weekday::germanName);
        days.setHelperText("Nichts gewählt heisst: jeder Tag geht.");
        days.setValue(filter.days());
        times.setItems(TimeOfDay.values());
        times.setItemLabelGenerator(TimeOfDay::germanName);
        times.setValue(filter.times().isEmpty() ? said : filter.times());
        if (!said.isEmpty()) {
            times.setHelperText(
                    "Nichts gewählt heisst: wie im Kurzassessment. Für jede Zeit alle ankreuzen.");
        }
        var chosen = filter.childcare();
        childcare.setValue(chosen == null ? assessed : chosen);
        woman.setValue(filter.woman());
        woman.setHelperText("Der Fall weiss das Geschlecht nicht.");
        wheelchair.setValue(filter.wheelchair());
        text.setMaxLength(100);
        text.setValue(filter.text());
    }

    private OfferFilter filter() {
        return new OfferFilter(
                distance.getValue(),
                days.getValue(),
                times.getValue().equals(said) ? Set.of() : times.getValue(),
                needsCare(),
                woman.getValue(),
                wheelchair.getValue(),
                text.getValue());
    }

    /** Null when it is as the assessment says, so that a later one still counts. */
    private @Nullable Boolean needsCare() {
        return childcare.getValue() == assessed ? null : childcare.getValue();
    }
}
