package ch.mitenand.mentorship;

import ch.mitenand.matching.Assessment;
import ch.mitenand.matching.HardRule;
import ch.mitenand.matching.Pairing;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks a pair against the hard rules as everything is now. */
@Component
class PairCheck {

    private final PoolPeople people;
    private final PoolSnapshots snapshots;
    private final PlanChoices choices;

    PairCheck(PoolPeople people, PoolSnapshots snapshots, PlanChoices choices) {
        this.people = people;
        this.snapshots = snapshots;
        this.choices = choices;
    }

    /**
     * A German sentence why the pair cannot be asked now; empty when it can.
     *
     * @param start the day on which the two would begin; proofs have to be valid on it
     */
    Optional<String> obstacle(PoolId pool, MentorId mentor, MenteeId mentee, LocalDate start) {
        var snapshot = snapshots.ofPair(pool, mentor, mentee, start);
        if (snapshot.mentors().isEmpty()) {
            return Optional.of("Diese Mentorin oder dieser Mentor ist nicht mehr dabei.");
        }
        if (snapshot.mentees().isEmpty()) {
            return Optional.of(taken(mentee));
        }
        var mentorNow = snapshot.mentors().getFirst();
        var found = Pairing.assess(snapshot, mentorNow, snapshot.mentees().getFirst());
        return switch (found) {
            case Assessment.Fits _ -> Optional.empty();
            case Assessment.Excluded excluded ->
                    isLockedBelowTheFloor(pool, excluded)
                            ? Optional.empty()
                            : Optional.of(sentence(excluded, mentorNow.label()));
        };
    }

    /** Few points are no obstacle to a pair that the coordinators have fixed by hand. */
    private boolean isLockedBelowTheFloor(PoolId pool, Assessment.Excluded excluded) {
        return excluded.reasons().stream().allMatch(r -> r.rule() == HardRule.FLOOR)
                && choices.of(pool).contains(new PlanChoice.Locked(excluded.pair()));
    }

    private static String sentence(Assessment.Excluded excluded, String mentor) {
        boolean full = excluded.reasons().stream().allMatch(r -> r.rule() == HardRule.FREE_PLACE);
        return full
                ? "Der letzte Platz von %s ging soeben an jemand anderen.".formatted(mentor)
                : excluded.reasons().stream()
                        .map(r -> r.rule().germanName() + ": " + r.sentence())
                        .collect(Collectors.joining(". ", "Das Paar geht jetzt nicht: ", "."));
    }

    private String taken(MenteeId mentee) {
        var file = people.mentee(mentee);
        if (file.isEmpty() || file.get().left() || file.get().erased()) {
            return "Diese Person sucht keine Begleitung mehr.";
        }
        return "%s ist soeben mit jemand anderem angefragt worden."
                .formatted(file.get().person().firstName());
    }
}
