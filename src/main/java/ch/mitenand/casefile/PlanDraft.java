package ch.mitenand.casefile;

import java.util.List;

/** The whole plan as entered; goals and measures keep their ids, new ones bring new ids. */
public record PlanDraft(List<Goal> goals, String agreement) {}
