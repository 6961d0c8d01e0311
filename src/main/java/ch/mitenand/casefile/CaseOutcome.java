package ch.mitenand.casefile;

import java.util.Map;

/** What became of a command about a case; every "no" says in German what to do. */
public sealed interface CaseOutcome {

    /** It is done. */
    record Done(CaseFile file) implements CaseOutcome {}

    /** It cannot be done now. */
    record No(String sentence) implements CaseOutcome {}

    /** Something entered is wrong; a sentence by name of the field. */
    record Wrong(Map<String, String> faults) implements CaseOutcome {}

    /** Somebody else has changed it meanwhile; {@code current} is how it stands now. */
    record Stale(CaseFile current) implements CaseOutcome {}
}
