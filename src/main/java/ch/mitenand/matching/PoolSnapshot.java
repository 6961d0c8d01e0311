package ch.mitenand.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Everything matching looks at, as it was at one moment; stored with the decision.
 *
 * @param today the day of the run, for waiting times
 * @param start the day on which new mentorships would start; not before today
 * @param opened pairs of pools that are open to each other, by agreement of both coordinators
 * @param barred pairs that were barred for good, by a coordinator or one of the two
 * @param earlier pairs that were a mentorship before
 * @param again earlier pairs of which both ask for each other again
 * @param declined pairs of which one has said no lately; none in plans kept before there were any
 */
public record PoolSnapshot(
        LocalDate today,
        LocalDate start,
        MatchRules rules,
        List<MentorProfile> mentors,
        List<MenteeProfile> mentees,
        Set<Opening> opened,
        Set<Pair> barred,
        Set<Pair> earlier,
        Set<Pair> again,
        Set<Declined> declined,
        Choices choices) {

    public PoolSnapshot {
        declined = Objects.requireNonNullElse(declined, Set.of());
    }

    /**
     * One of two has said no to the other.
     *
     * @param on the day of the no
     * @param until the first day on which the pair is possible again
     */
    public record Declined(Pair pair, LocalDate on, LocalDate until) {}

    /** Two pools that are open to each other; the order does not count. */
    public record Opening(UUID one, UUID other) {

        /** Whether the opening joins these two pools. */
        public boolean joins(UUID a, UUID b) {
            return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
        }
    }

    /** The same with other choices of the coordinator. */
    public PoolSnapshot with(Choices other) {
        return new PoolSnapshot(
                today, start, rules, mentors, mentees, opened, barred, earlier, again, declined,
                other);
    }
}
