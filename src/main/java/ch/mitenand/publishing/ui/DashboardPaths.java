package ch.mitenand.publishing.ui;

import ch.mitenand.organisation.OrganisationId;

/** Addresses of the register to which the workplace leads. */
final class DashboardPaths {

    static final String REGISTER = "/organisation-eintragen";
    static final String JOIN = "/organisation-beitreten";

    private DashboardPaths() {}

    /** What an organisation says of itself. */
    static String profile(OrganisationId id) {
        return "/organisation/" + id + "/angaben";
    }

    /** Who works for it. */
    static String members(OrganisationId id) {
        return "/organisation/" + id + "/mitglieder";
    }

    /** Where an organisation is reviewed. */
    static String review(OrganisationId id) {
        return "/pruefen/organisation/" + id;
    }
}
