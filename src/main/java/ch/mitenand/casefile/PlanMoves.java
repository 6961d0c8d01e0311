package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseMoves.Mover;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the case along with its plan. Callers hold the lock of the case. */
@Component
class PlanMoves {

    private final CaseMoves moves;
    private final PlanFacts facts;

    PlanMoves(CaseMoves moves, PlanFacts facts) {
        this.moves = moves;
        this.facts = facts;
    }

    /**
     * Whether a plan can be worked with: yes with the case as it is then, or a sentence why not.
     */
    sealed interface Planning {

        record Yes(CaseFile file) implements Planning {}

        record No(String sentence) implements Planning {}
    }

    /** The case has a plan from now on: it is being planned where it was not yet. */
    Planning plan(Actor actor, CaseFile file) {
        return switch (file.state()) {
            case PLANNING, IN_SUPPORT, FOLLOW_UP -> new Planning.Yes(file);
            case CLOSED, RETIRED -> new Planning.No(ShortAssessments.CLOSED);
            case OPENED, ASSESSMENT ->
                    switch (moves.move(file, CaseCommand.BEGIN_PLAN, Mover.lead(actor, ""))) {
                        case CaseOutcome.Done(var moved) -> new Planning.Yes(moved);
                        case CaseOutcome.No(var sentence) -> new Planning.No(sentence);
                        case CaseOutcome.Wrong _, CaseOutcome.Stale _ ->
                                throw new IllegalStateException(
                                        "a move is neither wrong nor stale");
                    };
        };
    }

    /** The plan is signed: support begins where it had not. */
    CaseFile signed(Actor actor, CaseFile file) {
        return file.state() == CaseState.PLANNING
                ? must(actor, file, CaseCommand.BEGIN_SUPPORT)
                : file;
    }

    /** Whether no goal of the case is open and one was met, as the goals stand now. */
    boolean areGoalsMet(CaseFile file) {
        return facts.lastGoalMet(file.id()).isPresent();
    }

    /**
     * What follows from the goals: the last one met brings the case into follow-up, one that is
     * open again brings it back, and a corrected day moves the end of the follow-up. Where the
     * goals had all been met before, somebody has taken up the support again; it goes on.
     *
     * @param metBefore whether {@link #areGoalsMet} before the command that is followed here
     */
    void follow(Actor actor, CaseFile file, boolean metBefore) {
        var now = file;
        boolean mayEnd = !metBefore || now.state() == CaseState.FOLLOW_UP;
        var ends =
                facts.lastGoalMet(file.id()).map(day -> day.plusMonths(CaseMoves.FOLLOW_UP_MONTHS));
        if (now.state() == CaseState.FOLLOW_UP && !isSame(ends, now.followUpEnds())) {
            now = must(actor, now, CaseCommand.RELAPSE);
        }
        if (mayEnd && now.state() == CaseState.IN_SUPPORT && ends.isPresent()) {
            must(actor, now, CaseCommand.MEET_LAST_GOAL);
        }
    }

    private static boolean isSame(Optional<LocalDate> ends, @Nullable LocalDate day) {
        return ends.equals(Optional.ofNullable(day));
    }

    /** A move that the caller has made possible; the transaction is rolled back if it is not. */
    private CaseFile must(Actor actor, CaseFile file, CaseCommand command) {
        if (moves.move(file, command, Mover.lead(actor, ""))
                instanceof CaseOutcome.Done(var moved)) {
            return moved;
        }
        throw new IllegalStateException(command + " is not possible in " + file.state());
    }
}
