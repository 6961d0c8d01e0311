package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.shared.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PoolAccountsTests extends MentoringTest {

    @Autowired private PoolAccounts accounts;
    @Autowired private UserDetailsService users;
    private TransactionTemplate reading;

    @BeforeEach
    void readOnly(@Autowired PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Test
    void signingInJoinsTheAccount() {
        var actor = fixture.account("Lea Probst");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL, own(actor), PoolFixture.offer());
        var mentee = fixture.mentee(grenchen, own(actor), PoolFixture.need());
        var user = users.loadUserByUsername(PoolFixture.address(actor));

        context.publishEvent(
                new AuthenticationSuccessEvent(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, List.of())));

        assertThat(people.mentor(mentor).orElseThrow().account()).isEqualTo(actor.account());
        assertThat(people.mentee(mentee).orElseThrow().account()).isEqualTo(actor.account());
    }

    @Test
    void openingTheOwnPageJoinsTheAccount(@Autowired OwnPages pages) {
        var actor = fixture.account("Lea Probst");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL, own(actor), PoolFixture.offer());
        var mentee = fixture.mentee(grenchen, own(actor), PoolFixture.need());

        assertThat(pages.asMentor(actor)).isPresent();
        assertThat(pages.asMentee(actor)).isPresent();

        assertThat(people.mentor(mentor).orElseThrow().account()).isEqualTo(actor.account());
        assertThat(people.mentee(mentee).orElseThrow().account()).isEqualTo(actor.account());
    }

    @Test
    void whoseAccountItWasStaysKnownAfterLeavingButNotAfterErasing() {
        var actor = fixture.account("Lea Probst");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        fixture.link(mentor, actor);

        record(mentor, FactKind.LEFT, today());
        assertThat(people.mentor(mentor).orElseThrow().account()).isNull();
        assertThat(people.mentorsOf(actor.account())).containsExactly(mentor);

        var leaving =
                mentors.facts(coordinator, olten, mentor).stream()
                        .filter(f -> f.kind() == FactKind.LEFT)
                        .findFirst()
                        .orElseThrow();
        mentors.strike(coordinator, olten, mentor, leaving.id(), "Irrtum");
        assertThat(people.mentor(mentor).orElseThrow().account()).isEqualTo(actor.account());

        mentors.erase(coordinator, olten, mentor);
        assertThat(people.mentorsOf(actor.account())).isEmpty();
    }

    @Test
    void findsThePersonOfTheSameConfirmedAddress() {
        var actor = fixture.account("Lea Probst");
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL, own(actor), PoolFixture.offer());
        var mentee = fixture.mentee(grenchen, own(actor), PoolFixture.need());

        reading.executeWithoutResult(_ -> {
            assertThat(people.mentorOf(actor)).map(MentorFile::id).contains(mentor);
            assertThat(people.menteeOf(actor)).map(MenteeFile::id).contains(mentee);
        });
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
