package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from the mentorships there were: places taken, waiting times, earlier pairs. */
final class Past {

    private Past() {}

    /** How many places of a mentor are taken. */
    static int live(List<Mentorship> all, MentorId mentor) {
        return (int) all.stream().filter(m -> m.mentor().equals(mentor) && m.isLive()).count();
    }

    /** Whether a mentee is asked or accompanied. */
    static boolean hasLive(List<Mentorship> all, MenteeId mentee) {
        return all.stream().anyMatch(m -> m.mentee().equals(mentee) && m.isLive());
    }

    /** Pairs that have met before. */
    static Set<Pair> earlier(List<Mentorship> all) {
        return ended(all).map(Past::pair).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The day from which a mentee waits: the day of asking, or the day after the last mentorship,
     * unless that ended early through no fault of the mentee; then the waiting goes on as if it had
     * not been.
     */
    static LocalDate waitingSince(List<Mentorship> all, MenteeFile mentee) {
        return ended(all)
                .filter(m -> m.mentee().equals(mentee.id()))
                .filter(m -> !goesOn(m))
                .map(Mentorship::endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(mentee.askedOn()))
                .orElse(mentee.askedOn());
    }

    static Pair pair(Mentorship mentorship) {
        return new Pair(mentorship.mentor().id(), mentorship.mentee().id());
    }

    private static Stream<Mentorship> ended(List<Mentorship> all) {
        return all.stream().filter(m -> m.state() == MentorshipState.ENDED);
    }

    private static boolean goesOn(Mentorship ended) {
        var reason = ended.endReason();
        var by = ended.endedBy();
        return reason != null && by != null && reason.waitingContinues(by);
    }
}
