package ch.mitenand.organisation;

import java.time.Instant;

/** What the public sees of an approved organisation. */
public record OrganisationDetails(
        OrganisationId id, OrganisationDraft content, Instant modifiedAt) {

    /** The name. */
    public String name() {
        return content.name();
    }
}
