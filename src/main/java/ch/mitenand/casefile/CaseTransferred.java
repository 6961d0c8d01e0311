package ch.mitenand.casefile;

/**
 * A case is led by somebody else now; its plan, goals and referrals went over.
 *
 * @param withNotes whether notes and assessments went over too
 */
public record CaseTransferred(CaseId id, Lead from, Lead to, boolean withNotes) {}
