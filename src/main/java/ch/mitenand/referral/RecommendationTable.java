package ch.mitenand.referral;

import static ch.mitenand.referral.Recommendations.State.*;

import ch.mitenand.referral.Recommendations.State;
import java.util.List;
import java.util.Set;

/**
 * Who may set a recommendation from which state into which; whatever is not in it cannot be done.
 */
final class RecommendationTable {

    /** A line of the table. */
    record Line(State from, State to, Set<Party> who) {}

    private static final Set<Party> HEARD = Set.of(Party.SENDER, Party.RECEIVER);

    /** All lines; what is reported late counts, and an officer can correct. */
    static final List<Line> LINES =
            List.of(
                    new Line(ISSUED, TAKEN_UP, HEARD),
                    new Line(ISSUED, NOT_TAKEN_UP, Set.of(Party.SENDER)),
                    new Line(ISSUED, UNKNOWN, Set.of(Party.PORTAL)),
                    new Line(UNKNOWN, TAKEN_UP, HEARD),
                    new Line(UNKNOWN, NOT_TAKEN_UP, Set.of(Party.SENDER)),
                    new Line(NOT_TAKEN_UP, TAKEN_UP, HEARD),
                    new Line(TAKEN_UP, NOT_TAKEN_UP, Set.of(Party.SENDER)));

    private RecommendationTable() {}

    static boolean allows(State from, State to, Party party) {
        return LINES.stream()
                .anyMatch(l -> l.from() == from && l.to() == to && l.who().contains(party));
    }
}
