package ch.mitenand.referral;

import ch.mitenand.casefile.AdviceInbox;
import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.casefile.Assessments.ProviderKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the recommendations of accredited providers, gives them to the case, and completes. */
@Component
class ProviderReports {

    private static final int LONGEST = 500;

    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final AdviceInbox inbox;
    private final CaseBehind cases;
    private final AssessmentProviders providers;

    ProviderReports(
            AssignmentRows rows,
            AssignmentMoves moves,
            AdviceInbox inbox,
            CaseBehind cases,
            AssessmentProviders providers) {
        this.rows = rows;
        this.moves = moves;
        this.inbox = inbox;
        this.cases = cases;
        this.providers = providers;
    }

    /**
     * Sends recommendations of what was ordered; the caller has checked who does. The case is
     * locked before the assignment, in the same order as by those who lead it.
     */
    Step send(
            AssignmentRow row,
            Mover mover,
            LocalDate on,
            boolean complex,
            List<AdviceDraft> advice) {
        var kind = row.assessment();
        if (kind == null) {
            return new Step.No(
                    "Diese Zuweisung ist keine Abklärung. Melden Sie das Ergebnis beim Abschliessen.");
        }
        if (!providers.isAccredited(row.organisation(), kind)) {
            return new Step.No(
                    "Ihre Organisation ist zurzeit nicht für «%s» anerkannt. Wenden Sie sich an die Fachstelle Integration des Kantons."
                            .formatted(kind.germanName()));
        }
        var faults = faults(kind, complex, advice);
        if (!faults.isEmpty()) {
            return new Step.Wrong(faults);
        }
        cases.lock(row, mover);
        var step = complete(row, mover, on);
        if (step instanceof Step.Done) {
            cases.asPortal(
                    mover,
                    () ->
                            inbox.receive(
                                    row.caseId(), kind, provider(row), on, complex, tidy(advice)));
        }
        return step;
    }

    /** One that was only accepted begins on the same day; both happen, or nothing. */
    private Step complete(AssignmentRow row, Mover mover, LocalDate on) {
        boolean begins = rows.lock(row.id()).orElseThrow().state() == AssignmentState.ACCEPTED;
        if (begins
                && moves.move(row.id(), AssignmentCommand.START, mover, Details.on(on))
                        instanceof Step.No(var sentence)) {
            return new Step.No(sentence);
        }
        var step =
                moves.move(
                        row.id(),
                        AssignmentCommand.COMPLETE,
                        mover,
                        Details.outcome(OutcomeCode.ATTENDED, on, ""));
        if (begins && !(step instanceof Step.Done)) {
            throw new IllegalStateException("begun, but not completed: " + step);
        }
        return step;
    }

    private static Map<String, String> faults(
            ProviderKind kind, boolean complex, List<AdviceDraft> advice) {
        var faults = new LinkedHashMap<String, String>();
        if (advice.isEmpty() || advice.size() > ReceiverDesk.MOST_ADVICE) {
            faults.put(
                    "advice",
                    "Schreiben Sie mindestens eine und höchstens %d Empfehlungen."
                            .formatted(ReceiverDesk.MOST_ADVICE));
        }
        for (int i = 0; i < advice.size(); i++) {
            String text = advice.get(i).text().strip();
            if (text.isEmpty() || text.length() > LONGEST) {
                faults.put(
                        "advice[" + i + "].text",
                        "Schreiben Sie die Empfehlung in höchstens 500 Zeichen.");
            }
        }
        if (complex && kind != ProviderKind.IN_DEPTH_ASSESSMENT) {
            faults.put(
                    "complex",
                    "Als komplex stuft nur ein vertieftes Assessment einen Fall ein. Nehmen Sie das Häkchen weg.");
        }
        return faults;
    }

    private static List<AdviceDraft> tidy(List<AdviceDraft> advice) {
        return advice.stream().map(a -> new AdviceDraft(a.area(), a.text().strip())).toList();
    }

    private static String provider(AssignmentRow row) {
        return row.targetName();
    }
}
