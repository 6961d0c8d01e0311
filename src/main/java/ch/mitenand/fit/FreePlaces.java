package ch.mitenand.fit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How soon somebody could get a place.
 *
 * @param free places still free, null when places are not limited
 * @param waiting people on the waiting list, null when none is kept
 * @param updated day on which the organisation said so, null when places are not limited
 * @param waitingDays median of days from sending to the first day in the last twelve months, see
 *     {@link WaitingTimes}; null when fewer than five began
 */
public record FreePlaces(
        @Nullable Integer free,
        @Nullable Integer waiting,
        @Nullable LocalDate updated,
        @Nullable Integer waitingDays) {}
