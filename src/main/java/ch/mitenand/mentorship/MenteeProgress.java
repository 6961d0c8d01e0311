package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a mentee has got, over all mentorships, for modules that have checked the rights
 * themselves; says nothing about mentors.
 */
@Service
public class MenteeProgress {

    private final Mentorships mentorships;

    MenteeProgress(Mentorships mentorships) {
        this.mentorships = mentorships;
    }

    /**
     * How far somebody has got.
     *
     * @param startedOn day of the first meeting ever, null while there was none
     * @param endedOn last day of the last mentorship, null while one is under way or none was
     * @param reason why that one ended
     */
    public record Progress(
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable EndReason reason) {}

    /** The progress of a mentee; all null when there was no mentorship. */
    @Transactional(readOnly = true)
    public Progress of(MenteeId mentee) {
        var all = mentorships.of(mentee);
        var started =
                all.stream()
                        .map(MenteeProgress::begin)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        boolean underWay = all.stream().anyMatch(Mentorship::isLive);
        var last =
                all.stream()
                        .filter(m -> !underWay && m.state() == MentorshipState.ENDED)
                        .max(Comparator.comparing(Mentorship::since));
        return new Progress(
                started.orElse(null),
                last.map(Mentorship::endedOn).orElse(null),
                last.map(Mentorship::endReason).orElse(null));
    }

    /** Whether a mentorship of a mentee was asked for or agreed and is not over. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(MenteeId mentee) {
        return mentorships.of(mentee).stream().anyMatch(Mentorship::isLive);
    }

    /** Whether somebody has reported something about a mentorship that nobody has closed yet. */
    @Transactional(readOnly = true)
    public boolean hasOpenReport(MenteeId mentee) {
        return mentorships.hasOpenReport(mentee);
    }

    private static @Nullable LocalDate begin(Mentorship m) {
        boolean met =
                MentorshipState.MEETING.contains(m.state())
                        || m.state() == MentorshipState.SUSPENDED
                        || m.state() == MentorshipState.ENDED;
        if (!met) {
            return null;
        }
        return m.firstMeeting() == null ? m.start() : m.firstMeeting();
    }
}
