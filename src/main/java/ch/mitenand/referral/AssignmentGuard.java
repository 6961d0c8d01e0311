package ch.mitenand.referral;

import ch.mitenand.shared.SwissFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has to be true so that a line of the table holds; else a German sentence says why not. */
enum AssignmentGuard {
    /** Nothing. */
    NONE(_ -> ""),
    /** Basis recorded, goal there, offer public and not full, costs settled. */
    SENDABLE(a -> a.facts().unsendable().orElse("")),
    /** A place is free, counted under lock. */
    PLACE_FREE(a -> a.facts().noPlace().orElse("")),
    /** A coded reason that belongs to the command and to the party. */
    REASON(a ->
            a.reason() != null && Reason.of(a.command(), a.party()).contains(a.reason())
                    ? ""
                    : "Bitte wählen Sie einen Grund."),
    /** It began today or in the 60 days before; some begin before anybody has asked in writing. */
    STARTED(a -> day(a, a.today().minusDays(60), "Der erste Tag")),
    /** It ended today or earlier, not before its first day, with an outcome. */
    OUTCOME(a ->
            a.outcome() == null
                    ? "Bitte wählen Sie ein Ergebnis."
                    : day(a, a.startsOn(), "Der letzte Tag")),
    /** The same with a reason. */
    ENDED_WITH_REASON(a -> {
        String fault = REASON.obstacle(a);
        return fault.isEmpty() ? day(a, a.startsOn(), "Der letzte Tag") : fault;
    }),
    /** A reason, and the receiver, who would say it else, is gone. */
    GONE_WITH_REASON(a -> a.facts().isReceiverGone() ? REASON.obstacle(a) : theirs()),
    /** The same with an outcome. */
    GONE_WITH_OUTCOME(a -> a.facts().isReceiverGone() ? OUTCOME.obstacle(a) : theirs()),
    /** Nobody has answered in time. */
    TIME_OVER(a -> {
        var sent = a.sentAt();
        boolean over =
                sent != null
                        && !a.now().isBefore(sent.plus(Duration.ofDays(a.facts().expiryDays())));
        return over ? "" : "Die Frist zum Antworten läuft noch.";
    }),
    /** The sender has not yet taken note. */
    NOT_ACKNOWLEDGED(a -> a.acknowledged() ? "Sie haben das schon zur Kenntnis genommen." : "");

    private final Function<Attempt, String> check;

    AssignmentGuard(Function<Attempt, String> check) {
        this.check = check;
    }

    /** Why it does not hold; empty when it does. */
    String obstacle(Attempt attempt) {
        return check.apply(attempt);
    }

    private static String theirs() {
        return "Das meldet die Organisation selbst. Fragen Sie bei ihr nach.";
    }

    private static LocalDate earliest(Attempt a) {
        return a.today().minusDays(ReferralDays.ENTERED_BACK);
    }

    private static String day(Attempt a, @Nullable LocalDate first, String what) {
        var day = a.day();
        if (day == null || day.isAfter(a.today()) || (first != null && day.isBefore(first))) {
            return first == null
                    ? what + " darf nicht in der Zukunft liegen."
                    : "%s muss zwischen dem %s und heute liegen."
                            .formatted(what, SwissFormat.date(first));
        }
        return "";
    }
}
