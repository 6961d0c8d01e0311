package ch.mitenand.publishing.ui;

import ch.mitenand.publishing.Policies;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A number of months for one category; hands over valid numbers only. */
final class PolicyMonths extends IntegerField {

    PolicyMonths(String category, int months, IntConsumer changed) {
        super(category);
        setMin(Policies.LEAST_MONTHS);
        setMax(Policies.MOST_MONTHS);
        setStepButtonsVisible(true);
        setHelperText(PolicyTexts.MONTHS_HELP);
        setErrorMessage(PolicyTexts.MONTHS_WRONG);
        setManualValidation(true);
        setValue(months);
        addValueChangeListener(event -> {
            Integer value = event.getValue();
            boolean right = isRight(value);
            setInvalid(!right);
            if (right) {
                changed.accept(value);
            }
        });
    }

    private static boolean isRight(@Nullable Integer value) {
        return value != null && value >= Policies.LEAST_MONTHS && value <= Policies.MOST_MONTHS;
    }
}
