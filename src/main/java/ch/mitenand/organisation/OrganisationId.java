package ch.mitenand.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identity of an organisation. */
@Embeddable
public record OrganisationId(UUID id) implements Serializable {

    /** A new identity. */
    public static OrganisationId create() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** The identity written as text; empty when it is none. */
    public static Optional<OrganisationId> parse(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text)))
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
