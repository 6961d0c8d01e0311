package ch.mitenand.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows what has to be corrected beside the field to which it belongs. */
public final class CaseFaults {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** Nothing to show yet. */
    public CaseFaults() {}

    /** The field under whose name a service tells faults. */
    public <C extends Component & HasValidation> C add(String name, C field) {
        if (field instanceof HasValidationProperties) {
            field.getElement().setProperty("manualValidation", true);
        }
        fields.put(name, field);
        return field;
    }

    /** Forgets all fields, because they are drawn anew. */
    public void clear() {
        fields.clear();
    }

    /** Shows these and no others, and leaves the focus where it is. */
    public void mark(Map<String, String> faults) {
        fields.forEach((name, field) -> {
            String sentence = faults.getOrDefault(name, "");
            field.setErrorMessage(sentence);
            field.setInvalid(!sentence.isEmpty());
        });
    }

    /**
     * Shows these and no others; the first one gets the focus. Gives what belongs to no field, or a
     * sentence that there is something to correct, or an empty text.
     */
    public String show(Map<String, String> faults) {
        mark(faults);
        fields.entrySet().stream()
                .filter(e -> faults.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
        String homeless =
                faults.entrySet().stream()
                        .filter(e -> !fields.containsKey(e.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return faults.isEmpty() || !homeless.isEmpty()
                ? homeless
                : "Bitte korrigieren Sie, was rot markiert ist.";
    }
}
