package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
import java.util.UUID;

/** What a coordinator has decided by hand for the next plans of a pool. */
public sealed interface PlanChoice {

    /** The mentee it is about. */
    UUID mentee();

    /** The plan has to contain the pair, if the hard rules allow it. */
    record Locked(Pair pair) implements PlanChoice {

        @Override
        public UUID mentee() {
            return pair.mentee();
        }
    }

    /** The plan must not contain the pair, until this is lifted; not a bar for good. */
    record Barred(Pair pair) implements PlanChoice {

        @Override
        public UUID mentee() {
            return pair.mentee();
        }
    }

    /** The mentee is left out until this is lifted. */
    record Postponed(UUID mentee) implements PlanChoice {}
}
