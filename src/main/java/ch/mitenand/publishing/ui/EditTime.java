package ch.mitenand.publishing.ui;

import ch.mitenand.publishing.ui.EditRows.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** One series of meetings, in words. */
final class EditTime implements Row<String> {

    private static final String EXAMPLES =
            "Zum Beispiel: jeden Dienstag 19 bis 21 Uhr ausser Schulferien, oder: 12. Dezember 14"
                    + " bis 17 Uhr";

    private final TextField words;

    EditTime(EditFields fields, Optional<String> value) {
        words = fields.text("Tag und Zeit", EXAMPLES);
        fields.quietly(() -> value.ifPresent(words::setValue));
    }

    @Override
    public Component component() {
        return words;
    }

    @Override
    public Optional<String> read() {
        return Optional.of(words.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
