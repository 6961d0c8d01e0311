package ch.mitenand.mentorship;

import java.util.List;

/**
 * A mentor who can take somebody now.
 *
 * @param free places, 1 or more
 * @param running mentees at present, or asked for
 * @param languages German names with level, the best spoken first
 */
public record PlanPlaces(PlanPerson mentor, int free, int running, List<String> languages) {}
