package ch.mitenand.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a hand-made choice costs others.
 *
 * @param choice the locked or barred pair, or null when a mentee was postponed
 * @param postponed the postponed mentee, or null
 * @param without what the plan would reach without the choice
 * @param with what the plan reaches with all choices
 * @param loses mentees who are without mentor only because of the choice
 * @param sentence German, for instance "Ohne diese Wahl hätte auch Hamid jemanden."
 */
public record ChoiceCost(
        @Nullable Pair choice,
        @Nullable UUID postponed,
        Plan.Figures without,
        Plan.Figures with,
        List<UUID> loses,
        String sentence) {}
