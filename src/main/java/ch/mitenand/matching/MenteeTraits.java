package ch.mitenand.matching;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A mentee as the rules look at it, with the mentors and pools that are open or closed to it. */
final class MenteeTraits {

    final MenteeProfile profile;
    final LanguageLevels languages;
    final int slots;
    final int topics;
    final int interests;
    final Closed closed;

    MenteeTraits(MenteeProfile profile, Closed closed) {
        this.profile = profile;
        this.closed = closed;
        this.languages = new LanguageLevels(profile.languages());
        this.slots = Bits.ofSlots(profile.slots());
        this.topics = Bits.ofEnums(profile.topics());
        this.interests = Bits.ofEnums(profile.interests());
    }

    UUID id() {
        return profile.id();
    }

    String label() {
        return profile.label();
    }

    /**
     * What is open and closed to a mentee by decision.
     *
     * @param pools the own pool and those that are open to it
     * @param barred mentors barred for good
     * @param barredNow mentors the coordinator has barred for this plan
     * @param declined mentors who have said no lately, or were told no
     * @param earlier mentors of the past that the two have not both asked for again
     */
    record Closed(
            Set<UUID> pools,
            Set<UUID> barred,
            Set<UUID> barredNow,
            Map<UUID, PoolSnapshot.Declined> declined,
            Set<UUID> earlier) {

        static Closed of(PoolSnapshot snapshot, MenteeProfile mentee) {
            var earlier = new HashSet<>(mentors(snapshot.earlier(), mentee.id()));
            earlier.removeAll(mentors(snapshot.again(), mentee.id()));
            var pools = new HashSet<UUID>();
            pools.add(mentee.pool());
            for (var opening : snapshot.opened()) {
                if (opening.one().equals(mentee.pool())) {
                    pools.add(opening.other());
                } else if (opening.other().equals(mentee.pool())) {
                    pools.add(opening.one());
                }
            }
            return new Closed(
                    pools,
                    mentors(snapshot.barred(), mentee.id()),
                    mentors(snapshot.choices().barred(), mentee.id()),
                    declined(snapshot, mentee.id()),
                    earlier);
        }

        private static Map<UUID, PoolSnapshot.Declined> declined(
                PoolSnapshot snapshot, UUID mentee) {
            return snapshot.declined().stream()
                    .filter(declined -> declined.pair().mentee().equals(mentee))
                    .collect(
                            Collectors.toMap(
                                    d -> d.pair().mentor(),
                                    Function.identity(),
                                    (one, other) ->
                                            one.until().isAfter(other.until()) ? one : other));
        }

        private static Set<UUID> mentors(Set<Pair> pairs, UUID mentee) {
            var mentors = new HashSet<UUID>();
            for (Pair pair : pairs) {
                if (pair.mentee().equals(mentee)) {
                    mentors.add(pair.mentor());
                }
            }
            return mentors;
        }
    }
}
