package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import org.springframework.stereotype.Component;

/** Shows one side of a mentorship the other one. */
@Component
class Portraits {

    private final PoolPeople people;
    private final Regions regions;

    Portraits(PoolPeople people, Regions regions) {
        this.people = people;
        this.regions = regions;
    }

    /** The other one, for the viewing side. */
    Portrait other(Mentorship mentorship, Party viewing) {
        if (viewing == Party.MENTOR) {
            var mentee = people.mentee(mentorship.mentee()).orElseThrow();
            return Portrait.of(mentee, region(mentee.person()));
        }
        var mentor = people.mentor(mentorship.mentor()).orElseThrow();
        return Portrait.of(mentor, region(mentor.person()));
    }

    /** The person on a side. */
    PersonDetails person(Mentorship mentorship, Party side) {
        return side == Party.MENTOR
                ? people.mentor(mentorship.mentor()).orElseThrow().person()
                : people.mentee(mentorship.mentee()).orElseThrow().person();
    }

    private String region(PersonDetails person) {
        return regions.municipality(person.bfs()).map(Municipality::district).orElse("");
    }
}
