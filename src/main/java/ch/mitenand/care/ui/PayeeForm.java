package ch.mitenand.care.ui;

import ch.mitenand.care.Payee;
import ch.mitenand.care.PayeeDraft;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Shows an account with the number masked, and takes a new one. */
class PayeeForm extends Section {

    private final Function<PayeeDraft, Map<String, String>> keep;
    private final Map<String, TextField> texts = new LinkedHashMap<>();
    private final Select<String> country = new Select<>();

    /**
     * A form.
     *
     * @param keep keeps the account; answers the faults by field
     */
    PayeeForm(
            String heading,
            String explanation,
            Optional<Payee> known,
            Function<PayeeDraft, Map<String, String>> keep) {
        this.keep = keep;
        addClassNames("mi-box", "mi-care__box");
        add(new H2(heading), CareParts.hint(explanation));
        known.ifPresent(p ->
                add(
                        new Paragraph(
                                CareParts.strong(p.iban().masked()), new Span(", " + p.holder()))));
        text("iban", "IBAN", "");
        text("holder", "Konto lautet auf", known.map(Payee::holder).orElse(""));
        text("street", "Strasse", known.map(Payee::street).orElse(""));
        text("house", "Hausnummer", known.map(Payee::house).orElse(""));
        text("postalCode", "Postleitzahl", known.map(Payee::postalCode).orElse(""));
        text("town", "Ort", known.map(Payee::town).orElse(""));
        country.setLabel("Land");
        country.setItems("CH", "LI");
        country.setItemLabelGenerator(c -> c.equals("CH") ? "Schweiz" : "Liechtenstein");
        country.setValue(known.map(Payee::country).orElse("CH"));
        add(
                CareParts.row(field("iban"), field("holder")),
                CareParts.row(field("street"), field("house")),
                CareParts.row(field("postalCode"), field("town"), country),
                CareParts.actions(
                        CareParts.button(
                                known.isPresent() ? "Konto ändern" : "Konto speichern",
                                this::save)));
    }

    private void save() {
        var draft =
                new PayeeDraft(
                        value("iban"),
                        value("holder"),
                        value("street"),
                        value("house"),
                        value("postalCode"),
                        value("town"),
                        country.getValue());
        var faults = keep.apply(draft);
        CareParts.mark(Map.<String, HasValidation>copyOf(texts), faults);
        if (!faults.isEmpty()) {
            texts.entrySet().stream()
                    .filter(e -> faults.containsKey(e.getKey()))
                    .findFirst()
                    .ifPresent(e -> e.getValue().focus());
        }
    }

    private void text(String name, String label, String value) {
        var field = new TextField(label, value, "");
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "off");
        texts.put(name, field);
    }

    private TextField field(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    private String value(String name) {
        return field(name).getValue();
    }
}
