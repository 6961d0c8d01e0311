package ch.mitenand.mentorship;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan in the list of plans.
 *
 * @param start the day on which its mentorships would start
 * @param by name of who had it made; may be empty
 * @param matched mentees who have somebody in it
 * @param mentees all mentees who were looked at
 */
public record PlanRunRow(
        PlanRunId id, LocalDate start, String by, Instant at, int matched, int mentees) {}
