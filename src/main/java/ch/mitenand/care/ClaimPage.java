package ch.mitenand.care;

import java.util.List;

/**
 * Some of the claims in the coordinator's list.
 *
 * @param more whether there are further ones
 */
public record ClaimPage(List<SubmittedClaim> claims, boolean more) {}
