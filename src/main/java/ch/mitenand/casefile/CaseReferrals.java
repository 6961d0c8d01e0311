package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cases ask of the referrals, which are above them. */
public interface CaseReferrals {

    /** Whether something is still to do with a referral. */
    enum Standing {
        /** Not final, or nobody has said yet what became of it. */
        OPEN,
        /** Over, but the lead has not yet taken note of how. */
        WANTS_ATTENTION,
        /** Over. */
        OVER
    }

    /**
     * A referral in the file of a case.
     *
     * @param number of an assignment, or the code of a recommendation
     * @param kind in German, for instance Zuweisung
     * @param target the offer or pool
     * @param state in German
     * @param outcome outcome or reason of the end in German, may be empty
     * @param facts what else is kept of it and what was told to whom: values by label in German, in
     *     the order in which they are shown
     */
    record Line(
            String number,
            String kind,
            String target,
            String state,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endedOn,
            String outcome,
            Standing standing,
            Map<String, String> facts) {

        public Line {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /** Number of referrals of a case that are not final; drafts count too. */
    int live(CaseId id);

    /** All referrals of a case that the caller has opened, also those that are over. */
    List<Line> all(CaseId id);

    /** Withdraws all that are live, in the running transaction, because the case closes. */
    void withdrawAll(Actor actor, CaseId id);
}
