package ch.mitenand.mentoring;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a volunteer stands on a day.
 *
 * @param missing requirements that are not met on that day
 * @param validUntil last day on which everything required is valid; null when nothing ends or
 *     something is missing
 * @param minorsUntil last day on which the special private extract is valid; null when there is
 *     none that is valid today; 9999-12-31 when the pool lets it count for ever
 */
public record AdmissionStatus(
        AdmissionState state,
        Set<Requirement> missing,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate minorsUntil) {}
