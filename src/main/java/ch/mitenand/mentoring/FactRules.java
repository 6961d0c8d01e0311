package ch.mitenand.mentoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides whether a fact may be recorded; every objection says what to do. */
final class FactRules {

    static final int LONGEST_REASON = 500;
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Documents may be a little older than the application; everything else comes after it. */
    private static final int MONTHS_BEFORE = 12;

    /** How far ahead a waiver or a pause can be promised. */
    private static final int MONTHS_AHEAD = 12;

    private static final Set<FactKind> DOCUMENTS =
            EnumSet.of(FactKind.PRIVATE_EXTRACT, FactKind.SPECIAL_EXTRACT, FactKind.REFERENCE);
    private static final Set<FactKind> WITH_REASON =
            EnumSet.of(FactKind.REJECTED, FactKind.SUSPENDED);

    private FactRules() {}

    /** What somebody wants to record. */
    record Proposal(FactKind kind, LocalDate on, @Nullable LocalDate until, String reason) {}

    /** What is known so far; without facts that were struck out. */
    record Situation(
            LocalDate today, LocalDate appliedOn, List<AdmissionFact> facts, PoolPolicy policy) {

        AdmissionStatus status(LocalDate day) {
            return Admission.on(day, facts, policy);
        }

        Situation without(AdmissionFact fact) {
            var rest = facts.stream().filter(f -> !f.id().equals(fact.id())).toList();
            return new Situation(today, appliedOn, rest, policy);
        }

        boolean has(FactKind kind) {
            return facts.stream().anyMatch(f -> f.kind() == kind);
        }

        /** The day of the last fact of a kind. */
        LocalDate dayOf(FactKind kind) {
            return Admission.last(facts, EnumSet.of(kind)).orElseThrow().on();
        }
    }

    /** Why a fact cannot be recorded, as a German sentence; empty when it can. */
    static Optional<String> objection(Proposal fact, Situation now) {
        return closed(now)
                .or(() -> day(fact, now))
                .or(() -> reason(fact))
                .or(() -> until(fact, now))
                .or(() -> step(fact, now));
    }

    /** Why a requirement cannot be waived; empty when it can. */
    static Optional<String> waiverObjection(LocalDate until, String reason, Situation now) {
        return closed(now)
                .or(() ->
                        when(
                                reason.isBlank(),
                                "Schreiben Sie, warum Sie auf diesen Nachweis verzichten."))
                .or(() -> tooLong(reason))
                .or(() ->
                        when(
                                until.isBefore(now.today()),
                                "Wählen Sie als Ende der Ausnahme heute oder einen späteren Tag."))
                .or(() -> tooFar(until, "Eine Ausnahme", now));
    }

    /** Why a fact cannot be struck out; empty when it can. */
    static Optional<String> strikeObjection(AdmissionFact fact, String reason, Situation now) {
        if (reason.isBlank()) {
            return Optional.of("Schreiben Sie, warum Sie diesen Eintrag streichen.");
        }
        var rest = now.without(fact);
        boolean lifts =
                now.status(now.today()).state() == AdmissionState.SUSPENDED
                        && rest.status(now.today()).state() != AdmissionState.SUSPENDED;
        return tooLong(reason).or(() -> lifts ? unproven(rest) : Optional.empty());
    }

    /** Why a reason cannot be kept as it was written; empty when it can. */
    static Optional<String> tooLong(String reason) {
        return when(
                        reason.length() > LONGEST_REASON,
                        "Kürzen Sie die Begründung auf höchstens " + LONGEST_REASON + " Zeichen.")
                .or(() ->
                        when(
                                !Typed.isPlain(reason),
                                "In der Begründung steht ein unsichtbares Zeichen. Schreiben Sie sie bitte neu."));
    }

    private static Optional<String> tooFar(LocalDate until, String what, Situation now) {
        var latest = now.today().plusMonths(MONTHS_AHEAD);
        return when(
                until.isAfter(latest),
                "%s gilt höchstens zwölf Monate. Wählen Sie ein Ende bis am %s."
                        .formatted(what, DAY.format(latest)));
    }

    /** Of somebody in the pool whose suspension ends: what has to be proven before. */
    private static Optional<String> unproven(Situation now) {
        var missing = now.status(now.today()).missing();
        return when(
                now.has(FactKind.TAKEN_IN) && !missing.isEmpty(),
                "Bevor die Sperre endet und die Tandems weitergehen, fehlt noch: %s. Erfassen Sie zuerst, was fehlt, oder erlauben Sie eine Ausnahme."
                        .formatted(names(missing)));
    }

    private static String names(Set<Requirement> missing) {
        return missing.stream().map(Requirement::germanName).collect(Collectors.joining(", "));
    }

    private static Optional<String> closed(Situation now) {
        if (now.has(FactKind.LEFT)) {
            return Optional.of(
                    "Diese Person ist ausgetreten. Ist das ein Irrtum, streichen Sie zuerst den Austritt.");
        }
        return when(
                now.has(FactKind.REJECTED),
                "Diese Person wurde nicht aufgenommen. Ist das ein Irrtum, streichen Sie zuerst diesen Eintrag.");
    }

