package ch.mitenand.offer;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identity of an offer. */
@Embeddable
public record OfferId(UUID id) implements Serializable {

    /** A new identity. */
    public static OfferId create() {
        return new OfferId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<OfferId> parse(String text) {
        try {
            return Optional.of(new OfferId(UUID.fromString(text)))
                    .filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
