package ch.mitenand.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What mentors and mentees do with their own mentorships, by page link or account; everything else
 * is denied.
 */
@Service
public class OwnMentorships {

    private static final int LONGEST_SENTENCE = 600;

    private final Mentorships mentorships;
    private final OwnAccess access;
    private final MentorshipMoves moves;
    private final Portraits portraits;
    private final Meetings meetings;
    private final Feedbacks feedbacks;
    private final SafeguardingCircle circle;
    private final Clock clock;

    OwnMentorships(
            Mentorships mentorships,
            OwnAccess access,
            MentorshipMoves moves,
            Portraits portraits,
            Meetings meetings,
            Feedbacks feedbacks,
            SafeguardingCircle circle,
            Clock clock) {
        this.mentorships = mentorships;
        this.access = access;
        this.moves = moves;
        this.portraits = portraits;
        this.meetings = meetings;
        this.feedbacks = feedbacks;
        this.circle = circle;
        this.clock = clock;
    }

    /** The viewer's mentorships, the newest first; only what is visible in each state. */
    @Transactional(readOnly = true)
    public List<OwnMentorship> of(Viewer viewer) {
        var all =
                switch (viewer) {
                    case Viewer.OfMentor mentor -> mentorships.of(mentor.mentor());
                    case Viewer.OfMentee mentee -> mentorships.of(mentee.mentee());
                };
        return all.reversed().stream()
                .filter(m -> access.maySee(viewer, m) && !isOver(m))
                .flatMap(m -> projection(m, viewer).stream())
                .toList();
    }

    /** Says yes to a question. */
    @Transactional
    public Step accept(Viewer viewer, MentorshipId mentorship) {
        return move(viewer, mentorship, MentorshipCommand.ACCEPT, Details.NONE);
    }

    /** Says no, as long as it has not begun. */
    @Transactional
    public Step decline(
            Viewer viewer, MentorshipId mentorship, DeclineReason reason, String sentence) {
        var details = Details.decline(reason, sentence);
        return move(viewer, mentorship, MentorshipCommand.DECLINE, details);
    }

    /** Pauses until a day; the coordinators are told. */
    @Transactional
    public Step pause(Viewer viewer, MentorshipId mentorship, LocalDate until, String reason) {
        return move(viewer, mentorship, MentorshipCommand.PAUSE, Details.day(until, reason));
    }

    /** Goes on after a pause. */
    @Transactional
    public Step resume(Viewer viewer, MentorshipId mentorship) {
        return move(viewer, mentorship, MentorshipCommand.RESUME, Details.NONE);
    }

    /**
     * Ends.
     *
     * @param reason one of {@link EndReason#openTo}
     * @param note needed for {@link EndReason#OTHER}
     */
    @Transactional
    public Step end(Viewer viewer, MentorshipId mentorship, EndReason reason, String note) {
        return move(viewer, mentorship, MentorshipCommand.END, Details.end(reason, note));
    }

    /**
     * Gives feedback after the end, once.
     *
     * @param grade 1 (not good) to 4 (very good)
     * @param sentence may be empty
     */
    @Transactional
    public Step feedback(
            Viewer viewer, MentorshipId id, int grade, boolean again, String sentence) {
        var mentorship = access.demandParting(viewer, id);
        if (mentorship.state() != MentorshipState.ENDED) {
            return new Step.No("Eine Rückmeldung geben Sie am Ende der Begleitung.");
        }
        if (grade < 1 || grade > 4) {
            return new Step.No("Bitte wählen Sie eine der vier Antworten.");
        }
        String words = PlainText.of(sentence);
        if (words.length() > LONGEST_SENTENCE) {
            return new Step.No("Bitte kürzen Sie den Text auf 600 Zeichen.");
        }
        var feedback = new Feedback(viewer.party(), grade, again, words);
        return feedbacks.add(id, feedback)
                ? new Step.Done(id, mentorship.state())
                : new Step.No("Sie haben schon eine Rückmeldung gegeben. Danke!");
    }

    private Step move(Viewer viewer, MentorshipId id, MentorshipCommand command, Details details) {
        access.demand(viewer, id);
        return moves.move(id, command, viewer.mover(), details);
    }

    /** A question whose time is up is no question any more. */
    private boolean isOver(Mentorship m) {
        return m.state() == MentorshipState.ASKED
                && Watch.isOver(
                        LocalDate.ofInstant(m.since(), clock.getZone()), LocalDate.now(clock));
    }

    private Optional<OwnMentorship> projection(Mentorship m, Viewer viewer) {
        var side = viewer.party();
        var otherSide = side == Party.MENTOR ? Party.MENTEE : Party.MENTOR;
        return OwnProjection.of(
                m,
                side,
                LocalDate.ofInstant(m.since(), clock.getZone()),
                portraits.other(m, side),
                Contact.of(portraits.person(m, otherSide)),
                meetings.summary(m.id()),
                feedbacks.of(m.id()).stream().anyMatch(f -> f.party() == side),
                !circle.readers(m).isEmpty());
    }
}
