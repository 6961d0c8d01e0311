package ch.mitenand.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The people of a snapshot as the rules look at them, in the order of their ids. */
final class Pool {

    final PoolSnapshot snapshot;
    final Rater rater;
    final List<MentorTraits> mentors;
    final List<MenteeTraits> mentees;
    private final Map<UUID, Integer> mentorNumbers;
    private final Map<UUID, Integer> menteeNumbers;

    Pool(PoolSnapshot snapshot) {
        this.snapshot = snapshot;
        this.rater = new Rater(snapshot.rules().weights());
        this.mentors =
                snapshot.mentors().stream()
                        .sorted(Comparator.comparing(MentorProfile::id))
                        .map(mentor -> new MentorTraits(mentor, snapshot.start()))
                        .toList();
        this.mentees =
                snapshot.mentees().stream()
                        .sorted(Comparator.comparing(MenteeProfile::id))
                        .map(mentee -> traits(snapshot, mentee))
                        .toList();
        this.mentorNumbers = numbers(mentors, MentorTraits::id);
        this.menteeNumbers = numbers(mentees, MenteeTraits::id);
    }

    static MenteeTraits traits(PoolSnapshot snapshot, MenteeProfile mentee) {
        return new MenteeTraits(mentee, MenteeTraits.Closed.of(snapshot, mentee));
    }

    private static <T> Map<UUID, Integer> numbers(Collection<T> people, Function<T, UUID> id) {
        var numbers = new HashMap<UUID, Integer>();
        for (T person : people) {
            if (numbers.put(id.apply(person), numbers.size()) != null) {
                throw new IllegalArgumentException("twice in the snapshot: " + id.apply(person));
            }
        }
        return numbers;
    }

    Optional<Integer> mentorNumber(UUID id) {
        return Optional.ofNullable(mentorNumbers.get(id));
    }

    Optional<Integer> menteeNumber(UUID id) {
        return Optional.ofNullable(menteeNumbers.get(id));
    }

    /** Days a mentee has waited; never negative. */
    long waitingDays(MenteeTraits mentee) {
        var since = mentee.profile.waitingSince();
        return Math.max(0, snapshot.today().toEpochDay() - since.toEpochDay());
    }

    /** Urgent mentees first, then those who wait longest, then by id. */
    Comparator<MenteeTraits> byUrgency() {
        return Comparator.comparing((MenteeTraits mentee) -> !mentee.profile.urgent())
                .thenComparing(byWaiting());
    }

    /** Longest waiting first, then by id. */
    Comparator<MenteeTraits> byWaiting() {
        return Comparator.comparingLong((MenteeTraits mentee) -> -waitingDays(mentee))
                .thenComparing(MenteeTraits::id);
    }
}
