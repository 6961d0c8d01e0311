package ch.mitenand.referral;

import ch.mitenand.referral.Costs.Hardship;
import ch.mitenand.shared.SwissFormat;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The money side of assignments whose rows the caller has locked; every decision is kept. */
@Component
class AssignmentCosts {

    private static final long HIGHEST = 10_000_000;
    private static final int LONGEST = 500;

    private final AssignmentRows rows;
    private final AssignmentSteps steps;
    private final Clock clock;

    AssignmentCosts(AssignmentRows rows, AssignmentSteps steps, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.clock = clock;
    }

    Step approve(AssignmentRow row, Mover mover, long approved, long limit) {
        if (row.state().isFinal()) {
            return over();
        }
        if (!row.costs().payer().needsApproval()) {
            return new Step.No("Für diese Kosten braucht es keine Bewilligung.");
        }
        var faults = faults(row, approved, limit);
        if (!faults.isEmpty()) {
            return new Step.Wrong(faults);
        }
        var actor = Objects.requireNonNull(mover.actor());
        rows.set(
                row.id(),
                Map.of(
                        "approved_rappen",
                        approved,
                        "limit_rappen",
                        limit,
                        "approved_by",
                        actor.name(),
                        "approved_on",
                        LocalDate.now(clock)));
        String words =
                "Kosten bewilligt: %s, höchstens %s".formatted(francs(approved), francs(limit));
        return kept(row, mover, "APPROVE_COSTS", words);
    }

    private static Map<String, String> faults(AssignmentRow row, long approved, long limit) {
        var faults = new LinkedHashMap<String, String>();
        if (approved < 0 || approved > row.costs().amount()) {
            faults.put(
                    "approved",
                    "Geben Sie einen Beitrag von 0 bis " + francs(row.costs().amount()) + " ein.");
        }
        if (limit < approved || limit > HIGHEST) {
            faults.put("limit", "Die Obergrenze ist mindestens so hoch wie der Beitrag.");
        }
        return faults;
    }

    Step request(AssignmentRow row, Mover mover, String why) {
        if (row.state().isFinal()) {
            return over();
        }
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return new Step.Wrong(
                    Map.of("why", "Begründen Sie das Gesuch in höchstens 500 Zeichen."));
        }
        if (row.costs().amount() == 0) {
            return new Step.No("Es gibt keine Kosten, für die es ein Gesuch braucht.");
        }
        if (row.costs().hardship() == Hardship.REQUESTED
                || row.costs().hardship() == Hardship.GRANTED) {
            return new Step.No(
                    "Es gibt schon ein Gesuch: " + row.costs().hardship().germanName() + ".");
        }
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("hardship", Hardship.REQUESTED.name());
        columns.put("hardship_text", reason);
        columns.put("hardship_decided_on", null);
        rows.set(row.id(), columns);
        return kept(row, mover, "REQUEST_HARDSHIP", "Härtefallgesuch gestellt");
    }

    Step decide(AssignmentRow row, Mover mover, boolean granted, long waived) {
        if (row.costs().hardship() != Hardship.REQUESTED) {
            return new Step.No("Es wartet kein Gesuch auf einen Entscheid.");
        }
        if (granted && (waived < 1 || waived > row.costs().amount())) {
            return new Step.Wrong(
                    Map.of(
                            "waived",
                            "Geben Sie einen Erlass von mehr als 0 bis "
                                    + francs(row.costs().amount())
                                    + " ein."));
        }
        rows.set(
                row.id(),
                Map.of(
                        "hardship",
                        (granted ? Hardship.GRANTED : Hardship.REFUSED).name(),
                        "waived_rappen",
                        granted ? waived : 0L,
                        "hardship_decided_on",
                        LocalDate.now(clock)));
        String words =
                granted
                        ? "Härtefallgesuch bewilligt: %s erlassen".formatted(francs(waived))
                        : "Härtefallgesuch abgelehnt";
        return kept(row, mover, "DECIDE_HARDSHIP", words);
    }

    /** What was decided holds only for what it was decided about. */
    void forget(AssignmentRow row) {
        var columns = new HashMap<String, @Nullable Object>();
        for (String column :
                new String[] {"approved_rappen", "limit_rappen", "approved_by", "approved_on"}) {
            columns.put(column, null);
        }
        columns.put("hardship", Hardship.NONE.name());
        columns.put("hardship_text", "");
        columns.put("waived_rappen", 0L);
        columns.put("hardship_decided_on", null);
        rows.set(row.id(), columns);
    }

    private Step kept(AssignmentRow row, Mover mover, String what, String words) {
        steps.add(row.id(), what, row.state(), mover, words);
        return new Step.Done(row.id(), row.state());
    }

    private static Step over() {
        return new Step.No("Die Zuweisung ist zu Ende. An den Kosten ändert sich nichts mehr.");
    }

    private static String francs(long rappen) {
        return SwissFormat.amount(BigDecimal.valueOf(rappen, 2));
    }
}
