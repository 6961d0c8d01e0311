package ch.mitenand.care;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a coordinator enters for a course; checked by {@link CourseDesk}.
 *
 * @param until later than {@code from} on the same day
 * @param seats 1 to 500
 */
public record CourseDraft(
        String title,
        CourseKind kind,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        String place,
        int seats) {}
