package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.List;

/** The hard rules in the order of {@link HardRule}; the floor is not among them. */
final class HardRules {

    /** All rules, with the coordinator's choices for one plan. */
    static final List<Rule> ALL =
            List.of(
                    new MentorRules.Admitted(),
                    new MentorRules.ValidOnStart(),
                    new MentorRules.FreePlace(),
                    new MentorRules.SamePool(),
                    new PairRules.CommonLanguage(),
                    new PairRules.CommonTime(),
                    new PairRules.GenderWish(),
                    new PairRules.Travel(),
                    new PairRules.BarredForGood(),
                    new PairRules.BarredNow(),
                    new PairRules.DeclinedLately(),
                    new PairRules.EarlierPair(),
                    new MentorRules.AdultsOnly(),
                    new MentorRules.Minor());

    /** The rules that follow from what is known, whatever is chosen for one plan. */
    static final List<Rule> LASTING =
            ALL.stream().filter(rule -> !(rule instanceof PairRules.BarredNow)).toList();

    private static final Rule[] LASTING_ARRAY = LASTING.toArray(Rule[]::new);

    private HardRules() {}

    /** Whether no lasting rule excludes the pair. */
    static boolean allow(MentorTraits mentor, MenteeTraits mentee) {
        for (Rule rule : LASTING_ARRAY) {
            if (rule.excludes(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** The rules that exclude the pair, as bits by the order of {@link HardRule}. */
    static int excluding(MentorTraits mentor, MenteeTraits mentee) {
        int bits = 0;
        for (Rule rule : ALL) {
            if (rule.excludes(mentor, mentee)) {
                bits |= Bits.of(rule.rule());
            }
        }
        return bits;
    }

    /** All reasons against the pair; empty when it is allowed. */
    static List<Assessment.Reason> reasons(MentorTraits mentor, MenteeTraits mentee) {
        var reasons = new ArrayList<Assessment.Reason>();
        for (Rule rule : ALL) {
            if (rule.excludes(mentor, mentee)) {
                reasons.add(new Assessment.Reason(rule.rule(), rule.sentence(mentor, mentee)));
            }
        }
        return List.copyOf(reasons);
    }
}
