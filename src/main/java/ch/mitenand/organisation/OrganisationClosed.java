package ch.mitenand.organisation;

/** An organisation was closed; neither it nor its offers are public any more. */
public record OrganisationClosed(OrganisationId organisation) {}
