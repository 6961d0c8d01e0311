package ch.mitenand.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact of a volunteer's admission; never changed, at most struck out.
 *
 * @param on the day it happened or was seen; never in the future
 * @param until last valid day; for a pause its planned end; null when it does not end
 * @param waived the requirement was waived: then there is a reason and an end
 * @param reason why, for waiver, rejection, suspension; else may be empty
 * @param by name of who recorded it
 */
public record AdmissionFact(
        UUID id,
        FactKind kind,
        LocalDate on,
        @Nullable LocalDate until,
        boolean waived,
        String reason,
        String by,
        Instant recordedAt) {}
