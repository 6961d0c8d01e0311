package ch.mitenand.organisation;

import java.time.Instant;

/**
 * What happened to an organisation.
 *
 * @param by name of the person, empty when the account is gone
 * @param comment possibly empty
 */
public record ReviewEntry(Instant at, String by, ReviewStep step, String comment) {}
