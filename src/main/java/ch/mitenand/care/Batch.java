package ch.mitenand.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Payments given to the bank in one file.
 *
 * @param number counted per pool from 1
 * @param execution the day on which the bank shall pay
 * @param exportedAt when the file was made
 * @param payments how many
 * @param rappen sum of all payments
 * @param paid whether the pool has reported it as paid
 * @param withdrawn whether it was withdrawn; then what was in it can be paid by another one
 * @param reason why it was withdrawn; else empty
 */
public record Batch(
        UUID id,
        int number,
        LocalDate execution,
        Instant exportedAt,
        int payments,
        int rappen,
        boolean paid,
        boolean withdrawn,
        String reason) {}
