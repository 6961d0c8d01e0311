package ch.mitenand.casefile;

import ch.mitenand.shared.SwissFormat;
import java.util.function.Function;

/** What has to be true so that a line of the table holds; else a German sentence says why not. */
enum CaseGuard {
    /** Nothing. */
    NONE(_ -> ""),
    /** The file is kept in other software; here is only what a referral needs. */
    THIN(a ->
            needs(
                    !a.file().externalNumber().isEmpty(),
                    "Führen Sie zuerst das Kurzassessment durch, oder tragen Sie die Fallnummer Ihrer anderen Software ein.")),
    /** A short assessment is finished, here or in the other software. */
    ASSESSED(a ->
            needs(
                    a.facts().isAssessed(a.file().id()) || !a.file().externalNumber().isEmpty(),
                    "Schliessen Sie zuerst das Kurzassessment ab.")),
    /** The plan has a goal and the person has signed it. */
    PLAN_SIGNED(CaseGuard::planSigned),
    /** No goal is open any more, and one was met. */
    GOALS_MET(a ->
            needs(
                    a.facts().lastGoalMet(a.file().id()).isPresent(),
                    "Es sind noch Ziele offen, oder keines wurde erreicht.")),
    /** A reason was chosen, nothing is under way, and a follow-up is over where goals were met. */
    CLOSABLE(CaseGuard::closable),
    /** The words say why. */
    REASON(a -> needs(!a.reason().isBlank(), "Bitte schreiben Sie, warum.")),
    /** The support had begun before the case was closed, and the words say why. */
    WAS_IN_SUPPORT(a ->
            a.facts().wasSupported(a.file().id())
                    ? REASON.obstacle(a)
                    : "Die Begleitung hat noch nicht begonnen."),
    /** The person agrees, a reason is given, and no other transfer waits. */
    TRANSFERABLE(CaseGuard::transferable),
    /** A transfer waits. */
    TRANSFER_OPEN(
            a -> needs(a.transferOpen(), "Es wartet keine Übergabe. Laden Sie die Seite neu.")),
    /** A transfer waits and the words say why it is refused. */
    TRANSFER_REFUSED(a -> a.transferOpen() ? REASON.obstacle(a) : TRANSFER_OPEN.obstacle(a));

    private final Function<CaseAttempt, String> check;

    CaseGuard(Function<CaseAttempt, String> check) {
        this.check = check;
    }

    /** Why it does not hold; empty when it does. */
    String obstacle(CaseAttempt attempt) {
        return check.apply(attempt);
    }

    private static String needs(boolean holds, String otherwise) {
        return holds ? "" : otherwise;
    }

    private static String planSigned(CaseAttempt a) {
        if (!a.facts().hasGoal(a.file().id())) {
            return "Der Hilfsplan braucht mindestens ein Ziel.";
        }
        return needs(
                a.facts().isSigned(a.file().id()),
                "Tragen Sie den Tag ein, an dem die Person den Hilfsplan unterschrieben hat.");
    }

    private static String closable(CaseAttempt a) {
        if (a.closeReason() == null) {
            return "Bitte wählen Sie einen Grund.";
        }
        if (a.transferOpen()) {
            return "Eine Übergabe wartet auf Antwort. Ziehen Sie sie zuerst zurück.";
        }
        if (a.liveReferrals() > 0) {
            return a.liveReferrals() == 1
                    ? "Eine Zuweisung läuft noch. Schliessen Sie sie ab, oder ziehen Sie sie mit dem Abschluss zurück."
                    : "%d Zuweisungen laufen noch. Schliessen Sie sie ab, oder ziehen Sie sie mit dem Abschluss zurück."
                            .formatted(a.liveReferrals());
        }
        return a.closeReason() == CloseReason.GOALS_MET ? followUpOver(a) : "";
    }

    private static String followUpOver(CaseAttempt a) {
        var ends = a.file().followUpEnds();
        if (ends == null) {
            return "Dieser Grund gilt nach der Nachbetreuung. Halten Sie zuerst im Hilfsplan fest, welche Ziele erreicht sind.";
        }
        return needs(
                a.today().isAfter(ends),
                "Die Nachbetreuung dauert bis " + SwissFormat.date(ends) + ".");
    }

    private static String transferable(CaseAttempt a) {
        if (a.transferOpen()) {
            return "Eine Übergabe wartet schon auf Antwort.";
        }
        if (!a.consent()) {
            return "Ein Fall wird nur mit dem Einverständnis der Person übergeben. Holen Sie es ein und bestätigen Sie es hier.";
        }
        return REASON.obstacle(a);
    }
}
