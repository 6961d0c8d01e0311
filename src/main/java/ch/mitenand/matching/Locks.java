package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The locked pairs that hold, and those that are refused. A lock may go below the floor, which only
 * limits what is proposed; every other rule holds for locks too.
 */
final class Locks {

    private final Pool pool;
    private final Choices choices;
    private final TreeMap<Integer, Integer> mentorOf = new TreeMap<>();
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final List<Plan.Refused> refused = new ArrayList<>();

    Locks(Pool pool, Choices choices) {
        this.pool = pool;
        this.choices = choices;
        choices.locked().stream().sorted(order()).forEach(this::lock);
    }

    /** Who comes first when locks contradict each other: the mentee who would come first anyway. */
    private Comparator<Pair> order() {
        var urgency = Comparator.nullsLast(pool.byUrgency());
        return Comparator.comparing(
                        (Pair pair) ->
                                pool.menteeNumber(pair.mentee())
                                        .map(pool.mentees::get)
                                        .orElse(null),
                        urgency)
                .thenComparing(Pair::mentee)
                .thenComparing(Pair::mentor);
    }

    private void lock(Pair pair) {
        var mentor = pool.mentorNumber(pair.mentor());
        var mentee = pool.menteeNumber(pair.mentee());
        if (mentor.isEmpty() || mentee.isEmpty()) {
            refused.add(new Plan.Refused(pair, "Eine der beiden Personen ist nicht mehr im Pool."));
            return;
        }
        var objection = objection(mentor.get(), mentee.get());
        if (objection.isPresent()) {
            refused.add(new Plan.Refused(pair, objection.get()));
        } else {
            mentorOf.put(mentee.get(), mentor.get());
            taken.merge(mentor.get(), 1, Integer::sum);
        }
    }

    private Optional<String> objection(int mentor, int mentee) {
        var one = pool.mentors.get(mentor);
        var other = pool.mentees.get(mentee);
        if (choices.postponed().contains(other.id())) {
            return Optional.of(other.label() + " ist auf später verschoben.");
        }
        var already = mentorOf.get(mentee);
        if (already != null) {
            return Optional.of(
                    "%s ist schon mit %s fest eingeplant."
                            .formatted(other.label(), pool.mentors.get(already).label()));
        }
        if (choices.barred().contains(new Pair(one.id(), other.id()))) {
            return Optional.of(new PairRules.BarredNow().sentence(one, other) + ".");
        }
        var reasons =
                HardRules.LASTING.stream()
                        .filter(rule -> rule.excludes(one, other))
                        .map(rule -> rule.sentence(one, other) + ".")
                        .toList();
        return reasons.isEmpty()
                ? placeTaken(one, taken(mentor))
                : Optional.of(String.join(" ", reasons));
    }

    private static Optional<String> placeTaken(MentorTraits one, int taken) {
        int places = one.profile.freePlaces();
        return taken < places
                ? Optional.empty()
                : Optional.of(
                        "%s hat nur %s, und %s schon fest vergeben."
                                .formatted(
                                        one.label(),
                                        Words.count(places, "freien Platz", "freie Plätze"),
                                        places == 1 ? "er ist" : "sie sind"));
    }

    /** The mentor of each locked mentee, both by number. */
    Map<Integer, Integer> mentees() {
        return mentorOf;
    }

    /** How many places of a mentor are locked. */
    int taken(int mentor) {
        return taken.getOrDefault(mentor, 0);
    }

    /** The locks that cannot hold. */
    List<Plan.Refused> refused() {
        return List.copyOf(refused);
    }
}
