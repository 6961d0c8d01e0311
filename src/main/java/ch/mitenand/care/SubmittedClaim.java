package ch.mitenand.care;

/**
 * A claim in the coordinator's list.
 *
 * @param name of the claimant
 * @param account masked IBAN; empty when none is known
 * @param own whether it is the coordinator's own claim, which somebody else has to decide
 */
public record SubmittedClaim(Claim claim, String name, String account, boolean own) {}
