package ch.mitenand.care;

import java.util.UUID;

/**
 * An approved claim or a credited recognition that was not given to the bank yet.
 *
 * @param what German, short: expenses or recognition of a year
 * @param account masked IBAN; empty when none is known, then it cannot be paid
 */
public record Payable(UUID id, String name, String what, int rappen, String account) {

    /** Whether there is an account to pay to. */
    public boolean isReady() {
        return !account.isEmpty();
    }
}
