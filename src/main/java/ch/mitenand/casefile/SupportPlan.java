package ch.mitenand.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The support plan (Hilfsplan) of a case as it is worked with; every review keeps a copy of it.
 *
 * @param number of the plan's version, from 1; grows with every review
 * @param signedOn the day on which the person signed this version, null when not yet
 * @param version for optimistic locking
 */
public record SupportPlan(
        CaseId caseId,
        int number,
        List<Goal> goals,
        String agreement,
        @Nullable LocalDate signedOn,
        int version) {

    /** A goal of this plan. */
    public Optional<Goal> goal(UUID id) {
        return goals.stream().filter(g -> g.id().equals(id)).findFirst();
    }
}
