package ch.mitenand.casefile;

/** A person was deleted from a case: whoever keeps something of it deletes it too. */
public record CaseRetired(CaseId id) {}
