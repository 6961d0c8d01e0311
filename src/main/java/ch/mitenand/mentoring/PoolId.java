package ch.mitenand.mentoring;

import java.util.Optional;
import java.util.UUID;

/** Identity of a pool of volunteers. */
public record PoolId(UUID id) {

    /** A new identity. */
    public static PoolId create() {
        return new PoolId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<PoolId> parse(String text) {
        try {
            return Optional.of(new PoolId(UUID.fromString(text)))
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
