package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolPeople;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells whether a coordinator and a volunteer are the same person. */
@Component
class Claimants {

    private final PoolPeople people;

    Claimants(PoolPeople people) {
        this.people = people;
    }

    boolean isOwn(Actor actor, MentorId mentor) {
        return people.mentor(mentor)
                        .map(MentorFile::account)
                        .filter(actor.account()::equals)
                        .isPresent()
                || people.mentorOf(actor).map(MentorFile::id).filter(mentor::equals).isPresent();
    }

    boolean isOwn(Actor actor, ClaimRow claim) {
        return Objects.equals(claim.claimantAccount(), actor.account())
                || isOwn(actor, claim.mentor());
    }

    String name(MentorId mentor) {
        return people.mentor(mentor)
                .map(file -> Names.of(file.person()))
                .orElse("Gelöschte Person");
    }
}
