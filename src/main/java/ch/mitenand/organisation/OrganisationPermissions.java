package ch.mitenand.organisation;

/** What somebody may do with an organisation, to show the right buttons. */
public record OrganisationPermissions(
        boolean edit, boolean review, boolean decide, boolean accredit) {

    static final OrganisationPermissions NONE =
            new OrganisationPermissions(false, false, false, false);
}
