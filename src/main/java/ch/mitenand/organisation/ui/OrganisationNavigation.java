package ch.mitenand.organisation.ui;

import ch.mitenand.organisation.OrganisationId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the pages on which organisations are registered, approved and run. */
@NamedInterface("navigation")
public final class OrganisationNavigation {

    static final String ID = "id";
    static final String REGISTER = "organisation-eintragen";
    static final String REGISTERED = "organisation/:id([0-9a-fA-F-]{36})/eingetragen";
    static final String PROFILE = "organisation/:id([0-9a-fA-F-]{36})/angaben";
    static final String MEMBERS = "organisation/:id([0-9a-fA-F-]{36})/mitglieder";
    static final String REVIEW = "pruefen/organisation/:id([0-9a-fA-F-]{36})";

    private OrganisationNavigation() {}

    /** Where a new organisation is registered. */
    public static String register() {
        return "/" + REGISTER;
    }

    /** Where a new organisation stands, and what to do until it is approved. */
    public static String registered(OrganisationId organisation) {
        return "/organisation/" + organisation + "/eingetragen";
    }

    /** What an organisation says of itself; its admins change it here. */
    public static String profile(OrganisationId organisation) {
        return "/organisation/" + organisation + "/angaben";
    }

    /** Who works for an organisation. */
    public static String members(OrganisationId organisation) {
        return "/organisation/" + organisation + "/mitglieder";
    }

    /** Where municipality and canton decide on an organisation. */
    public static String review(OrganisationId organisation) {
        return "/pruefen/organisation/" + organisation;
    }

    /** The logo of an approved organisation, a PNG of 480 pixels at most. */
    public static String logo(OrganisationId organisation) {
        return "/organisationen/" + organisation + "/logo.png";
    }

    /** The public page; belongs to the catalogue. */
    static String publicPage(OrganisationId organisation) {
        return "/organisationen/" + organisation;
    }

    /** Where the first offer is written; belongs to the editor of offers. */
    static String newOffer(OrganisationId organisation) {
        return "/angebot-neu/" + organisation;
    }
}
