package ch.mitenand.mentoring;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two pools, Olten and Grenchen, each with a coordinator. */
abstract class MentoringTest extends IntegrationTest {

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired Pools pools;
    @Autowired MentorDesk mentors;
    @Autowired MenteeDesk mentees;
    @Autowired PoolPeople people;

    PoolFixture fixture;
    PoolId olten;
    PoolId grenchen;
    Actor coordinator;
    Actor foreign;

    @BeforeEach
    void twoPools() {
        fixture = new PoolFixture(context);
        olten = fixture.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        grenchen = fixture.pool("Pool Prüf-Grenchen", PoolFixture.GRENCHEN);
        coordinator = fixture.coordinator(PoolFixture.OLTEN);
        foreign = fixture.coordinator(PoolFixture.GRENCHEN);
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        fixture.remove();
    }

    /** Everybody who must not see anything of the pool of Olten. */
    List<Actor> strangers() {
        var demo = new DemoActors(jdbc);
        return List.of(
                foreign,
                demo.of(DemoActors.OFFICER_OF_OLTEN),
                demo.of(DemoActors.CANTON),
                demo.of(DemoActors.ADMINISTRATOR),
                demo.of(DemoActors.ADMIN_OF_TREFF),
                demo.of(DemoActors.MEMBER_OF_TREFF),
                fixture.account("Fritz Fremd"),
                caseLead());
    }

    private Actor caseLead() {
        var account = fixture.account("Clara Case").account();
        return new Actor(
                account, "Clara Case", Set.of(new Grant(Role.CASE_LEAD, "Stadt Solothurn")));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    AdmissionState state(MentorId mentor) {
        return people.mentor(mentor).orElseThrow().status().state();
    }

    MentorDesk.Outcome record(MentorId mentor, FactKind kind, LocalDate on) {
        return mentors.record(coordinator, olten, mentor, kind, on, null, "Grund");
    }
}
