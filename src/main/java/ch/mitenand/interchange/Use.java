package ch.mitenand.interchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The use of a term for an offer.
 *
 * @param linkType what the term says of the offer, for instance {@code entry_level_oral}
 * @param value a text or identity that belongs to it
 */
record Use(String linkType, Term term, @Nullable String value) {

    /** Links to an offer that follows on; its identity is the value. */
    static final String FOLLOW_ON = "follow_on_service";

    /** The HSDS attribute of an entity: {@code service} or {@code organization}. */
    HsdsObject attribute(UUID owner, String entity) {
        return HsdsObject.of(
                        HsdsObject.stableId("attribute", owner, linkType, term.id(), followed()))
                .with("link_id", owner.toString())
                .with("taxonomy_term_id", term.id().toString())
                .with("link_type", linkType)
                .with("link_entity", entity)
                .with("value", value)
                .with("taxonomy_term", term.nested())
                .with("label", term.name());
    }

    /**
     * The part of the value that tells uses of one term apart: a text may change, the attribute
     * stays the same.
     */
    private String followed() {
        return linkType.equals(FOLLOW_ON) ? String.valueOf(value) : "";
    }
}
