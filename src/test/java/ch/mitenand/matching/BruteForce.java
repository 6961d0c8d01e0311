package ch.mitenand.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tries all plans of a small pool; knows nothing of prices, ranks or common numbers. */
final class BruteForce {

    static final Comparator<Plan.Figures> BETTER =
            Comparator.comparingInt(Plan.Figures::urgentMatched)
                    .thenComparingInt(Plan.Figures::matched)
                    .thenComparingLong(Plan.Figures::waitingDays)
                    .thenComparingLong(Plan.Figures::points)
                    .thenComparing(Plan.Figures::loadCost, Comparator.reverseOrder());

    private final PoolSnapshot snapshot;
    private final Map<UUID, UUID> locked;
    private final Map<UUID, MentorProfile> mentors;
    private final List<List<Assessment.Fits>> fitting;
    private final Map<UUID, Integer> taken = new HashMap<>();
    private Plan.Figures best = new Plan.Figures(-1, 0, 0, 0, 0);

    private BruteForce(PoolSnapshot snapshot, Map<UUID, UUID> locked) {
        this.snapshot = snapshot;
        this.locked = locked;
        this.mentors =
                snapshot.mentors().stream().collect(Collectors.toMap(MentorProfile::id, m -> m));
        this.fitting = snapshot.mentees().stream().map(this::fitting).toList();
    }

    private List<Assessment.Fits> fitting(MenteeProfile mentee) {
        return snapshot.mentors().stream()
                .map(mentor -> Pairing.assess(snapshot, mentor, mentee))
                .filter(Assessment.Fits.class::isInstance)
                .map(Assessment.Fits.class::cast)
                .toList();
    }

    /** The best that any plan with these locked pairs reaches. */
    static Plan.Figures best(PoolSnapshot snapshot, Plan plan) {
        var locked =
                plan.pairs().stream()
                        .filter(Plan.PlannedPair::locked)
                        .map(Plan.PlannedPair::pair)
                        .collect(Collectors.toMap(Pair::mentee, Pair::mentor));
        var search = new BruteForce(snapshot, locked);
        search.tryFrom(0, new Plan.Figures(0, 0, 0, 0, 0));
        return search.best;
    }

    private void tryFrom(int at, Plan.Figures sofar) {
        if (at == snapshot.mentees().size()) {
            var whole = withLoad(sofar);
            best = BETTER.compare(whole, best) > 0 ? whole : best;
            return;
        }
        var mentee = snapshot.mentees().get(at);
        if (locked.containsKey(mentee.id())) {
            var mentor = mentors.get(locked.get(mentee.id()));
            take(at, mentee, mentor, points(snapshot, mentor, mentee), sofar);
            return;
        }
        tryFrom(at + 1, sofar);
        if (snapshot.choices().postponed().contains(mentee.id())) {
            return;
        }
        for (var fits : fitting.get(at)) {
            var mentor = mentors.get(fits.pair().mentor());
            take(at, mentee, mentor, fits.total(), sofar);
        }
    }

    /** What a pair is worth, below the floor too. */
    static int points(PoolSnapshot snapshot, MentorProfile mentor, MenteeProfile mentee) {
        var free = new MatchRules(1, snapshot.rules().weights(), 0);
        var snapshotWithoutFloor = People.pool(List.of(mentor), List.of(mentee), free);
        return new Rater(free.weights())
                .total(
                        new MentorTraits(mentor, snapshotWithoutFloor.start()),
                        Pool.traits(snapshotWithoutFloor, mentee));
    }

    private void take(
            int at, MenteeProfile mentee, MentorProfile mentor, int points, Plan.Figures sofar) {
        long lockedLater =
                snapshot.mentees().stream()
                        .skip(at + 1L)
                        .filter(later -> mentor.id().equals(locked.get(later.id())))
                        .count();
        int now = taken.getOrDefault(mentor.id(), 0);
        if (now + lockedLater >= mentor.freePlaces()) {
            return;
        }
        taken.put(mentor.id(), now + 1);
        long days = snapshot.today().toEpochDay() - mentee.waitingSince().toEpochDay();
        tryFrom(
                at + 1,
                new Plan.Figures(
                        sofar.urgentMatched() + (mentee.urgent() ? 1 : 0),
                        sofar.matched() + 1,
                        sofar.waitingDays() + days,
                        sofar.points() + points,
                        0));
        taken.put(mentor.id(), now);
    }

    private Plan.Figures withLoad(Plan.Figures sofar) {
        long load = 0;
        for (var mentor : snapshot.mentors()) {
            long n = mentor.running() + taken.getOrDefault(mentor.id(), 0);
            load += n * (n - 1) / 2;
        }
        return new Plan.Figures(
                sofar.urgentMatched(), sofar.matched(), sofar.waitingDays(), sofar.points(), load);
    }
}
