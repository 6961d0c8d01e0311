package ch.mitenand.mentoring;

import java.util.Optional;
import java.util.UUID;

/** Identity of a mentee. */
public record MenteeId(UUID id) {

    /** A new identity. */
    public static MenteeId create() {
        return new MenteeId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<MenteeId> parse(String text) {
        try {
            return Optional.of(new MenteeId(UUID.fromString(text)))
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
