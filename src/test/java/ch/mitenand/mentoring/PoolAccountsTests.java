package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PoolAccountsTests extends MentoringTest {

    @Autowired private PoolAccounts accounts;

    @Test
    void findsThePersonOfTheSameConfirmedAddress() {
        var actor = fixture.account("Lea Probst");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL, own(actor), PoolFixture.offer());
        var mentee = fixture.mentee(grenchen, own(actor), PoolFixture.need());

        assertThat(people.mentorOf(actor)).map(MentorFile::id).contains(mentor);
        assertThat(people.menteeOf(actor)).map(MenteeFile::id).contains(mentee);
        assertThat(people.mentor(mentor).orElseThrow().account()).isNull();

        accounts.claim(actor);
        accounts.claim(actor);

        assertThat(people.mentor(mentor).orElseThrow().account()).isEqualTo(actor.account());
        assertThat(people.mentee(mentee).orElseThrow().account()).isEqualTo(actor.account());
    }

    @Test
    void anAddressThatACoordinatorTypedLeadsNowhere() {
        var actor = fixture.account("Lea Probst");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        mentors.change(coordinator, olten, mentor, 1, own(actor), PoolFixture.offer());
        mentees.enter(coordinator, olten, own(actor), PoolFixture.need(), today());

        accounts.claim(actor);

        assertThat(people.mentorOf(actor)).isEmpty();
        assertThat(people.menteeOf(actor)).isEmpty();
        assertThat(people.mentor(mentor).orElseThrow().account()).isNull();
    }

    @Test
    void nobodyTakesWhatBelongsToAnotherAccount() {
        var owner = fixture.account("Lea Probst");
        var other = fixture.account("Leo Fremd");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL, own(other), PoolFixture.offer());
        fixture.link(mentor, owner);

        accounts.claim(other);

        assertThat(people.mentorOf(other)).isEmpty();
        assertThat(people.mentorOf(owner)).map(MentorFile::id).contains(mentor);
    }

    @Test
    void whoHasLeftIsNobody() {
        var actor = fixture.account("Lea Probst");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL, own(actor), PoolFixture.offer());
        accounts.claim(actor);

        record(mentor, FactKind.LEFT, today());

        assertThat(people.mentorOf(actor)).isEmpty();
        assertThat(people.mentor(mentor).orElseThrow().account()).isNull();
        var again = fixture.mentor(olten, AdmissionState.APPLIED, own(actor), PoolFixture.offer());
        accounts.claim(actor);
        assertThat(people.mentor(again).orElseThrow().account()).isEqualTo(actor.account());
    }

    private PersonDetails own(Actor actor) {
        var person = fixture.person("Lea", PoolFixture.OLTEN);
        return PoolFixture.reached(person, PoolFixture.address(actor), Language.DE);
    }
}