    private static Optional<String> day(Proposal fact, Situation now) {
        if (fact.on().isAfter(now.today())) {
            return Optional.of(
                    "Das Datum liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.");
        }
        boolean document = DOCUMENTS.contains(fact.kind());
        var earliest = document ? now.appliedOn().minusMonths(MONTHS_BEFORE) : now.appliedOn();
        return when(
                fact.on().isBefore(earliest),
                document
                        ? "Dieses Dokument wurde mehr als zwölf Monate vor der Anmeldung gesehen. Bitten Sie um ein neues."
                        : "Das Datum liegt vor der Anmeldung. Wählen Sie einen Tag ab dem %s."
                                .formatted(DAY.format(earliest)));
    }

    private static Optional<String> reason(Proposal fact) {
        return when(
                        WITH_REASON.contains(fact.kind()) && fact.reason().isBlank(),
                        "Schreiben Sie eine kurze Begründung.")
                .or(() -> tooLong(fact.reason()));
    }

    private static Optional<String> until(Proposal fact, Situation now) {
        var until = fact.until();
        var requirement = Admission.requirement(fact.kind());
        if (requirement.isEmpty() && fact.kind() != FactKind.PAUSED) {
            return when(
                    until != null,
                    "«%s» hat kein Enddatum. Lassen Sie das Feld leer."
                            .formatted(fact.kind().germanName()));
        }
        if (until != null && until.isBefore(fact.on())) {
            return Optional.of("Das Ende liegt vor dem Anfang. Wählen Sie ein späteres Ende.");
        }
        return requirement.isEmpty()
                ? pauseEnd(until, now)
                : proofEnd(fact, months(requirement.get(), now.policy()), now);
    }

    private static Optional<String> pauseEnd(@Nullable LocalDate until, Situation now) {
        if (until == null) {
            return Optional.empty();
        }
        return until.isBefore(now.today())
                ? Optional.of("Diese Pause ist schon vorbei. Wählen Sie ein späteres Ende.")
                : tooFar(until, "Eine Pause", now);
    }

    private static Optional<String> proofEnd(Proposal fact, int months, Situation now) {
        var until = fact.until();
        var allowed = Admission.end(fact.on(), null, months);
        if (until != null && until.isAfter(allowed)) {
            return Optional.of(
                    "Nach den Regeln Ihres Pools gilt dieser Nachweis höchstens bis am %s. Wählen Sie ein früheres Ende."
                            .formatted(DAY.format(allowed)));
        }
        var end = Admission.end(fact.on(), until, months);
        return when(
                end.isBefore(now.today()),
                "Dieser Nachweis war nur bis am %s gültig. Bitten Sie um einen neuen."
                        .formatted(DAY.format(end)));
    }

    private static int months(Requirement requirement, PoolPolicy policy) {
        return policy.required()
                .getOrDefault(
                        requirement,
                        requirement == Requirement.SPECIAL_EXTRACT ? Admission.EXTRACT_MONTHS : 0);
    }

    private static Optional<String> step(Proposal fact, Situation now) {
        var state = now.status(now.today()).state();
        boolean suspended = state == AdmissionState.SUSPENDED;
        boolean paused = state == AdmissionState.PAUSED;
        return switch (fact.kind()) {
            case TAKEN_IN -> takenIn(fact, now, state);
            case REJECTED ->
                    when(
                            now.has(FactKind.TAKEN_IN),
                            "Diese Person ist schon aufgenommen. Erfassen Sie einen Austritt oder eine Sperre.");
            case PAUSED ->
                    when(
                            suspended || paused,
                            suspended
                                    ? "Diese Person ist gesperrt. Heben Sie zuerst die Sperre auf."
                                    : "Diese Person pausiert schon. Erfassen Sie zuerst, dass sie wieder da ist.");
            case RESUMED ->
                    ending(fact, now, FactKind.PAUSED, paused, "Diese Person pausiert nicht.");
            case SUSPENDED -> when(suspended, "Diese Person ist schon gesperrt.");
            case REINSTATED ->
                    ending(
                                    fact,
                                    now,
                                    FactKind.SUSPENDED,
                                    suspended,
                                    "Diese Person ist nicht gesperrt.")
                            .or(() -> unproven(now));
            default -> Optional.empty();
        };
    }

    private static Optional<String> takenIn(Proposal fact, Situation now, AdmissionState state) {
        if (now.has(FactKind.TAKEN_IN)) {
            return Optional.of("Diese Person ist schon aufgenommen.");
        }
        if (state == AdmissionState.SUSPENDED || state == AdmissionState.PAUSED) {
            return Optional.of(
                    "Diese Person ist %s. Beenden Sie das zuerst.".formatted(state.germanName()));
        }
        var missing = EnumSet.noneOf(Requirement.class);
        missing.addAll(now.status(fact.on()).missing());
        missing.addAll(now.status(now.today()).missing());
        return when(
                !missing.isEmpty(),
                "Vor der Aufnahme fehlt noch: %s. Erfassen Sie zuerst, was fehlt, oder erlauben Sie eine Ausnahme."
                        .formatted(names(missing)));
    }

    private static Optional<String> ending(
            Proposal fact, Situation now, FactKind begun, boolean is, String otherwise) {
        if (!is) {
            return Optional.of(otherwise + " Es gibt nichts zu beenden.");
        }
        var start = now.dayOf(begun);
        return when(
                fact.on().isBefore(start),
                "Wählen Sie einen Tag ab dem %s; vorher hatte es noch nicht begonnen."
                        .formatted(DAY.format(start)));
    }

    private static Optional<String> when(boolean objects, String sentence) {
        return objects ? Optional.of(sentence) : Optional.empty();
    }
}
