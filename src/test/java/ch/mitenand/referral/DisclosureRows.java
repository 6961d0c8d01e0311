package ch.mitenand.referral;

import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.shared.DelimitedFile;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What {@code referral/disclosure.csv} says: the fields of each stage. */
final class DisclosureRows {

    private final Set<Field> decided = EnumSet.noneOf(Field.class);
    private final Map<Stage, Set<Field>> fields = new EnumMap<>(Stage.class);

    DisclosureRows() {
        for (var stage : Stage.values()) {
            fields.put(stage, EnumSet.noneOf(Field.class));
        }
        var rows =
                DelimitedFile.read(
                        "referral/disclosure.csv",
                        "field",
                        "hidden",
                        "need",
                        "person",
                        "ended",
                        "archived");
        for (var row : rows) {
            var field = Field.valueOf(row.required("field"));
            if (!decided.add(field)) {
                throw new IllegalStateException(field + " is there twice");
            }
            fields.forEach((stage, visible) -> {
                if (row.required(stage.name().toLowerCase(Locale.ROOT)).equals("yes")) {
                    visible.add(field);
                }
            });
        }
    }

    /** The fields about which somebody has decided. */
    Set<Field> decided() {
        return decided;
    }

    /** The fields of a stage. */
    Set<Field> of(Stage stage) {
        return EnumSet.copyOf(fields.get(stage));
    }
}
