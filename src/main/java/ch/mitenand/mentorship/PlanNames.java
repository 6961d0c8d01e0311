package ch.mitenand.mentorship;

import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Takes names out of what is kept, and puts the names of today in again. A kept sentence says who
 * is meant by a token; somebody who was deleted has no name any more, in old plans neither.
 */
@Component
class PlanNames {

    private static final String GONE = "jemand, der nicht mehr dabei ist";
    private static final Pattern TOKEN = Pattern.compile("⟦([0-9a-f-]{36})⟧");

    private final Pools pools;
    private final PoolPeople people;

    PlanNames(Pools pools, PoolPeople people) {
        this.pools = pools;
        this.people = people;
    }

    /** The same snapshot with tokens in place of names. */
    static PoolSnapshot nameless(PoolSnapshot s) {
        return new PoolSnapshot(
                s.today(),
                s.start(),
                s.rules(),
                s.mentors().stream().map(PlanNames::nameless).toList(),
                s.mentees().stream().map(PlanNames::nameless).toList(),
                s.opened(),
                s.barred(),
                s.earlier(),
                s.again(),
                s.declined(),
                s.choices());
    }

    static String token(UUID person) {
        return "⟦" + person + "⟧";
    }

    private static MentorProfile nameless(MentorProfile m) {
        return new MentorProfile(
                m.id(),
                token(m.id()),
                m.pool(),
                m.admitted(),
                m.validUntil(),
                m.freePlaces(),
                m.running(),
                m.place(),
                m.radiusKm(),
                m.languages(),
                m.slots(),
                m.flexible(),
                m.gender(),
                m.wishedGender(),
                m.topics(),
                m.interests(),
                m.age(),
                m.family(),
                m.minorsUntil(),
                m.adultsOnly());
    }

    private static MenteeProfile nameless(MenteeProfile m) {
        return new MenteeProfile(
                m.id(),
                token(m.id()),
                m.pool(),
                m.urgent(),
                m.waitingSince(),
                m.place(),
                m.travelKm(),
                m.languages(),
                m.neededLevel(),
                m.slots(),
                m.flexible(),
                m.gender(),
                m.wishedGender(),
                m.topics(),
                m.interests(),
                m.wishedAge(),
                m.wishedFamily(),
                m.minor());
    }

    /** The names of today as the coordinators of a pool see them. */
    Names of(PoolId pool) {
        var names = new HashMap<UUID, PlanPerson>();
        people.mentees(pool).forEach(file -> put(names, file));
        people.mentors(pool).forEach(file -> put(names, file, ""));
        pools.openTo(pool)
                .forEach(other -> {
                    String neighbour = pools.find(other).map(Pool::name).orElse("");
                    people.mentors(other).forEach(file -> put(names, file, neighbour));
                });
        return new Names(names);
    }

    private static void put(Map<UUID, PlanPerson> names, MenteeFile file) {
        var person = file.person();
        names.put(
                file.id().id(),
                new PlanPerson(file.id().id(), person.firstName(), full(person), ""));
    }

    private static void put(Map<UUID, PlanPerson> names, MentorFile file, String neighbour) {
        var person = file.person();
        String name = neighbour.isEmpty() ? full(person) : person.firstName();
        names.put(
                file.id().id(),
                new PlanPerson(file.id().id(), person.firstName(), name, neighbour));
    }

    private static String full(PersonDetails person) {
        return (person.firstName() + " " + person.lastName()).strip();
    }

    /** The names by person. */
    record Names(Map<UUID, PlanPerson> people) {

        /** Somebody, also when they are gone. */
        PlanPerson of(UUID id) {
            return people.getOrDefault(id, new PlanPerson(id, GONE, GONE, ""));
        }

        /** The sentence with first names in place of tokens. */
        String in(String sentence) {
            return TOKEN.matcher(sentence).replaceAll(this::firstName);
        }

        private String firstName(MatchResult token) {
            return java.util.regex.Matcher.quoteReplacement(
                    of(UUID.fromString(token.group(1))).firstName());
        }
    }
}
