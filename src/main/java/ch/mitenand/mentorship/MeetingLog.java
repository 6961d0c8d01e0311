package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting log: the mentor writes it, and can change an entry for 14 days. */
@Service
public class MeetingLog {

    private static final String TOO_LATE =
            "Ein Eintrag lässt sich 14 Tage lang ändern. Melden Sie sich bei den Poolverantwortlichen.";

    private final OwnAccess access;
    private final Meetings meetings;
    private final Mentorships mentorships;
    private final PoolPeople people;
    private final Clock clock;

    MeetingLog(
            OwnAccess access,
            Meetings meetings,
            Mentorships mentorships,
            PoolPeople people,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.mentorships = mentorships;
        this.people = people;
        this.clock = clock;
    }

    /** The mentor's entries, newest first. */
    @Transactional(readOnly = true)
    public List<Meeting> of(Viewer viewer, MentorshipId mentorship) {
        return meetings.of(mentor(viewer, mentorship).id());
    }

    /** Enters a meeting; while the two meet, and for 14 days after the end. */
    @Transactional
    public Step add(Viewer viewer, MentorshipId id, MeetingDraft draft) {
        var mentorship = locked(viewer, id);
        var meeting = UUID.randomUUID();
        return refusal(mentorship, draft, meeting)
                .orElseGet(() -> {
                    meetings.add(id, meeting, draft, clock.instant());
                    return new Step.Done(id, mentorship.state());
                });
    }

    /** Changes an entry; {@link java.util.NoSuchElementException} when there is none. */
    @Transactional
    public Step change(Viewer viewer, MentorshipId id, UUID meeting, MeetingDraft draft) {
        var mentorship = locked(viewer, id);
        if (!isEditable(id, meeting)) {
            return new Step.No(TOO_LATE);
        }
        return refusal(mentorship, draft, meeting)
                .orElseGet(() -> {
                    meetings.change(meeting, draft, clock.instant());
                    return new Step.Done(id, mentorship.state());
                });
    }

    /** Deletes an entry; {@link java.util.NoSuchElementException} when there is none. */
    @Transactional
    public Step delete(Viewer viewer, MentorshipId id, UUID meeting) {
        var mentorship = locked(viewer, id);
        if (!isEditable(id, meeting)) {
            return new Step.No(TOO_LATE);
        }
        meetings.delete(meeting);
        return new Step.Done(id, mentorship.state());
    }

    /** The minutes of a day are counted under the lock of the mentor. */
    private Mentorship locked(Viewer viewer, MentorshipId id) {
        people.lock(mentor(viewer, id).mentor());
        return mentorships.locked(id).orElseThrow();
    }

    private Mentorship mentor(Viewer viewer, MentorshipId id) {
        if (viewer.party() != Party.MENTOR) {
            throw new AccessDeniedException("the log is the mentor's");
        }
        return access.demand(viewer, id);
    }

    private boolean isEditable(MentorshipId id, UUID meeting) {
        var found = meetings.find(id, meeting).orElseThrow();
        return MeetingRules.isEditable(found.enteredAt(), clock.instant());
    }

    private Optional<Step> refusal(Mentorship mentorship, MeetingDraft draft, UUID meeting) {
        if (!isOpen(mentorship)) {
            return Optional.of(new Step.No("Jetzt lassen sich keine Treffen eintragen."));
        }
        int others = meetings.minutesOn(draft.day(), mentorship.mentor(), meeting);
        return MeetingRules.fault(
                        draft,
                        mentorship.firstMeeting(),
                        mentorship.endedOn(),
                        LocalDate.now(clock),
                        others)
                .map(Step.No::new);
    }

    private boolean isOpen(Mentorship mentorship) {
        return mentorship.state() == MentorshipState.ENDED
                ? MeetingRules.isEditable(mentorship.since(), clock.instant())
                : MentorshipState.MEETING.contains(mentorship.state());
    }
}
