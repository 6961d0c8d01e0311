package ch.mitenand.mentorship;

import ch.mitenand.matching.ChoiceCost;
import ch.mitenand.matching.Plan;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.PoolId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it is kept: without names, with {@link PlanNames} tokens in their place. */
record PlanStored(
        PlanRunId id, PoolId pool, PoolSnapshot snapshot, Result result, UUID by, Instant at) {

    /** What came out. */
    record Result(Plan plan, List<ChoiceCost> costs, @Nullable Together together) {}

    /**
     * What all choices cost together; each alone may cost nothing because of the others.
     *
     * @param without what the plan would reach without any choice
     * @param loses mentees who would have somebody then
     */
    record Together(Plan.Figures without, List<UUID> loses) {}
}
