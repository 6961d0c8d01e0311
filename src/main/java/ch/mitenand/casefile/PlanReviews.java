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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The recording of reviews; callers have opened the case and hold its lock. */
@Component
class PlanReviews {

    private static final int LONGEST = 2000;
    private static final String TOO_LATE =
            "Korrigieren lässt sich nur das letzte Standortgespräch, am Tag, an dem Sie es eintragen. Halten Sie es sonst als Notiz fest.";

    private final ReviewRows rows;
    private final PlanRows plans;
    private final Clock clock;

    PlanReviews(ReviewRows rows, PlanRows plans, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    List<Review> of(CaseFile file) {
        return rows.of(file);
    }

    Outcome add(Actor actor, CaseFile file, LocalDate heldOn, String summary, boolean interpreter) {
        if (!file.state().isOpen()) {
            return new Outcome.No(ShortAssessments.CLOSED);
        }
        String kept = summary.strip();
        var faults = faults(file, null, heldOn, kept);
        if (!faults.isEmpty()) {
            return new Outcome.Wrong(faults);
        }
        var plan = plans.find(file.id());
        int number = plan.map(p -> p.plan().number()).orElse(0);
        rows.add(
                file,
                new Review(UUID.randomUUID(), heldOn, kept, interpreter, number, true),
                actor.account());
        plan.ifPresent(p -> plans.turn(p, heldOn));
        return done(file);
    }

    Outcome correct(
            CaseFile file, Review before, LocalDate heldOn, String summary, boolean interpreter) {
        if (!file.state().isOpen()) {
            return new Outcome.No(ShortAssessments.CLOSED);
        }
        if (!before.correctable()) {
            return new Outcome.No(TOO_LATE);
        }
        String kept = summary.strip();
        var faults = faults(file, before, heldOn, kept);
        if (!faults.isEmpty()) {
            return new Outcome.Wrong(faults);
        }
        rows.correct(before.id(), heldOn, kept, interpreter);
        if (before.planNumber() > 0) {
            plans.turnedOn(file.id(), before.planNumber(), heldOn);
        }
        return done(file);
    }

    private Outcome done(CaseFile file) {
        return new Outcome.Done(
                plans.find(file.id())
                        .map(PlanRows.Kept::plan)
                        .orElseGet(() -> Plans.none(file.id())));
    }

    /** What to correct; {@code before} is the review that is corrected, null for a new one. */
    private Map<String, String> faults(
            CaseFile file, @Nullable Review before, LocalDate heldOn, String summary) {
        var faults = new LinkedHashMap<String, String>();
        String day = dayFault(file, before, heldOn);
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

    private String dayFault(CaseFile file, @Nullable Review before, LocalDate heldOn) {
        if (heldOn.isAfter(LocalDate.now(clock))) {
            return "Dieser Tag liegt in der Zukunft. Wählen Sie den Tag des Gesprächs.";
        }
        if (heldOn.isBefore(file.openedOn())) {
            return "Der Fall wurde am %s eröffnet. Wählen Sie diesen Tag oder einen späteren."
                    .formatted(SwissFormat.date(file.openedOn()));
        }
        var last = rows.of(file).stream().filter(r -> !isSame(r, before)).findFirst();
        if (last.isPresent() && !heldOn.isAfter(last.get().heldOn())) {
            return "Das letzte Standortgespräch war am %s. Wählen Sie einen späteren Tag."
                    .formatted(SwissFormat.date(last.get().heldOn()));
        }
        return before == null ? "" : signatureFault(file, before, heldOn);
    }

    private static boolean isSame(Review review, @Nullable Review other) {
        return other != null && review.id().equals(other.id());
    }

    /** The next version of the plan cannot have been signed before the review. */
    private String signatureFault(CaseFile file, Review before, LocalDate heldOn) {
        return plans.find(file.id())
                .map(PlanRows.Kept::plan)
                .filter(p -> before.planNumber() > 0 && p.number() > before.planNumber())
                .map(SupportPlan::signedOn)
                .filter(heldOn::isAfter)
                .map(day ->
                        "Der Hilfsplan danach wurde am %s unterschrieben. Wählen Sie diesen Tag oder einen früheren."
                                .formatted(SwissFormat.date(day)))
                .orElse("");
    }
}
