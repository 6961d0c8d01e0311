package ch.mitenand.interchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of a taxonomy.
 *
 * @param parent identity of the upper term, null on the first level
 */
record Term(
        Vocabulary vocabulary,
        UUID id,
        String code,
        String name,
        String description,
        @Nullable UUID parent) {

    /** The HSDS taxonomy term with its taxonomy. */
    HsdsObject entry() {
        return nested().with("taxonomy_detail", vocabulary.entry());
    }

    /** The HSDS taxonomy term as an attribute holds it. */
    HsdsObject nested() {
        return HsdsObject.of(id)
                .with("code", code)
                .with("name", name)
                .with("description", description)
                .with("parent_id", parent == null ? null : parent.toString())
                .with("taxonomy", vocabulary.title())
                .with("language", "de")
                .with("taxonomy_id", vocabulary.id().toString());
    }
}
