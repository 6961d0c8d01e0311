package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A pool in Olten with a coordinator and a volunteer, and a pool in Grenchen with another
 * coordinator.
 */
abstract class CareTest extends IntegrationTest {

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;
    @Autowired OwnPages pages;
    @Autowired OwnExpenses own;
    @Autowired ExpenseDesk desk;
    @Autowired PaymentDesk payments;

    PoolFixture fixture;
    PoolId olten;
    PoolId grenchen;
    Actor coordinator;
    Actor foreign;
    MentorId mentor;
    Viewer.OfMentor viewer;

    @BeforeEach
    void pools() {
        fixture = new PoolFixture(context);
        olten = fixture.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        grenchen = fixture.pool("Pool Prüf-Grenchen", PoolFixture.GRENCHEN);
        coordinator = fixture.coordinator(PoolFixture.OLTEN);
        foreign = fixture.coordinator(PoolFixture.GRENCHEN);
        mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        viewer = viewer(mentor);
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        for (var pool : new PoolId[] {olten, grenchen}) {
            new CareFixture(context).remove(pool);
            new MentorshipFixture(context).remove(pool);
        }
        jdbc.sql(
                        """
                        delete from one_time_link where purpose = 'own-page'
                            and subject in (select 'mentor/' || id from mentor where pool_id in (:pools))\
                        """)
                .param("pools", List.of(olten.id(), grenchen.id()))
                .update();
        fixture.remove();
    }

    Viewer.OfMentor viewer(MentorId of) {
        return (Viewer.OfMentor) pages.look(pages.issueFor(of)).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    UUID done(CareStep step) {
        assertThat(step).isInstanceOf(CareStep.Done.class);
        return ((CareStep.Done) step).id();
    }

    LineDraft ticket(int rappen) {
        return new LineDraft(today().minusDays(3), ExpenseKind.TRANSIT, rappen, 0, "Olten–Aarau");
    }

    /** The claim that waits the longest. */
    SubmittedClaim waiting() {
        return waitingAs(coordinator).getFirst();
    }

    List<SubmittedClaim> waitingAs(Actor actor) {
        return desk.claims(actor, olten, ClaimState.SUBMITTED, 1).claims();
    }

    /** The version of a claim that its author sees. */
    int version(ClaimId claim) {
        return jdbc.sql("select version from care_claim where id = :id")
                .param("id", claim.id())
                .query(Integer.class)
                .single();
    }

    CareStep approve(ClaimId claim) {
        return desk.approve(coordinator, olten, claim, version(claim));
    }

    CareStep giveBack(ClaimId claim, String reason) {
        return desk.giveBack(coordinator, olten, claim, version(claim), reason);
    }

    ClaimId submitted(Viewer.OfMentor by, int rappen) {
        own.setPayee(by, CareFixture.payee());
        var id = new ClaimId(done(own.begin(by)));
        done(own.addLine(by, id, ticket(rappen)));
        done(own.submit(by, id));
        return id;
    }

    /** Meetings of so many hours in all, yesterday, in a mentorship of this volunteer. */
    void worked(MentorId of, int hours) {
        var mentorship =
                new MentorshipFixture(context)
                        .in(MentorshipState.ACTIVE, olten, of, fixture.mentee(olten));
        for (int i = 0; i < hours; i++) {
            jdbc.sql(
                            """
                            insert into meeting (id, mentorship_id, on_day, minutes, kind, topic, light, entered_at,
                                changed_at)
                            values (:id, :mentorship, :day, 60, 'MEETING', 'GERMAN', 'GREEN', now(), now())\
                            """)
                    .param("id", UUID.randomUUID())
                    .param("mentorship", mentorship.id())
                    .param("day", today().minusDays(1 + i))
                    .update();
        }
    }
}
