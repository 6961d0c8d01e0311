package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has to be true so that a line of the table holds; else a German sentence says why not. */
enum Guard {
    /** The words say why; the portal needs none. */
    REASON(a ->
            a.party() == Party.PORTAL
                    ? ""
                    : needs(!a.details().text().isEmpty(), "Bitte schreiben Sie, warum.")),
    /** On a fresh look all hard rules hold and the mentor has a free place. */
    PAIR_FITS(a -> a.facts().obstacle().orElse("")),
    /** The other one has not answered yet. */
    FIRST_YES(a -> yes(a, false)),
    /** The other one has said yes before. */
    SECOND_YES(a -> yes(a, true)),
    /** A coded reason was chosen. */
    DECLINE_REASON(a -> needs(a.details().decline() != null, "Bitte wählen Sie einen Grund.")),
    /** Seven days without both answers. */
    WEEK_OVER(a ->
            needs(
                    Watch.isOver(a.since(), a.today()),
                    "Die sieben Tage zum Antworten sind noch nicht vorbei.")),
    /**
     * The first meeting is today or in the next 60 days, the mentor is in the pool, every proof
     * reaches that day, and what the two agree is written down.
     */
    MAY_MEET(Guard::mayMeet),
    /** The planned end lies ahead, at most 24 months, and the mentor is in the pool. */
    END_PLANNED(a -> firstOf(inPool(a), safe(a, a.today()), planned(a))),
    /** The two may meet: a minor only with a mentor whose special extract is valid. */
    MAY_GO_ON(a -> safe(a, a.today())),
    /** The review was held between the start and today. */
    REVIEW_HELD(Guard::reviewed),
    /** The new planned end is later than the old one and at most 24 months ahead. */
    LATER_END(Guard::later),
    /** The pause ends after today and within six months. */
    PAUSE_PLANNED(a -> between(a, 1, a.today().plusMonths(6), "Das Ende der Pause")),
    /** The last day of the pause is over. */
    PAUSE_OVER(a -> {
        var until = a.mentorship().pauseUntil();
        return firstOf(
                needs(until != null && a.today().isAfter(until), "Die Pause dauert noch an."),
                safe(a, a.today()));
    }),
    /** Suspended in the trial, and nothing holds the suspension up. */
    WAS_TRIAL(a -> was(a, MentorshipState.TRIAL)),
    /** Suspended while running, and nothing holds the suspension up. */
    WAS_ACTIVE(a -> was(a, MentorshipState.ACTIVE)),
    /** Suspended in a pause, and nothing holds the suspension up. */
    WAS_PAUSED(a -> was(a, MentorshipState.PAUSED)),
    /** A reason that this party can give; "other" needs words. */
    END_REASON(Guard::ended);

    static final int LONGEST_MONTHS = 24;
    private static final String NOT_IN_POOL =
            "Die Mentorin oder der Mentor ist im Moment nicht im Pool. Schauen Sie die Nachweise"
                    + " an.";
    private static final String NOT_SAFE =
            "Die oder der Mentee kann minderjährig sein, und es liegt kein am %s gültiger"
                    + " Sonderprivatauszug der Mentorin oder des Mentors vor. Tragen Sie zuerst einen"
                    + " ein.";
    private static final Set<AdmissionState> MAY_RETURN =
            Set.of(AdmissionState.IN_POOL, AdmissionState.PAUSED);
    private static final Set<AdmissionState> OUT =
            Set.of(AdmissionState.SUSPENDED, AdmissionState.REJECTED, AdmissionState.LEFT);

    private final Function<Attempt, String> obstacle;

    Guard(Function<Attempt, String> obstacle) {
        this.obstacle = obstacle;
    }

    /** Why the line does not hold; empty when it does. */
    Optional<String> obstacle(Attempt attempt) {
        return Optional.of(obstacle.apply(attempt)).filter(sentence -> !sentence.isEmpty());
    }

    private static String needs(boolean met, String sentence) {
        return met ? "" : sentence;
    }

    private static String firstOf(String... sentences) {
        return Arrays.stream(sentences).filter(s -> !s.isEmpty()).findFirst().orElse("");
    }

    private static String inPool(Attempt a) {
        return needs(a.facts().mentor() == AdmissionState.IN_POOL, NOT_IN_POOL);
    }

