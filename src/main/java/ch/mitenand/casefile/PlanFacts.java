package ch.mitenand.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** What the table of cases asks about assessment and plan. */
interface PlanFacts {

    /** Whether a short assessment of the case is finished. */
    boolean isAssessed(CaseId id);

    /** Whether the plan has a goal. */
    boolean hasGoal(CaseId id);

    /** Whether the person has signed the plan as it stands. */
    boolean isSigned(CaseId id);

    /** Whether the case was ever in support, as its history says. */
    boolean wasSupported(CaseId id);

    /** The day on which the last goal was met; empty while one is open or none was met. */
    Optional<LocalDate> lastGoalMet(CaseId id);
}
