package ch.mitenand.organisation;

/** An organisation was approved and is public now. */
public record OrganisationApproved(OrganisationId organisation) {}
