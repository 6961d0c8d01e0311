package ch.mitenand.publishing.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A number of months for one category; hands over valid numbers only. */
final class PolicyMonths extends IntegerField {

    private static final int LEAST = 1;
    private static final int MOST = 24;

    PolicyMonths(String category, int months, IntConsumer changed) {
        super(category);
        setMin(LEAST);
        setMax(MOST);
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
        return value != null && value >= LEAST && value <= MOST;
    }
}
