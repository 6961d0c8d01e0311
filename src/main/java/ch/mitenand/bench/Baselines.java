package ch.mitenand.bench;

import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.Pairing;
import ch.mitenand.matching.PoolSnapshot;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people do without a solver; each returns the mentees who get somebody. */
final class Baselines {

    private static final Comparator<Pairing.Possible> BEST_FIRST =
            Comparator.comparingInt((Pairing.Possible possible) -> -possible.points())
                    .thenComparing(possible -> possible.pair().mentee())
                    .thenComparing(possible -> possible.pair().mentor());

    private Baselines() {}

    /** All pairs by points; a pair is made when both are still free. */
    static Set<UUID> bestScoreFirst(PoolSnapshot pool, List<Pairing.Possible> possible) {
        var places = places(pool);
        var matched = new HashSet<UUID>();
        possible.stream().sorted(BEST_FIRST).forEach(pair -> take(pair, places, matched));
        return matched;
    }

    /** Urgent mentees first, then by waiting time; each gets the best mentor who is still free. */
    static Set<UUID> firstCome(PoolSnapshot pool, List<Pairing.Possible> possible) {
        var places = places(pool);
        var matched = new HashSet<UUID>();
        var ofMentee =
                possible.stream()
                        .sorted(BEST_FIRST)
                        .collect(Collectors.groupingBy(pair -> pair.pair().mentee()));
        pool.mentees().stream()
                .sorted(
                        Comparator.comparing((MenteeProfile mentee) -> !mentee.urgent())
                                .thenComparing(MenteeProfile::waitingSince)
                                .thenComparing(MenteeProfile::id))
                .map(mentee -> ofMentee.getOrDefault(mentee.id(), List.of()))
                .flatMap(Collection::stream)
                .forEach(pair -> take(pair, places, matched));
        return matched;
    }

    private static Map<UUID, Integer> places(PoolSnapshot pool) {
        var places = new HashMap<UUID, Integer>();
        for (MentorProfile mentor : pool.mentors()) {
            places.put(mentor.id(), mentor.freePlaces());
        }
        return places;
    }

    private static void take(
            Pairing.Possible possible, Map<UUID, Integer> places, Set<UUID> matched) {
        UUID mentor = possible.pair().mentor();
        int free = places.getOrDefault(mentor, 0);
        if (free > 0 && matched.add(possible.pair().mentee())) {
            places.put(mentor, free - 1);
        }
    }
}
