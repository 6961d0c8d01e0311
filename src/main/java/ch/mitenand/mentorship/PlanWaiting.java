package ch.mitenand.mentorship;

import java.util.List;

/**
 * A mentee who waits for a mentor.
 *
 * @param days how long, in days
 * @param languages German names with level, the best spoken first
 * @param topics German names
 */
public record PlanWaiting(
        PlanPerson mentee,
        boolean urgent,
        long days,
        List<String> languages,
        List<String> topics) {}
