package ch.mitenand.publishing.ui;

import ch.mitenand.publishing.ui.EditRows.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Optional;

/** One day on which nothing takes place. */
final class EditDay implements Row<LocalDate> {

    private final DatePicker picker;

    EditDay(EditFields fields, Optional<LocalDate> value) {
        picker = fields.day("Fällt aus am");
        fields.quietly(() -> value.ifPresent(picker::setValue));
    }

    @Override
    public Component component() {
        return picker;
    }

    @Override
    public Optional<LocalDate> read() {
        return picker.getOptionalValue();
    }
}
