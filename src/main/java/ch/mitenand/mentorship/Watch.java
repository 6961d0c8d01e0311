package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar says of a mentorship on a day; flags in lists and mails of the daily round
 * follow the same rules.
 *
 * @param since the day on which the present state began
 */
record Watch(Mentorship mentorship, LocalDate since, MeetingSummary meetings, LocalDate today) {

    static final int REMIND_AFTER_DAYS = 3;
    static final int EXPIRE_AFTER_DAYS = 7;
    static final Duration ANSWER_TIME = Duration.ofDays(EXPIRE_AFTER_DAYS);
    static final int SILENT_DAYS = 30;
    static final int BEFORE_END_DAYS = 14;

    private static final Set<MentorshipState> UNDER_WAY =
            Set.of(MentorshipState.ACTIVE, MentorshipState.PAUSED);

    /** The day on which the silence began: the last meeting, or the beginning of the state. */
    LocalDate silentSince() {
        var last = meetings.last();
        return last != null && last.isAfter(since) ? last : since;
    }

    /** Whether three days have gone by since the two were asked. */
    boolean isReminderDue(Instant now) {
        return mentorship.state() == MentorshipState.ASKED
                && !now.isBefore(mentorship.since().plus(Duration.ofDays(REMIND_AFTER_DAYS)));
    }

    /** Whether nothing was entered for 30 days of a running mentorship. */
    boolean isSilent() {
        return mentorship.state() == MentorshipState.ACTIVE
                && !silentSince().plusDays(SILENT_DAYS).isAfter(today);
    }

    /** Whether half the time is over and no review was held. */
    boolean isReviewDue() {
        var half = mentorship.halfTime();
        return mentorship.state() == MentorshipState.ACTIVE
                && half != null
                && mentorship.reviewedOn() == null
                && !half.isAfter(today);
    }

    /** Whether the planned end is at most 14 days away, or past. */
    boolean isEndNear() {
        var end = mentorship.plannedEnd();
        return UNDER_WAY.contains(mentorship.state())
                && end != null
                && !end.minusDays(BEFORE_END_DAYS).isAfter(today);
    }

    /** Whether a mentor with lapsed proofs accompanies somebody. */
    boolean hasLapsed(AdmissionState mentor) {
        return mentor == AdmissionState.LAPSED && mentorship.isLive();
    }

    /** The next day on which something is due; null for nothing. */
    @Nullable LocalDate due() {
        return switch (mentorship.state()) {
            case ASKED -> since.plusDays(EXPIRE_AFTER_DAYS);
            case TRIAL -> mentorship.firstMeeting();
            case ACTIVE ->
                    mentorship.reviewedOn() == null
                            ? mentorship.halfTime()
                            : mentorship.plannedEnd();
            case PAUSED -> mentorship.pauseUntil();
            default -> null;
        };
    }

    /** What needs the coordinator's eye, the most urgent first. */
    List<String> flags(AdmissionState mentor) {
        var flags = new ArrayList<String>();
        if (hasLapsed(mentor)) {
            flags.add("Nachweis abgelaufen");
        }
        if (meetings.red() && MentorshipState.MEETING.contains(mentorship.state())) {
            flags.add("Ampel rot");
        }
        if (isSilent()) {
            flags.add("30 Tage kein Eintrag");
        }
        if (isEndNear()) {
            flags.add("Ende steht bevor");
        }
        if (isReviewDue()) {
            flags.add("Halbzeitgespräch fällig");
        }
        if (mentorship.state() == MentorshipState.AGREED) {
            flags.add("Kennenlernen organisieren");
        }
        return List.copyOf(flags);
    }
}
