package ch.mitenand.mentorship;

import java.util.Optional;
import java.util.UUID;

/** Identity of a plan that was made for a pool. */
public record PlanRunId(UUID id) {

    /** A new identity. */
    public static PlanRunId create() {
        return new PlanRunId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<PlanRunId> parse(String text) {
        try {
            return Optional.of(new PlanRunId(UUID.fromString(text)))
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
