package ch.mitenand.casefile;

/**
 * A case is led by somebody else now; its plan, goals and referrals went over.
 *
 * @param withNotes whether the words of the office went over too: notes, assessments,
 *     recommendations, minutes of reviews
 */
public record CaseTransferred(CaseId id, Lead from, Lead to, boolean withNotes) {}
