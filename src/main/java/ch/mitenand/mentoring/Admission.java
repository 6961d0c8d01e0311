package ch.mitenand.mentoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes where a volunteer stands from dated facts and the pool's policy. */
public final class Admission {

    /** The end of what never ends. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** How long an extract counts for minors where the pool's policy does not mention it. */
    static final int EXTRACT_MONTHS = 36;

    /** What was recorded last decides; of two at the same moment the more careful one. */
    private static final Comparator<AdmissionFact> BY_RECORDING =
            Comparator.comparing(AdmissionFact::recordedAt)
                    .thenComparing(AdmissionFact::on)
                    .thenComparing(AdmissionFact::kind, Comparator.reverseOrder());

    private Admission() {}

    /**
     * Where a volunteer stands on a day. In this order: left, rejected, suspended, paused; else
     * with everything required: in the pool once taken in, admitted before; else lapsed once taken
     * in, in vetting when anything was recorded, applied.
     *
     * <p>Facts of a later day do not count yet. A proof is valid up to and including its own last
     * day and the policy's, whichever comes first; a waiver up to its end. Only an extract that was
     * seen counts for minors, never a waiver.
     *
     * @param facts all that were not struck out, in any order
     */
    public static AdmissionStatus on(LocalDate day, List<AdmissionFact> facts, PoolPolicy policy) {
        var known = facts.stream().filter(f -> !f.on().isAfter(day)).toList();
        var ends = ends(day, known, policy);
        var missing = EnumSet.noneOf(Requirement.class);
        missing.addAll(policy.required().keySet());
        missing.removeAll(ends.keySet());
        return new AdmissionStatus(
                state(day, known, missing),
                Collections.unmodifiableSet(missing),
                missing.isEmpty() ? first(ends) : null,
                minorsUntil(day, known, policy));
    }

    /**
     * The last valid day of every requirement of the policy that is met on a day; {@link #NEVER}
     * where the proof does not end.
     */
    public static Map<Requirement, LocalDate> ends(
            LocalDate day, List<AdmissionFact> facts, PoolPolicy policy) {
        var ends = new EnumMap<Requirement, LocalDate>(Requirement.class);
        policy.required()
                .forEach((requirement, months) ->
                        facts.stream()
                                .filter(f -> proves(f, requirement) && !f.on().isAfter(day))
                                .map(f -> end(f, months))
                                .max(Comparator.naturalOrder())
                                .filter(end -> !end.isBefore(day))
                                .ifPresent(end -> ends.put(requirement, end)));
        return ends;
    }

    /** The requirement that a kind of fact can prove. */
    static Optional<Requirement> requirement(FactKind kind) {
        return EnumSet.allOf(Requirement.class).stream().filter(r -> kindOf(r) == kind).findFirst();
    }

    /** The kind of fact that proves a requirement. */
    static FactKind kindOf(Requirement requirement) {
        return FactKind.valueOf(requirement.name());
    }

    /** The last of these kinds that was recorded, as {@link #on} sees it. */
    static Optional<AdmissionFact> last(List<AdmissionFact> facts, Set<FactKind> kinds) {
        return facts.stream().filter(f -> kinds.contains(f.kind())).max(BY_RECORDING);
    }

    /** The last day of a proof that was seen on a day; 0 months are for ever. */
    static LocalDate end(LocalDate on, @Nullable LocalDate until, int months) {
        var own = Objects.requireNonNullElse(until, NEVER);
        var allowed = months == 0 ? NEVER : on.plusMonths(months);
        return own.isBefore(allowed) ? own : allowed;
    }

    private static LocalDate end(AdmissionFact fact, int months) {
        return end(fact.on(), fact.until(), fact.waived() ? 0 : months);
    }

    private static boolean proves(AdmissionFact fact, Requirement requirement) {
        return fact.kind() == kindOf(requirement);
    }

    private static AdmissionState state(
            LocalDate day, List<AdmissionFact> facts, Set<Requirement> missing) {
        if (has(facts, FactKind.LEFT)) {
            return AdmissionState.LEFT;
        }
        if (has(facts, FactKind.REJECTED)) {
            return AdmissionState.REJECTED;
        }
        if (isLast(facts, FactKind.SUSPENDED, FactKind.REINSTATED)) {
            return AdmissionState.SUSPENDED;
        }
        if (isPaused(day, facts)) {
            return AdmissionState.PAUSED;
        }
        boolean takenIn = has(facts, FactKind.TAKEN_IN);
        if (missing.isEmpty()) {
            return takenIn ? AdmissionState.IN_POOL : AdmissionState.ADMITTED;
        }
        if (takenIn) {
            return AdmissionState.LAPSED;
        }
        return facts.isEmpty() ? AdmissionState.APPLIED : AdmissionState.IN_VETTING;
    }

    private static boolean isPaused(LocalDate day, List<AdmissionFact> facts) {
        return last(facts, EnumSet.of(FactKind.PAUSED, FactKind.RESUMED))
                .filter(f -> f.kind() == FactKind.PAUSED)
                .filter(f -> f.until() == null || !f.until().isBefore(day))
                .isPresent();
    }

    private static boolean isLast(List<AdmissionFact> facts, FactKind kind, FactKind opposite) {
        return last(facts, EnumSet.of(kind, opposite)).filter(f -> f.kind() == kind).isPresent();
    }

    private static boolean has(List<AdmissionFact> facts, FactKind kind) {
        return facts.stream().anyMatch(f -> f.kind() == kind);
    }

    private static @Nullable LocalDate first(Map<Requirement, LocalDate> ends) {
        return ends.values().stream()
                .filter(end -> end.isBefore(NEVER))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate minorsUntil(
            LocalDate day, List<AdmissionFact> facts, PoolPolicy policy) {
        int months = policy.required().getOrDefault(Requirement.SPECIAL_EXTRACT, EXTRACT_MONTHS);
        return facts.stream()
                .filter(f -> f.kind() == FactKind.SPECIAL_EXTRACT && !f.waived())
                .map(f -> end(f, months))
                .max(Comparator.naturalOrder())
                .filter(end -> !end.isBefore(day))
                .orElse(null);
    }
}
