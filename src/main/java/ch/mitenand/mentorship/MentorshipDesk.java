package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.MentorshipMoves.Mover;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators do with mentorships; all commands are for coordinators of the mentee's pool
 * only. A mentor of an opened pool can be proposed; the mentor's coordinators see the mentorship
 * too, and can suspend and end it.
 */
@Service
public class MentorshipDesk {
    private static final int DAYS_AFTER_END = 90;

    private final Pools pools;
    private final MentorshipAccess access;
    private final MentorshipMoves moves;
    private final Mentorships mentorships;
    private final Proposals proposals;
    private final MentorshipRows rows;
    private final Clock clock;

    MentorshipDesk(
            Pools pools,
            MentorshipAccess access,
            MentorshipMoves moves,
            Mentorships mentorships,
            Proposals proposals,
            MentorshipRows rows,
            Clock clock) {
        this.pools = pools;
        this.access = access;
        this.moves = moves;
        this.mentorships = mentorships;
        this.proposals = proposals;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Mentorships of a pool that are not final, and those that ended in the last 90 days. Questions
     * whose time is up expire now.
     */
    @Transactional
    public List<MentorshipRow> ofPool(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        moves.expire(mentorships.ofPool(pool));
        Instant since = clock.instant().minus(DAYS_AFTER_END, ChronoUnit.DAYS);
        var shown =
                mentorships.ofPool(pool).stream()
                        .filter(m -> !m.state().isFinal() || m.since().isAfter(since))
                        .toList();
        return rows.of(shown, pool);
    }

    /** One mentorship; a question whose time is up expires now. */
    @Transactional
    public MentorshipRow one(Actor actor, PoolId pool, MentorshipId mentorship) {
        moves.expire(List.of(access.demand(actor, pool, mentorship).mentorship()));
        var found = access.demand(actor, pool, mentorship).mentorship();
        return rows.of(List.of(found), pool).getFirst();
    }

    /** The commands that the table allows the actor now, for buttons. */
    @Transactional(readOnly = true)
    public Set<MentorshipCommand> allowed(Actor actor, PoolId pool, MentorshipId mentorship) {
        var found = access.demand(actor, pool, mentorship);
        return MentorshipTable.allowed(found.mentorship().state(), found.party());
    }

    /**
     * Proposes a pair; both are checked against the hard rules as they are now.
     *
     * @param points the points it had, 0 to 1000
     */
    @Transactional
    public Step propose(Actor actor, PoolId pool, Pair pair, int points) {
        pools.demand(actor, pool);
        return proposals.propose(actor.account(), pool, pair, points);
    }

    /** Drops a proposal; with reason. */
    @Transactional
    public Step dismiss(Actor actor, PoolId pool, MentorshipId mentorship, String reason) {
        return move(actor, pool, mentorship, MentorshipCommand.DISMISS, Details.text(reason));
    }

    /** Checks again, reserves the place under lock, and asks both by mail. */
    @Transactional
    public Step ask(Actor actor, PoolId pool, MentorshipId mentorship) {
        return move(actor, pool, mentorship, MentorshipCommand.ASK, Details.NONE);
    }

    /**
     * Both have agreed: the trial begins; only now both get each other's contact data.
     *
     * @param agreement what the two agree: wherefore, how often, where; both read it on their page
     */
    @Transactional
    public Step startTrial(
            Actor actor,
            PoolId pool,
            MentorshipId mentorship,
            LocalDate firstMeeting,
            String agreement) {
        return move(
                actor,
                pool,
                mentorship,
                MentorshipCommand.START_TRIAL,
                Details.day(firstMeeting, agreement));
    }

    /**
     * The trial went well: the mentorship runs until its planned end, 24 months later at most.
     *
     * @param agreement what the two agree from now on; empty leaves it as it is
     */
    @Transactional
    public Step confirm(
            Actor actor,
            PoolId pool,
            MentorshipId mentorship,
            LocalDate plannedEnd,
            String agreement) {
        return move(
                actor,
                pool,
                mentorship,
                MentorshipCommand.CONFIRM,
                Details.day(plannedEnd, agreement));
    }

    /** Records the half-time review. */
    @Transactional
    public Step review(
            Actor actor, PoolId pool, MentorshipId mentorship, LocalDate on, String result) {
        return move(actor, pool, mentorship, MentorshipCommand.REVIEW, Details.day(on, result));
    }

    /** Sets a later planned end. */
    @Transactional
    public Step extend(Actor actor, PoolId pool, MentorshipId mentorship, LocalDate plannedEnd) {
        return move(actor, pool, mentorship, MentorshipCommand.EXTEND, Details.day(plannedEnd, ""));
    }

    /** Pauses; the place stays taken. */
    @Transactional
    public Step pause(
            Actor actor, PoolId pool, MentorshipId mentorship, LocalDate until, String reason) {
        return move(actor, pool, mentorship, MentorshipCommand.PAUSE, Details.day(until, reason));
    }

    /** Goes on after a pause. */
    @Transactional
    public Step resume(Actor actor, PoolId pool, MentorshipId mentorship) {
        return move(actor, pool, mentorship, MentorshipCommand.RESUME, Details.NONE);
    }

    /** Suspends at once; with reason. */
    @Transactional
    public Step suspend(Actor actor, PoolId pool, MentorshipId mentorship, String reason) {
        return move(actor, pool, mentorship, MentorshipCommand.SUSPEND, Details.text(reason));
    }

    /** Lifts a suspension; the state before it comes back. */
    @Transactional
    public Step reinstate(Actor actor, PoolId pool, MentorshipId mentorship) {
        return move(actor, pool, mentorship, MentorshipCommand.REINSTATE, Details.NONE);
    }

    /** Calls off an asked or agreed pair before it started. */
    @Transactional
    public Step callOff(Actor actor, PoolId pool, MentorshipId mentorship, String reason) {
        return move(actor, pool, mentorship, MentorshipCommand.CALL_OFF, Details.text(reason));
    }

    /** Ends a trial, a running, paused or suspended mentorship. */
    @Transactional
    public Step end(
            Actor actor, PoolId pool, MentorshipId mentorship, EndReason reason, String note) {
        return move(actor, pool, mentorship, MentorshipCommand.END, Details.end(reason, note));
    }

    private Step move(
            Actor actor,
            PoolId pool,
            MentorshipId mentorship,
            MentorshipCommand command,
            Details details) {
        var party = access.demand(actor, pool, mentorship).party();
        return moves.move(mentorship, command, new Mover(party, actor.account()), details);
    }
}
