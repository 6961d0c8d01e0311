package ch.mitenand.matching;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Assesses pairs of a snapshot: hard rules first, then preferences, each with its reason. */
public final class Pairing {

    private static final Comparator<Rated> BEST_FIRST =
            Comparator.comparingInt(Rated::reasons)
                    .thenComparing(Comparator.comparingInt(Rated::total).reversed())
                    .thenComparing(rated -> rated.assessment().pair().mentor())
                    .thenComparing(rated -> rated.assessment().pair().mentee());

    private Pairing() {}

    private record Rated(Assessment assessment, int total) {

        int reasons() {
            return switch (assessment) {
                case Assessment.Fits _ -> 0;
                case Assessment.Excluded excluded -> excluded.reasons().size();
            };
        }
    }

    /** A pair that the rules and the floor allow, with its points, 0 to 1000. */
    public record Possible(Pair pair, int points) {}

    /**
     * All possible pairs of a snapshot without sentences, quick even for large pools; in the order
     * of the mentees' ids, then the mentors'.
     */
    public static List<Possible> possible(PoolSnapshot snapshot) {
        var candidates = new Candidates(new Pool(snapshot));
        var barred = snapshot.choices().barred();
        return IntStream.range(0, candidates.pool.mentees.size())
                .boxed()
                .flatMap(candidates::possible)
                .filter(possible -> !barred.contains(possible.pair()))
                .toList();
    }

    /**
     * What is to be said of one pair. The floor only counts when no other rule excludes the pair.
     */
    public static Assessment assess(
            PoolSnapshot snapshot, MentorProfile mentor, MenteeProfile mentee) {
        var rater = new Rater(snapshot.rules().weights());
        return assess(
                snapshot,
                rater,
                new MentorTraits(mentor, snapshot.start()),
                Pool.traits(snapshot, mentee));
    }

    /**
     * All mentors for a mentee: those who fit by points, best first, then the excluded ones,
     * nearest to fitting first: fewest reasons, then most points, then by id.
     *
     * @throws NoSuchElementException when the snapshot has no such mentee
     */
    public static List<Assessment> mentorsFor(PoolSnapshot snapshot, UUID mentee) {
        var one =
                snapshot.mentees().stream()
                        .filter(candidate -> candidate.id().equals(mentee))
                        .findFirst()
                        .map(found -> Pool.traits(snapshot, found))
                        .orElseThrow(() -> new NoSuchElementException("mentee " + mentee));
        var rater = new Rater(snapshot.rules().weights());
        return sorted(
                snapshot.mentors().stream()
                        .map(mentor -> new MentorTraits(mentor, snapshot.start()))
                        .map(mentor -> rated(snapshot, rater, mentor, one)));
    }

    /**
     * All mentees for a mentor, in the same order.
     *
     * @throws NoSuchElementException when the snapshot has no such mentor
     */
    public static List<Assessment> menteesFor(PoolSnapshot snapshot, UUID mentor) {
        var one =
                snapshot.mentors().stream()
                        .filter(candidate -> candidate.id().equals(mentor))
                        .findFirst()
                        .map(found -> new MentorTraits(found, snapshot.start()))
                        .orElseThrow(() -> new NoSuchElementException("mentor " + mentor));
        var rater = new Rater(snapshot.rules().weights());
        return sorted(
                snapshot.mentees().stream()
                        .map(mentee -> Pool.traits(snapshot, mentee))
                        .map(mentee -> rated(snapshot, rater, one, mentee)));
    }

    private static List<Assessment> sorted(Stream<Rated> rated) {
        return rated.sorted(BEST_FIRST).map(Rated::assessment).toList();
    }

    private static Rated rated(
            PoolSnapshot snapshot, Rater rater, MentorTraits mentor, MenteeTraits mentee) {
        return new Rated(assess(snapshot, rater, mentor, mentee), rater.total(mentor, mentee));
    }

    static Assessment assess(
            PoolSnapshot snapshot, Rater rater, MentorTraits mentor, MenteeTraits mentee) {
        var pair = new Pair(mentor.id(), mentee.id());
        var reasons = HardRules.reasons(mentor, mentee);
        if (!reasons.isEmpty()) {
            return new Assessment.Excluded(pair, reasons);
        }
        int total = rater.total(mentor, mentee);
        int floor = snapshot.rules().floor();
        if (total < floor) {
            String sentence =
                    "Nur %s, ab %d wird ein Paar vorgeschlagen"
                            .formatted(Words.count(total, "Punkt", "Punkte"), floor);
            return new Assessment.Excluded(
                    pair, List.of(new Assessment.Reason(HardRule.FLOOR, sentence)));
        }
        return new Assessment.Fits(pair, total, rater.points(mentor, mentee));
    }
}
