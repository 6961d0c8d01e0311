package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Plans.Outcome;
import ch.mitenand.casefile.Plans.Review;
import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The recording of reviews; callers have opened the case and hold its lock. */
@Component
class PlanReviews {

    private static final int LONGEST = 2000;

    private final ReviewRows rows;
    private final PlanRows plans;
    private final Clock clock;

    PlanReviews(ReviewRows rows, PlanRows plans, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    List<Review> of(CaseId id) {
        return rows.of(id);
    }

    Outcome add(Actor actor, CaseFile file, LocalDate heldOn, String summary, boolean interpreter) {
        if (!file.state().isOpen()) {
            return new Outcome.No(ShortAssessments.CLOSED);
        }
        String kept = summary.strip();
        var faults = faults(file, heldOn, kept);
        if (!faults.isEmpty()) {
            return new Outcome.Wrong(faults);
        }
        var plan = plans.find(file.id());
        int number = plan.map(p -> p.plan().number()).orElse(0);
        rows.add(
                file.id(),
                new Review(UUID.randomUUID(), heldOn, kept, interpreter, number),
                actor.account());
        plan.ifPresent(p -> plans.turn(p, heldOn));
        return new Outcome.Done(
                plans.find(file.id())
                        .map(PlanRows.Kept::plan)
                        .orElseGet(() -> Plans.none(file.id())));
    }

    private Map<String, String> faults(CaseFile file, LocalDate heldOn, String summary) {
        var faults = new LinkedHashMap<String, String>();
        String day = dayFault(file, heldOn);
        if (!day.isEmpty()) {
            faults.put("heldOn", day);
        }
        if (summary.isEmpty()
                || summary.length() > LONGEST
                || summary.codePoints()
                        .anyMatch(c -> c != '\n' && c != '\r' && Character.isISOControl(c))) {
            faults.put(
                    "summary",
                    "Schreiben Sie in höchstens 2000 Zeichen, was Sie besprochen haben.");
        }
        return faults;
    }

    private String dayFault(CaseFile file, LocalDate heldOn) {
        if (heldOn.isAfter(LocalDate.now(clock))) {
            return "Dieser Tag liegt in der Zukunft. Wählen Sie den Tag des Gesprächs.";
        }
        if (heldOn.isBefore(file.openedOn())) {
            return "Der Fall wurde am %s eröffnet. Wählen Sie diesen Tag oder einen späteren."
                    .formatted(SwissFormat.date(file.openedOn()));
        }
        var last = rows.of(file.id()).stream().findFirst();
        return last.filter(r -> !heldOn.isAfter(r.heldOn()))
                .map(r ->
                        "Das letzte Standortgespräch war am %s. Wählen Sie einen späteren Tag."
                                .formatted(SwissFormat.date(r.heldOn())))
                .orElse("");
    }
}
