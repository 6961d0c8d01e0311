package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells whether a coordinator and a volunteer are the same person, and how volunteers are called.
 */
@Component
class Claimants {

    private static final String ERASED = "Gelöschte Person";

    private final PoolPeople people;

    Claimants(PoolPeople people) {
        this.people = people;
    }

    /** Who is who, for a list: read once. */
    record Known(Actor actor, Set<MentorId> own, Map<MentorId, String> names) {

        boolean isOwn(ClaimRow claim) {
            return Objects.equals(claim.claimantAccount(), actor.account())
                    || own.contains(claim.mentor());
        }

        String name(MentorId mentor) {
            return names.getOrDefault(mentor, ERASED);
        }
    }

    /** Of all volunteers of a pool. */
    Known known(Actor actor, PoolId pool) {
        var names =
                people.mentors(pool).stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        MentorFile::id, file -> Names.of(file.person())));
        return new Known(actor, own(actor), names);
    }

    /** The volunteers that the actor is or was. */
    Set<MentorId> own(Actor actor) {
        return people.mentorsOf(actor.account());
    }

    boolean isOwn(Actor actor, ClaimRow claim) {
        return Objects.equals(claim.claimantAccount(), actor.account())
                || own(actor).contains(claim.mentor());
    }

    String name(MentorId mentor) {
        return people.mentor(mentor).map(file -> Names.of(file.person())).orElse(ERASED);
    }
}
