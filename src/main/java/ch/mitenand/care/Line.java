package ch.mitenand.care;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One expense of a claim.
 *
 * @param tenths tenths of a kilometre; 0 unless by car
 * @param rate rappen a kilometre on that day; 0 unless by car
 * @param receipt kind of the receipt; null when there is none
 */
public record Line(
        UUID id,
        LocalDate day,
        ExpenseKind kind,
        int rappen,
        int tenths,
        int rate,
        String note,
        @Nullable ReceiptType receipt) {}
