package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolPeople;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the forms of own pages that make something new. On a slow phone a form is sent twice; what
 * is already there with the same content since the form was drawn is not made again.
 */
@Service
public class OwnForms {

    private final MeetingLog log;
    private final Safeguarding safeguarding;
    private final SafeguardingReports reports;
    private final OwnAccess access;
    private final Mentorships mentorships;
    private final PoolPeople people;

    OwnForms(
            MeetingLog log,
            Safeguarding safeguarding,
            SafeguardingReports reports,
            OwnAccess access,
            Mentorships mentorships,
            PoolPeople people) {
        this.log = log;
        this.safeguarding = safeguarding;
        this.reports = reports;
        this.access = access;
        this.mentorships = mentorships;
        this.people = people;
    }

    /**
     * Enters a meeting, once.
     *
     * @param drawn when the form was drawn; later ones with the same content are new
     */
    @Transactional
    public Step enter(Viewer viewer, MentorshipId id, MeetingDraft draft, Instant drawn) {
        var mentorship = access.demand(viewer, id);
        people.lock(mentorship.mentor());
        boolean there =
                log.of(viewer, id).stream()
                        .filter(m -> !m.enteredAt().isBefore(drawn))
                        .anyMatch(m -> isSame(m, draft));
        return there ? new Step.Done(id, mentorship.state()) : log.add(viewer, id, draft);
    }

    /** Reports that somebody may be in danger, once; see {@link Safeguarding#report}. */
    @Transactional
    public Safeguarding.Outcome report(Viewer viewer, MentorshipId id, String text, Instant drawn) {
        access.demandParting(viewer, id);
        var mentorship = mentorships.locked(id).orElseThrow();
        boolean there =
                reports.of(List.of(mentorship.pool())).stream()
                        .filter(r -> r.mentorship().equals(id) && r.by() == viewer.party())
                        .filter(r -> !r.at().isBefore(drawn))
                        .anyMatch(r -> r.text().equals(PlainText.of(text)));
        return there ? new Safeguarding.Outcome.Done() : safeguarding.report(viewer, id, text);
    }

    private static boolean isSame(Meeting meeting, MeetingDraft draft) {
        return draft.equals(
                new MeetingDraft(
                        meeting.day(),
                        meeting.minutes(),
                        meeting.kind(),
                        meeting.topic(),
                        meeting.light(),
                        meeting.goal()));
    }
}
