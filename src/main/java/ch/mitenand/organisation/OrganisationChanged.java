package ch.mitenand.organisation;

/** An approved organisation says something else of itself, or is accredited for something else. */
public record OrganisationChanged(OrganisationId organisation) {}
