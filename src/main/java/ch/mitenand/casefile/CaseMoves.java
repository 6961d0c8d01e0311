package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseTable.Line;
import ch.mitenand.casefile.CaseTable.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way in which a case moves: asks the table, changes the state, keeps the step. */
@Component
class CaseMoves {

    /** The follow-up lasts six months from the day on which the last goal was met (IIM 4.6). */
    static final int FOLLOW_UP_MONTHS = 6;

    /**
     * Who moves a case, and what was said about it; nobody's actor stands for the portal.
     *
     * @param reason words, may be empty
     * @param consent whether the person has agreed, where it is asked
     */
    record Mover(
            CaseParty party,
            @Nullable Actor actor,
            String reason,
            @Nullable CloseReason closeReason,
            boolean consent) {

        static Mover lead(Actor actor, String reason) {
            return new Mover(CaseParty.LEAD, actor, reason, null, false);
        }

        static Mover portal() {
            return new Mover(CaseParty.PORTAL, null, "", null, false);
        }
    }

    private final CaseRows rows;
    private final CaseSteps steps;
    private final CaseTransfers transfers;
    private final PlanFacts facts;
    private final ObjectProvider<CaseReferrals> referrals;
    private final Clock clock;

    CaseMoves(
            CaseRows rows,
            CaseSteps steps,
            CaseTransfers transfers,
            PlanFacts facts,
            ObjectProvider<CaseReferrals> referrals,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.transfers = transfers;
        this.facts = facts;
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * Moves a case, whose row the caller has locked, if the table lets it.
     *
     * @throws AccessDeniedException when the party may never give the command
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CaseOutcome move(CaseFile file, CaseCommand command, Mover mover) {
        return switch (CaseTable.verdict(attempt(file, command, mover, live(file)))) {
            case Verdict.Go(var line) -> go(line, file, mover);
            case Verdict.No(var sentence) -> new CaseOutcome.No(sentence);
            case Verdict.Denied() ->
                    throw new AccessDeniedException(mover.party() + " may not " + command);
        };
    }

    /**
     * Why the table would not let a case move with this number of live referrals; empty if it
     * would.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> obstacle(CaseFile file, CaseCommand command, Mover mover, int live) {
        return CaseTable.verdict(attempt(file, command, mover, live))
                        instanceof Verdict.No(var sentence)
                ? Optional.of(sentence)
                : Optional.empty();
    }

    private int live(CaseFile file) {
        return referrals.stream().mapToInt(r -> r.live(file.id())).sum();
    }

    private CaseAttempt attempt(CaseFile file, CaseCommand command, Mover mover, int live) {
        return new CaseAttempt(
                file,
                command,
                mover.party(),
                mover.reason(),
                mover.closeReason(),
                mover.consent(),
                transfers.open(file.id()).isPresent(),
                live,
                LocalDate.now(clock),
                facts);
    }

    private CaseOutcome go(Line line, CaseFile file, Mover mover) {
        if (line.command() == CaseCommand.RETIRE) {
            rows.retire(file.id());
        } else if (line.to() != file.state()) {
            rows.move(
                    file.id(),
                    line.to(),
                    since(line, file),
                    followUpEnds(line, file),
                    reason(line, mover));
        }
        var actor = mover.actor();
        steps.add(
                file,
                line.command(),
                line.to(),
                actor == null ? null : actor.account(),
                actor == null ? null : actor.name(),
                mover.closeReason() == null ? mover.reason() : mover.closeReason().germanName());
        return new CaseOutcome.Done(rows.find(file.id()).orElseThrow());
    }

    private LocalDate since(Line line, CaseFile file) {
        return line.command() == CaseCommand.MEET_LAST_GOAL ? lastMet(file) : LocalDate.now(clock);
    }

    private @Nullable LocalDate followUpEnds(Line line, CaseFile file) {
        return line.to() == CaseState.FOLLOW_UP ? lastMet(file).plusMonths(FOLLOW_UP_MONTHS) : null;
    }

    private LocalDate lastMet(CaseFile file) {
        return facts.lastGoalMet(file.id()).orElseThrow();
    }

    private static @Nullable CloseReason reason(Line line, Mover mover) {
        return line.to() == CaseState.CLOSED ? mover.closeReason() : null;
    }
}
