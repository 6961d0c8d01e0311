package ch.mitenand.referral;

import java.util.Map;

/** What became of a command; every "no" says in German what to do. */
public sealed interface Step {

    /** It is done. */
    record Done(ReferralId id, AssignmentState state) implements Step {}

    /** It cannot be done now. */
    record No(String sentence) implements Step {}

    /** Something entered is wrong; a sentence by name of the field. */
    record Wrong(Map<String, String> faults) implements Step {}
}
