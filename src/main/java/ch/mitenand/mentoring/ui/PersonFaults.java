package ch.mitenand.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows what has to be corrected beside the field to which it belongs. */
final class PersonFaults {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    <C extends Component & HasValidation> C add(String name, C field) {
        if (field instanceof com.vaadin.flow.component.shared.HasValidationProperties) {
            manual(field);
        }
        fields.put(name, field);
        return field;
    }

    private static void manual(Component field) {
        field.getElement().setProperty("manualValidation", true);
    }

    /** Shows these and no others; the first one gets the focus. Gives how many there are. */
    int show(Map<String, String> faults) {
        fields.forEach((name, field) -> {
            String sentence = faults.getOrDefault(name, "");
            field.setErrorMessage(sentence);
            field.setInvalid(!sentence.isEmpty());
        });
        fields.keySet().stream()
                .filter(faults::containsKey)
                .map(fields::get)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return faults.size();
    }
}
