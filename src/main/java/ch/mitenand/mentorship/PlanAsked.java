package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;

/** What became of one pair that was to be asked. */
public record PlanAsked(Pair pair, PlanPerson mentor, PlanPerson mentee, Step step) {}
