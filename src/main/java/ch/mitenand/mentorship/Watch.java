package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    static final int SILENT_DAYS = 30;
    static final int BEFORE_END_DAYS = 14;

    private static final Set<MentorshipState> MEET_NOW =
            Set.of(MentorshipState.TRIAL, MentorshipState.ACTIVE);
    private static final Set<MentorshipState> UNDER_WAY =
            Set.of(MentorshipState.ACTIVE, MentorshipState.PAUSED);

    /**
     * Whether a question that was asked on a day has expired: from the seventh day of the calendar
     * on, whatever the time of day.
     */
    static boolean isOver(LocalDate asked, LocalDate today) {
        return !asked.plusDays(EXPIRE_AFTER_DAYS).isAfter(today);
    }

    /** Whether this is a question that has expired, even if the daily round was not here yet. */
    boolean isOver() {
        return mentorship.state() == MentorshipState.ASKED && isOver(since, today);
    }

    /**
     * The day on which the silence began: when something was last entered (an entry made today ends
     * the silence, however long ago the meeting was), else the first meeting or the beginning of
     * the state, whichever was later.
     */
    LocalDate silentSince() {
        return Stream.of(since, mentorship.firstMeeting(), meetings.lastEntered())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    /** Whether three days of the calendar have gone by since the two were asked. */
    boolean isReminderDue() {
        return mentorship.state() == MentorshipState.ASKED
                && !since.plusDays(REMIND_AFTER_DAYS).isAfter(today);
    }

    /** Whether nothing was entered for 30 days while the two should meet. */
    boolean isSilent() {
        return MEET_NOW.contains(mentorship.state())
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

    /** Whether a mentor accompanies somebody without the proofs, also during a pause. */
    boolean hasLapsed(Standing mentor) {
        return mentor.unproven() && mentorship.isLive();
    }

    /** Whether a mentor without valid special extract accompanies somebody under age. */
    boolean isUnsafe(Standing mentor) {
        return mentor.unsafe() && mentorship.isLive();
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
    List<String> flags(Standing mentor) {
        var flags = new ArrayList<String>();
        if (isUnsafe(mentor)) {
            flags.add("Minderjährig, Sonderprivatauszug fehlt");
        }
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
            if (mentor.state() != AdmissionState.IN_POOL) {
                flags.add("Mentor/in nicht im Pool");
            }
            flags.add("Kennenlernen organisieren");
        }
        return List.copyOf(flags);
    }
}
