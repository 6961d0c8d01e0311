package ch.mitenand.casefile;

import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a support plan with its measures.
 *
 * @param target what shall be reached, such as "B1 mündlich"; at most 200 characters
 * @param oral the spoken level aimed at, null for none
 * @param written the written level aimed at, null for none
 * @param due the day by which it shall be reached
 * @param indicator how one sees that it is reached, at most 300 characters
 * @param metOn the day on which it was reached, null else
 */
public record Goal(
        UUID id,
        GoalArea area,
        String target,
        @Nullable LanguageLevel oral,
        @Nullable LanguageLevel written,
        LocalDate due,
        String indicator,
        GoalState state,
        @Nullable LocalDate metOn,
        List<Measure> measures) {

    /**
     * A step towards a goal.
     *
     * @param text what is done, at most 200 characters
     * @param responsible who does it, in words such as "Frau A., IB"; may be empty; at most 100
     *     characters
     */
    public record Measure(
            UUID id, String text, String responsible, @Nullable LocalDate due, MeasureState state) {

        /** How many characters {@link #responsible} has at most. */
        public static final int LONGEST_RESPONSIBLE = 100;
    }

    /** Where a measure stands. */
    public enum MeasureState {
        PLANNED("geplant"),
        RUNNING("läuft"),
        DONE("erledigt"),
        DROPPED("fallen gelassen");

        private final String germanName;

        MeasureState(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }
}
