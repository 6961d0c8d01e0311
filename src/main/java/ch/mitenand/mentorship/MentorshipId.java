package ch.mitenand.mentorship;

import java.util.Optional;
import java.util.UUID;

/** Identity of a mentorship, from the proposal on. */
public record MentorshipId(UUID id) {

    /** A new identity. */
    public static MentorshipId create() {
        return new MentorshipId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<MentorshipId> parse(String text) {
        try {
            return Optional.of(new MentorshipId(UUID.fromString(text)))
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
