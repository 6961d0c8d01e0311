package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.EndReason;
import ch.mitenand.mentorship.MenteeProgress;
import ch.mitenand.mentorship.MenteeProgress.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an assignment to a pool follow its mentee: the first meeting begins it, the end of the
 * mentorship ends it. When a mentor stops, the pool has 90 days to find another one.
 */
@Component
class PoolProgress {

    private static final int DAYS_FOR_ANOTHER = 90;

    private final RowScope scope;
    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final MenteeProgress progress;
    private final PoolPeople people;
    private final ReferredMentees mentees;
    private final Clock clock;

    PoolProgress(
            RowScope scope,
            AssignmentRows rows,
            AssignmentMoves moves,
            MenteeProgress progress,
            PoolPeople people,
            ReferredMentees mentees,
            Clock clock) {
        this.scope = scope;
        this.rows = rows;
        this.moves = moves;
        this.progress = progress;
        this.people = people;
        this.mentees = mentees;
        this.clock = clock;
    }

    /** Looks after the assignments that made a mentee, for the portal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void look(MenteeId mentee) {
        scope.enterPortal();
        List.copyOf(rows.live(mentee)).forEach(this::follow);
    }

    /** Does what is due for one; the transaction works for the portal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ReferralId id) {
        var row = rows.lock(id).orElseThrow();
        var mentee = row.mentee();
        if (mentee == null) {
            return;
        }
        var got = progress.of(mentee);
        boolean left = people.mentee(mentee).filter(m -> !m.left()).isEmpty();
        if (row.state() == AssignmentState.ACCEPTED) {
            begin(row, got, left);
        }
        var now = rows.lock(id).orElseThrow();
        if (now.state() == AssignmentState.RUNNING) {
            end(now, got, left);
        }
    }

    /**
     * The pool forgets somebody 30 days after the end of what brought the person, or of the last
     * mentorship if that is later; not while one is under way.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(AssignmentRow row, LocalDate end) {
        var mentee = row.mentee();
        if (mentee == null || progress.isUnderWay(mentee) || progress.hasOpenReport(mentee)) {
            return;
        }
        var met = progress.of(mentee).endedOn();
        var last = met == null ? end : latest(met, end);
        if (today().isAfter(last.plusDays(DisclosureTable.DAYS_WITH_NAME))) {
            mentees.takeOut(row, null);
        }
    }

    private void begin(AssignmentRow row, Progress got, boolean left) {
        var started = got.startedOn();
        if (started != null && !started.isAfter(today())) {
            var first = latest(started, today().minusDays(ReferralDays.ENTERED_BACK));
            moves.move(row.id(), AssignmentCommand.START, Mover.PORTAL, Details.on(first));
        } else if (left) {
            moves.move(
                    row.id(),
                    AssignmentCommand.MARK_NOT_TAKEN_UP,
                    Mover.PORTAL,
                    Details.because(Reason.PERSON_DECLINES));
        }
    }

    private void end(AssignmentRow row, Progress got, boolean left) {
        var ended = got.endedOn();
        var reason = got.reason();
        if (ended != null && reason != null && !ended.isAfter(today())) {
            var last = row.startsOn() == null ? ended : latest(ended, row.startsOn());
            end(row, last, reason, left, today().isBefore(ended.plusDays(DAYS_FOR_ANOTHER)));
        } else if (left) {
            discontinue(row, Reason.PERSON_DECLINES, today());
        }
    }

    private void end(
            AssignmentRow row, LocalDate last, EndReason reason, boolean left, boolean another) {
        switch (reason) {
            case GOAL_REACHED -> complete(row, OutcomeCode.GOAL_REACHED, last);
            case PLANNED_END -> complete(row, OutcomeCode.ATTENDED, last);
            case MENTEE_MOVED -> discontinue(row, Reason.MOVED, last);
            case MENTEE_NO_TIME, MENTEE_LEFT -> discontinue(row, Reason.PERSON_DECLINES, last);
            case CHEMISTRY, MENTOR_NO_TIME, MENTOR_MOVED, MENTOR_LEFT, SAFEGUARDING, OTHER -> {
                if (left) {
                    discontinue(row, Reason.PERSON_DECLINES, last);
                } else if (!another) {
                    discontinue(row, Reason.OFFER_ENDS, last);
                }
            }
        }
    }

    private void complete(AssignmentRow row, OutcomeCode outcome, LocalDate last) {
        moves.move(
                row.id(),
                AssignmentCommand.COMPLETE,
                Mover.PORTAL,
                Details.outcome(outcome, last, ""));
    }

    private void discontinue(AssignmentRow row, Reason reason, LocalDate last) {
        moves.move(
                row.id(),
                AssignmentCommand.DISCONTINUE,
                Mover.PORTAL,
                Details.end(reason, last, ""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
