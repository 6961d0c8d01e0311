package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mail.Postbox;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two pools, a mentor with two places and a mentee in Olten. */
abstract class MentorshipTest extends IntegrationTest {

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired MentorshipDesk desk;
    @Autowired MentorshipFiles files;
    @Autowired MentorshipAnswers answers;
    @Autowired OwnPages pages;
    @Autowired OwnMentorships own;
    @Autowired Mentorships mentorships;
    @Autowired PoolPeople people;
    @Autowired MentorDesk mentorDesk;
    @Autowired MenteeDesk menteeDesk;

    PoolFixture pools;
    MentorshipFixture fixture;
    PoolId olten;
    PoolId grenchen;
    Actor coordinator;
    Actor foreign;
    MentorId mentor;
    MenteeId mentee;

    @BeforeEach
    void twoPools() {
        pools = new PoolFixture(context);
        fixture = new MentorshipFixture(context);
        olten = pools.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        grenchen = pools.pool("Pool Prüf-Grenchen", PoolFixture.GRENCHEN);
        coordinator = pools.coordinator(PoolFixture.OLTEN);
        foreign = pools.coordinator(PoolFixture.GRENCHEN);
        mentor = pools.mentor(olten, AdmissionState.IN_POOL);
        mentee = pools.mentee(olten);
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        fixture.remove(olten);
        fixture.remove(grenchen);
        pools.remove();
    }

    Pair pair() {
        return new Pair(mentor.id(), mentee.id());
    }

    MentorshipId in(MentorshipState state) {
        return fixture.in(state, olten, mentor, mentee);
    }

    MentorshipId asked() {
        var id = done(desk.propose(coordinator, olten, pair(), 700), MentorshipState.PROPOSED);
        done(desk.ask(coordinator, olten, id), MentorshipState.ASKED);
        return id;
    }

    static MentorshipId done(Step step, MentorshipState state) {
        assertThat(step).isInstanceOf(Step.Done.class);
        var done = (Step.Done) step;
        assertThat(done.state()).isEqualTo(state);
        return done.mentorship();
    }

    static String no(Step step) {
        assertThat(step).isInstanceOf(Step.No.class);
        return ((Step.No) step).sentence();
    }

    MentorshipState state(MentorshipId id) {
        return mentorships.find(id).orElseThrow().state();
    }

    Viewer asMentor() {
        return pages.look(transaction.execute(_ -> pages.issueFor(mentor))).orElseThrow();
    }

    Viewer asMentee() {
        return pages.look(transaction.execute(_ -> pages.issueFor(mentee))).orElseThrow();
    }

    List<DemoInbox.Received> mailsToMentor() {
        return mails(people.mentor(mentor).orElseThrow().person().email());
    }

    List<DemoInbox.Received> mailsToMentee() {
        return mails(people.mentee(mentee).orElseThrow().person().email());
    }

    List<DemoInbox.Received> mailsToCoordinator() {
        return mails(PoolFixture.address(coordinator));
    }

    List<DemoInbox.Received> mails(String address) {
        return Postbox.of(context).to(address);
    }

    /** The token in the newest mail with a link to an address. */
    String token(String address) {
        String path = Postbox.of(context).newestLink(address);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String mentorsToken() {
        return token(people.mentor(mentor).orElseThrow().person().email());
    }

    String menteesToken() {
        return token(people.mentee(mentee).orElseThrow().person().email());
    }

    /** A volunteer in the pool whose extract is valid up to a day. */
    MentorId mentorProvenUntil(LocalDate day) {
        var id = pools.mentor(olten, AdmissionState.APPLIED);
        var seen = today().minusDays(60);
        for (var kind :
                List.of(
                        FactKind.INTERVIEW,
                        FactKind.CODE_OF_CONDUCT,
                        FactKind.SECRECY,
                        FactKind.TAKEN_IN)) {
            pools.fact(id, kind, seen, null);
        }
        pools.fact(id, FactKind.PRIVATE_EXTRACT, seen, day);
        return id;
    }

    /** Somebody of sixteen years. */
    MenteeId minor() {
        var person = pools.person("Samira", PoolFixture.OLTEN);
        return pools.mentee(
                olten, PoolFixture.born(person, today().getYear() - 16), PoolFixture.need());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
