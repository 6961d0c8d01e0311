package ch.mitenand.care;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a batch, with the account as it was at the export.
 *
 * @param claim what is paid, or null for a recognition
 * @param recognition what is paid, or null for a claim
 */
record Payment(
        UUID id,
        int position,
        @Nullable UUID claim,
        @Nullable UUID recognition,
        UUID mentor,
        int rappen,
        Payee payee) {

    String what() {
        return claim == null ? "Anerkennung" : "Spesen";
    }
}
