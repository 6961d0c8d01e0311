package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.mail.Postbox;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.SignUps;
import ch.mitenand.mentorship.MentorshipDesk;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipPaths;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.Step;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of volunteers and mentees without account, with the links of their mails. */
class MentoringLinkPagesTests extends LookingTest {

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private MentorshipDesk desk;
    @Autowired private OwnPages pages;
    @Autowired private SignUps signUps;

    private PoolFixture pools;
    private MentorshipFixture mentorships;
    private PoolId pool;
    private Actor coordinator;
    private MentorId mentor;

    @BeforeEach
    void makePool() {
        pools = new PoolFixture(context);
        mentorships = new MentorshipFixture(context);
        pool = pools.pool("Pool Linkseiten", PoolFixture.OLTEN);
        coordinator = pools.coordinator(PoolFixture.OLTEN);
        mentor = pools.mentor(pool, AdmissionState.IN_POOL);
        jdbc.sql("delete from throttle").update();
    }

    @AfterEach
    void tidy() {
        mentorships.remove(pool);
        pools.remove();
        jdbc.sql("delete from throttle").update();
    }

    @Test
    void confirmingASignUpIsAccessible() {
        var person = person("Noemi");
        signUps.mentee(person, PoolFixture.need(), "192.0.2.1");
        String link = newestLink(person);
        try (var window = desk()) {
            Page page = window.newPage();
            look(page, link, "Stimmt Ihre Anmeldung?");
            press(page, "Ja, meine Anmeldung stimmt");
            assertThat(page.locator("h1")).containsText("Danke, Noemi");
            lookHere(page);
        }
    }

    @Test
    void answeringAQuestionIsAccessible() {
        var person = person("Samira");
        var mentee = pools.mentee(pool, person, PoolFixture.need());
        var proposed = desk.propose(coordinator, pool, new Pair(mentor.id(), mentee.id()), 700);
        desk.ask(coordinator, pool, ((Step.Done) proposed).mentorship());
        String link = newestLink(person);
        try (var window = desk()) {
            Page page = window.newPage();
            look(page, link, "möchten Sie Marta kennenlernen?");
            press(page, "Nein");
            assertThat(page.getByText("kurz, warum?").first()).isVisible();
            lookHere(page);
            look(page, link, "möchten Sie Marta kennenlernen?");
            press(page, "Ja, gerne");
            assertThat(page.locator("h1")).containsText("Danke, dass Sie Ja sagen!");
            lookHere(page);
        }
    }

    @Test
    void ownPagesAreAccessible() {
        var mentee = pools.mentee(pool, person("Samira"), PoolFixture.need());
        mentorships.in(MentorshipState.ACTIVE, pool, mentor, mentee);
        try (var window = desk()) {
            Page page = window.newPage();
            look(page, ownPage(mentor), "Guten Tag Marta");
            look(page, ownPage(mentee), "Guten Tag Samira");
        }
    }

    private String ownPage(MentorId id) {
        return MentorshipPaths.ownPage(transaction.execute(_ -> pages.issueFor(id)));
    }

    private String ownPage(MenteeId id) {
        return MentorshipPaths.ownPage(transaction.execute(_ -> pages.issueFor(id)));
    }

    private PersonDetails person(String name) {
        return pools.person(name, PoolFixture.OLTEN);
    }

    private String newestLink(PersonDetails person) {
        return Postbox.of(context).newestLink(person.email());
    }
}
