package ch.mitenand.casefile.ui;

import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.Goal.Measure;
import ch.mitenand.casefile.Goal.MeasureState;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.shared.SwissFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goals and measures in words. */
final class PlanWords {

    private PlanWords() {}

    /** The goals by area, in the order of the areas. */
    static Map<GoalArea, List<Goal>> byArea(List<Goal> goals) {
        return goals.stream()
                .collect(
                        Collectors.groupingBy(
                                Goal::area,
                                () -> new EnumMap<>(GoalArea.class),
                                Collectors.toList()));
    }

    /** For instance {@code Ziel: B1 mündlich, A2 schriftlich}; empty without a level. */
    static String levels(Goal goal) {
        var levels = new ArrayList<String>();
        if (goal.oral() != null) {
            levels.add(goal.oral().name() + " mündlich");
        }
        if (goal.written() != null) {
            levels.add(goal.written().name() + " schriftlich");
        }
        return String.join(", ", levels);
    }

    static String look(GoalState state) {
        return switch (state) {
            case MET -> "good";
            case PARTLY_MET -> "wait";
            case OPEN, NOT_MET, DROPPED -> "";
        };
    }

    static String look(MeasureState state) {
        return switch (state) {
            case DONE -> "good";
            case RUNNING -> "wait";
            case PLANNED, DROPPED -> "";
        };
    }

    /** For instance {@code Frau Tesfai, bis 04.10.2026}; may be empty. */
    static String byWhom(Measure measure) {
        var due = measure.due();
        String until = due == null ? "" : "bis " + SwissFormat.date(due);
        if (measure.responsible().isEmpty()) {
            return until;
        }
        return until.isEmpty() ? measure.responsible() : measure.responsible() + ", " + until;
    }

    /** What differs between a saved goal, which may be gone, and the fields. */
    static List<CaseStale.Change> changes(@Nullable Goal saved, Goal typed) {
        if (saved == null) {
            return List.of(new CaseStale.Change("Ziel", "Jemand hat es entfernt", typed.target()));
        }
        var changes = new ArrayList<CaseStale.Change>();
        add(changes, "Bereich", saved.area().germanName(), typed.area().germanName());
        add(changes, "Was soll erreicht werden?", saved.target(), typed.target());
        add(changes, "Sprachniveau", levels(saved), levels(typed));
        add(changes, "Bis wann?", CaseWords.day(saved.due()), CaseWords.day(typed.due()));
        add(changes, "Woran sieht man es?", saved.indicator(), typed.indicator());
        add(changes, "Massnahmen", measures(saved), measures(typed));
        return changes;
    }

    private static void add(
            List<CaseStale.Change> changes, String label, String saved, String typed) {
        if (!saved.equals(typed)) {
            changes.add(new CaseStale.Change(label, saved, typed));
        }
    }

    private static String measures(Goal goal) {
        return goal.measures().stream()
                .map(m ->
                        "%s (%s%s)"
                                .formatted(
                                        m.text(),
                                        byWhom(m).isEmpty() ? "" : byWhom(m) + ", ",
                                        m.state().germanName()))
                .collect(Collectors.joining("; "));
    }
}
