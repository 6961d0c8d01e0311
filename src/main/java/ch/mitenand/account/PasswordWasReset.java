package ch.mitenand.account;

import java.util.UUID;

/**
 * Somebody has chosen a new password with a link, perhaps because others had got at the account:
 * what it gave out before should be worth nothing any more. Published in the same transaction.
 */
public record PasswordWasReset(UUID account) {}
