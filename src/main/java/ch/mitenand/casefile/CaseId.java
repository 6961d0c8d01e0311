package ch.mitenand.casefile;

import java.util.UUID;

/** Identity of a case; says nothing about the person. */
public record CaseId(UUID id) {

    /** A new identity. */
    public static CaseId create() {
        return new CaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
