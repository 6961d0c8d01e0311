package ch.mitenand.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Asked before an account is closed; every module with a reason against it has a bean of its own.
 * That the last person responsible for an organisation stays is checked here already.
 */
@FunctionalInterface
public interface ClosingObjection {

    /** Why the account must not be closed and what to do first, in German; empty for no reason. */
    Optional<String> against(UUID account);
}
