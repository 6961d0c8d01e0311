package ch.mitenand.casefile;

import static ch.mitenand.casefile.CaseCommand.*;
import static ch.mitenand.casefile.CaseParty.LEAD;
import static ch.mitenand.casefile.CaseParty.PORTAL;
import static ch.mitenand.casefile.CaseParty.RECEIVING;
import static ch.mitenand.casefile.CaseState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of a case as a table: from which state, by which command, into which state, who may give
 * it, what has to be true (IIM 4.4 to 4.6). Whatever is not in it cannot be done. Where several
 * lines have the same state and command, the first one holds whose guard lets pass.
 *
 * <p>A case is assessed, planned, supported, followed up for six months and closed; a relapse
 * brings it back into support. It can be offered to another lead at any time while it is open, and
 * goes over when that one accepts.
 */
final class CaseTable {

    /** A line of the table. */
    record Line(
            CaseState from,
            CaseCommand command,
            CaseState to,
            Set<CaseParty> who,
            CaseGuard guard) {}

    /** What the table says to an attempt. */
    sealed interface Verdict {

        /** It can be done as this line says. */
        record Go(Line line) implements Verdict {}

        /** It cannot be done now; a German sentence says why. */
        record No(String sentence) implements Verdict {}

        /** This party may never do that. */
        record Denied() implements Verdict {}
    }

    private static final Set<CaseParty> BY_LEAD = Set.of(LEAD);
    private static final Set<CaseParty> BY_LEAD_OR_CLOCK = Set.of(LEAD, PORTAL);
    private static final Set<CaseState> OPEN =
            EnumSet.of(OPENED, ASSESSMENT, PLANNING, IN_SUPPORT, FOLLOW_UP);

    /** All lines, in the order of a case's life. */
    static final List<Line> LINES = lines();

    private CaseTable() {}

    private static List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(line(OPENED, BEGIN_ASSESSMENT, ASSESSMENT, CaseGuard.NONE));
        lines.add(line(OPENED, BEGIN_PLAN, PLANNING, CaseGuard.THIN));
        lines.add(line(ASSESSMENT, BEGIN_PLAN, PLANNING, CaseGuard.ASSESSED));
        lines.add(line(PLANNING, BEGIN_ASSESSMENT, ASSESSMENT, CaseGuard.NONE));
        lines.add(line(PLANNING, BEGIN_SUPPORT, IN_SUPPORT, CaseGuard.PLAN_SIGNED));
        lines.add(line(IN_SUPPORT, MEET_LAST_GOAL, FOLLOW_UP, CaseGuard.GOALS_MET));
        lines.add(line(FOLLOW_UP, RELAPSE, IN_SUPPORT, CaseGuard.NONE));
        OPEN.forEach(from -> lines.add(line(from, CLOSE, CLOSED, CaseGuard.CLOSABLE)));
        lines.add(line(CLOSED, REOPEN, IN_SUPPORT, CaseGuard.WAS_IN_SUPPORT));
        lines.add(line(CLOSED, REOPEN, OPENED, CaseGuard.REASON));
        lines.add(new Line(CLOSED, RETIRE, RETIRED, BY_LEAD_OR_CLOCK, CaseGuard.NONE));
        OPEN.forEach(state -> lines.addAll(transfer(state)));
        return List.copyOf(lines);
    }

    private static List<Line> transfer(CaseState state) {
        var receiving = Set.of(RECEIVING);
        return List.of(
                line(state, OFFER_TRANSFER, state, CaseGuard.TRANSFERABLE),
                line(state, TAKE_BACK_TRANSFER, state, CaseGuard.TRANSFER_OPEN),
                new Line(state, ACCEPT_TRANSFER, state, receiving, CaseGuard.TRANSFER_OPEN),
                new Line(state, REFUSE_TRANSFER, state, receiving, CaseGuard.TRANSFER_REFUSED));
    }

    private static Line line(CaseState from, CaseCommand command, CaseState to, CaseGuard guard) {
        return new Line(from, command, to, BY_LEAD, guard);
    }

    /** What the table says to an attempt. */
    static Verdict verdict(CaseAttempt attempt) {
        if (LINES.stream()
                .noneMatch(l ->
                        l.command() == attempt.command() && l.who().contains(attempt.party()))) {
            return new Verdict.Denied();
        }
        var state = attempt.file().state();
        String obstacle =
                "Das geht nicht mehr: Der Fall ist jetzt «%s».".formatted(state.germanName());
        for (Line line : LINES) {
            if (line.from() == state
                    && line.command() == attempt.command()
                    && line.who().contains(attempt.party())) {
                obstacle = line.guard().obstacle(attempt);
                if (obstacle.isEmpty()) {
                    return new Verdict.Go(line);
                }
            }
        }
        return new Verdict.No(obstacle);
    }

    /** The commands that a party can give in a state; guards may still say no. */
    static Set<CaseCommand> allowed(CaseState state, CaseParty party) {
        return LINES.stream()
                .filter(line -> line.from() == state && line.who().contains(party))
                .map(Line::command)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseCommand.class)));
    }
}
