package ch.mitenand.care;

import ch.mitenand.mentoring.PoolId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Everything that the files of a batch say; the same at every download. */
record Order(
        UUID id,
        PoolId pool,
        int number,
        LocalDate execution,
        OffsetDateTime exportedAt,
        boolean withdrawn,
        Payee debtor,
        List<Payment> payments) {

    int rappen() {
        return payments.stream().mapToInt(Payment::rappen).sum();
    }
}
