package ch.mitenand.mentoring;

import java.util.Optional;
import java.util.UUID;

/** Identity of a mentor, from the sign-up on. */
public record MentorId(UUID id) {

    /** A new identity. */
    public static MentorId create() {
        return new MentorId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<MentorId> parse(String text) {
        try {
            return Optional.of(new MentorId(UUID.fromString(text)))
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