    private static String safe(Attempt a, LocalDate day) {
        return needs(a.facts().safeForMinorsOn(day), NOT_SAFE.formatted(GermanDay.of(day)));
    }

    private static String mayMeet(Attempt a) {
        String early =
                firstOf(inPool(a), between(a, 0, a.today().plusDays(60), "Das erste Treffen"));
        var day = a.details().day();
        return !early.isEmpty() || day == null
                ? early
                : firstOf(
                        needs(
                                a.facts().provenOn(day),
                                "Am %s ist ein Nachweis der Mentorin oder des Mentors nicht mehr gültig. Erneuern Sie ihn, oder wählen Sie einen früheren Tag."
                                        .formatted(GermanDay.of(day))),
                        safe(a, a.today()),
                        safe(a, day),
                        needs(
                                !a.details().text().isEmpty(),
                                "Bitte schreiben Sie auf, was die beiden abmachen: wozu, wie oft"
                                        + " und wo."));
    }

    private static String yes(Attempt a, boolean otherSaidYes) {
        if (Watch.isOver(a.since(), a.today())) {
            return "Die sieben Tage zum Antworten sind vorbei.";
        }
        if (a.mentorship().saidYes(a.party())) {
            return "Sie haben schon zugesagt. Wir melden uns, sobald die andere Antwort da ist.";
        }
        return needs(
                a.mentorship().saidYes(a.otherSide()) == otherSaidYes,
                "Die andere Antwort hat sich geändert.");
    }

    private static String between(Attempt a, int firstDay, LocalDate last, String what) {
        return inside(a.details().day(), a.today().plusDays(firstDay), last, what);
    }

    private static String inside(
            @Nullable LocalDate day, LocalDate first, LocalDate last, String what) {
        return needs(
                day != null && !day.isBefore(first) && !day.isAfter(last),
                what
                        + " muss zwischen dem "
                        + GermanDay.of(first)
                        + " und dem "
                        + GermanDay.of(last)
                        + " liegen.");
    }

    private static String planned(Attempt a) {
        return between(a, 1, a.today().plusMonths(LONGEST_MONTHS), "Das geplante Ende");
    }

    private static String later(Attempt a) {
        var end = a.mentorship().plannedEnd();
        var day = a.details().day();
        return end != null && day != null && !day.isAfter(end)
                ? "Das neue Ende muss nach dem " + GermanDay.of(end) + " liegen."
                : planned(a);
    }

    private static String reviewed(Attempt a) {
        var start = a.mentorship().start();
        String sentence =
                inside(
                        a.details().day(),
                        start == null ? a.today() : start,
                        a.today(),
                        "Das Gespräch");
        return sentence.isEmpty()
                ? needs(!a.details().text().isEmpty(), "Bitte halten Sie das Ergebnis fest.")
                : sentence;
    }

    /** The portal lifts only what it has suspended itself. */
    private static String was(Attempt a, MentorshipState state) {
        if (OUT.contains(a.facts().mentor())) {
            return "Die Mentorin oder der Mentor ist gesperrt oder nicht mehr dabei. Das Tandem"
                    + " kann so nicht weitergehen.";
        }
        if (a.party() == Party.PORTAL && a.mentorship().suspendedBy() != Party.PORTAL) {
            return "Das Tandem wurde von Hand ausgesetzt.";
        }
        if (!MAY_RETURN.contains(a.facts().mentor()) || !a.facts().provenOn(a.today())) {
            return "Der Mentorin oder dem Mentor fehlt ein gültiger Nachweis. Erneuern Sie ihn"
                    + " zuerst.";
        }
        if (!a.facts().safeForMinorsOn(a.today())) {
            return safe(a, a.today());
        }
        return needs(
                a.mentorship().beforeSuspension() == state,
                "Das Tandem war vorher in einem anderen Stand.");
    }

    private static String ended(Attempt a) {
        var reason = a.details().end();
        if (reason == null || !EndReason.openTo(a.party()).contains(reason)) {
            return "Bitte wählen Sie einen Grund.";
        }
        return needs(
                reason != EndReason.OTHER || !a.details().text().isEmpty(),
                "Bitte schreiben Sie kurz, warum.");
    }
}
