package ch.mitenand.interchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making, its members in the order of adding. */
final class HsdsObject extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1;

    /** An object with this identity. */
    static HsdsObject of(UUID id) {
        return new HsdsObject().with("id", id.toString());
    }

    /** Adds a member; a value that is null, blank or an empty collection is left out. */
    HsdsObject with(String name, @Nullable Object value) {
        boolean nothing =
                switch (value) {
                    case null -> true;
                    case String text -> text.isBlank();
                    case Collection<?> items -> items.isEmpty();
                    case Map<?, ?> members -> members.isEmpty();
                    default -> false;
                };
        if (!nothing) {
            put(name, value);
        }
        return this;
    }

    /** The same identity for the same parts, for objects to which the model gives none. */
    static UUID stableId(Object... parts) {
        var name = new StringBuilder("hsds");
        for (Object part : parts) {
            name.append('|').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
