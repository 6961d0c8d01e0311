package ch.mitenand.casefile;

import ch.mitenand.casefile.Goal.Measure;
import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was entered of a plan; every sentence says what to do. */
@Component
class PlanCheck {

    private static final int MOST_GOALS = 20;
    private static final int MOST_MEASURES = 20;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_INDICATOR = 300;
    private static final int LONGEST_AGREEMENT = 2000;
    private static final int MOST_YEARS_AHEAD = 10;

    private final Clock clock;

    PlanCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * What to correct, by field.
     *
     * @param before the plan as it stands
     * @param began the first day on which a goal of it can have been met
     */
    Map<String, String> faults(PlanDraft draft, SupportPlan before, LocalDate began) {
        var faults = new LinkedHashMap<String, String>();
        if (draft.goals().size() > MOST_GOALS) {
            faults.put("goals", "Ein Hilfsplan hat höchstens 20 Ziele. Fassen Sie Ziele zusammen.");
        } else if (!areUnique(draft.goals())) {
            faults.put(
                    "goals",
                    "Ein Ziel oder eine Massnahme steht zweimal da. Laden Sie die Seite neu.");
        }
        if (draft.agreement().length() > LONGEST_AGREEMENT
                || draft.agreement().codePoints().anyMatch(PlanCheck::isNoText)) {
            faults.put("agreement", "Kürzen Sie die Vereinbarung auf höchstens 2000 Zeichen.");
        }
        for (int i = 0; i < draft.goals().size(); i++) {
            var goal = draft.goals().get(i);
            goal(faults, "goals[" + i + "]", goal, before.goal(goal.id()).orElse(null), began);
        }
        return faults;
    }

    private static boolean isNoText(int c) {
        return c != '\n' && c != '\r' && Character.isISOControl(c);
    }

    private static boolean areUnique(List<Goal> goals) {
        var ids =
                goals.stream()
                        .flatMap(g ->
                                Stream.concat(
                                        Stream.of(g.id()), g.measures().stream().map(Measure::id)))
                        .toList();
        return ids.stream().distinct().count() == ids.size();
    }

    private void goal(
            Map<String, String> faults,
            String field,
            Goal goal,
            @Nullable Goal before,
            LocalDate began) {
        line(faults, field + ".target", goal.target(), 1, LONGEST_TEXT);
        line(faults, field + ".indicator", goal.indicator(), 0, LONGEST_INDICATOR);
        due(faults, field, goal.due(), before == null ? null : before.due());
        String met = met(goal.state(), goal.metOn(), began);
        if (!met.isEmpty()) {
            faults.put(field + ".metOn", met);
        }
        if (goal.measures().size() > MOST_MEASURES) {
            faults.put(
                    field + ".measures",
                    "Ein Ziel hat höchstens 20 Massnahmen. Fassen Sie Massnahmen zusammen.");
        }
        for (int i = 0; i < goal.measures().size(); i++) {
            var measure = goal.measures().get(i);
            String of = field + ".measures[" + i + "]";
            line(faults, of + ".text", measure.text(), 1, LONGEST_TEXT);
            line(
                    faults,
                    of + ".responsible",
                    measure.responsible(),
                    0,
                    Measure.LONGEST_RESPONSIBLE);
            due(faults, of, measure.due(), dueBefore(before, measure.id()));
        }
    }

    private static @Nullable LocalDate dueBefore(@Nullable Goal goal, UUID measure) {
        return goal == null
                ? null
                : goal.measures().stream()
                        .filter(m -> m.id().equals(measure))
                        .map(Measure::due)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** A day that was set before may have passed since; a new one lies ahead. */
    private void due(
            Map<String, String> faults,
            String field,
            @Nullable LocalDate due,
            @Nullable LocalDate before) {
        if (due == null || due.equals(before)) {
            return;
        }
        var today = LocalDate.now(clock);
        if (due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            faults.put(
                    field + ".due", "Wählen Sie einen Tag ab heute, höchstens zehn Jahre voraus.");
        }
    }

    /** What is wrong with the day on which a goal was met; empty when nothing is. */
    String met(GoalState state, @Nullable LocalDate on, LocalDate began) {
        if (state != GoalState.MET) {
            return on == null ? "" : "Nur ein erreichtes Ziel hat einen Tag. Lassen Sie ihn leer.";
        }
        if (on == null) {
            return "Wählen Sie den Tag, an dem das Ziel erreicht wurde.";
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return "Dieser Tag liegt in der Zukunft. Wählen Sie den Tag, an dem das Ziel erreicht wurde.";
        }
        return on.isBefore(began)
                ? "Der Hilfsplan begann am %s. Wählen Sie diesen Tag oder einen späteren."
                        .formatted(SwissFormat.date(began))
                : "";
    }

    private static void line(
            Map<String, String> faults, String field, String text, int shortest, int longest) {
        int length = text.strip().length();
        if (length < shortest
                || length > longest
                || text.codePoints().anyMatch(Character::isISOControl)) {
            faults.put(
                    field,
                    shortest == 0
                            ? "Schreiben Sie höchstens %d Zeichen auf einer Zeile."
                                    .formatted(longest)
                            : "Schreiben Sie 1 bis %d Zeichen auf einer Zeile.".formatted(longest));
        }
    }
}
