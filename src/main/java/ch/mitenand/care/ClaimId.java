package ch.mitenand.care;

import java.util.Optional;
import java.util.UUID;

/** Identity of a claim of expenses. */
public record ClaimId(UUID id) {

    /** A new identity. */
    public static ClaimId create() {
        return new ClaimId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<ClaimId> parse(String text) {
        try {
            return Optional.of(new ClaimId(UUID.fromString(text)))
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
