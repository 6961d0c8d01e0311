package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.shared.Language;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who reads confidential reports, who is told of them, and when nobody is there. */
class SafeguardingCircleTests extends MentorshipTest {

    private static final String TEXT = "Ich fühle mich bedrängt.";

    @Autowired private Safeguarding safeguarding;
    @Autowired private SafeguardingAlarm alarm;

    @Test
    void coordinatorOfThePoolNeverReadsEvenWithTheRole() {
        var both =
                pools.account(
                        "Beat Beides",
                        new Grant(Role.SAFEGUARDING_CONTACT, "" + PoolFixture.OLTEN),
                        new Grant(Role.POOL_COORDINATOR, "" + PoolFixture.OLTEN));
        var report = report(in(MentorshipState.ACTIVE));

        assertNeverReads(both, report);
    }

    @Test
    void contactsOfTheMentorsPoolReadTooButNotItsCoordinators() {
        var far = pools.mentor(grenchen, AdmissionState.IN_POOL);
        var contact = contact(PoolFixture.GRENCHEN);
        var both =
                pools.account(
                        "Beat Beides",
                        new Grant(Role.SAFEGUARDING_CONTACT, "" + PoolFixture.GRENCHEN),
                        new Grant(Role.POOL_COORDINATOR, "" + PoolFixture.GRENCHEN));
        var report = report(fixture.in(MentorshipState.ACTIVE, olten, far, mentee));

        assertThat(safeguarding.read(contact, report).text()).isEqualTo(TEXT);
        assertThat(safeguarding.list(contact)).hasSize(1);
        assertThat(mails(PoolFixture.address(contact))).hasSize(1);
        assertNeverReads(both, report);
    }

    @Test
    void accusedIsRecognisedByTheAddressAlone() {
        var accused = contact(PoolFixture.OLTEN);
        var person =
                PoolFixture.reached(
                        pools.person("Marta", PoolFixture.OLTEN),
                        PoolFixture.address(accused),
                        Language.DE);
        MentorId same = pools.mentor(olten, AdmissionState.IN_POOL, person, PoolFixture.offer());
        var report = report(fixture.in(MentorshipState.ACTIVE, olten, same, mentee));

        assertThat(safeguarding.list(accused)).isEmpty();
        assertThatThrownBy(() -> safeguarding.read(accused, report))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void contactNamedLaterIsToldAndRemindedEveryDayUntilRead() {
        var editor = pools.account("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        var report = report(inGrenchen());
        assertThat(mails(PoolFixture.address(editor))).hasSize(1);
        alarm.run();
        assertThat(mails(PoolFixture.address(editor))).hasSize(1);

        var contact = contact(PoolFixture.GRENCHEN);
        alarm.run();
        alarm.run();
        assertThat(mails(PoolFixture.address(contact))).hasSize(1);
        clock.travel(Duration.ofDays(1));
        alarm.run();
        assertThat(mails(PoolFixture.address(contact))).hasSize(2);
        safeguarding.read(contact, report);
        clock.travel(Duration.ofDays(1));
        alarm.run();

        assertThat(mails(PoolFixture.address(contact))).hasSize(2);
        assertThat(mails(PoolFixture.address(editor))).hasSize(1);
    }

    @Test
    void cantonIsRemindedWhileNobodyIsNamed() {
        var editor = pools.account("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        report(inGrenchen());
        clock.travel(Duration.ofDays(1));
        alarm.run();

        assertThat(mails(PoolFixture.address(editor))).hasSize(2);
    }

    @Test
    void ownPageKnowsWhetherSomebodyReads() {
        in(MentorshipState.ACTIVE);
        contact(PoolFixture.OLTEN);
        assertThat(own.of(asMentee()).getFirst().reportsAreRead()).isTrue();

        inGrenchen();
        assertThat(own.of(java.util.Objects.requireNonNull(viewer)).getFirst().reportsAreRead())
                .isFalse();
    }

    @Test
    void charactersAreCountedAsTheDatabaseDoes() {
        var id = in(MentorshipState.ACTIVE);

        assertThat(safeguarding.report(asMentee(), id, "😀😀😀"))
                .isInstanceOf(Safeguarding.Outcome.No.class);
        assertThat(safeguarding.report(asMentee(), id, "Hilfe\u0000, bitte"))
                .isInstanceOf(Safeguarding.Outcome.Done.class);
    }

    private void assertNeverReads(Actor actor, UUID report) {
        assertThat(safeguarding.list(actor)).isEmpty();
        assertThatThrownBy(() -> safeguarding.read(actor, report))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> safeguarding.note(actor, report, "Notiz"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> safeguarding.close(actor, report, "Geklärt."))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(mails(PoolFixture.address(actor))).isEmpty();
    }

    private @org.jspecify.annotations.Nullable Viewer viewer;

    /** A pair in a pool without contact; the mentee is the viewer. */
    private MentorshipId inGrenchen() {
        PoolId pool = grenchen;
        var there = pools.mentee(pool);
        var id =
                fixture.in(
                        MentorshipState.ACTIVE,
                        pool,
                        pools.mentor(pool, AdmissionState.IN_POOL),
                        there);
        viewer = pages.look(transaction.execute(_ -> pages.issueFor(there))).orElseThrow();
        return id;
    }

    private UUID report(MentorshipId id) {
        var by = viewer == null ? asMentee() : viewer;
        assertThat(safeguarding.report(by, id, TEXT)).isEqualTo(new Safeguarding.Outcome.Done());
        return jdbc.sql("select id from safeguarding_report where mentorship_id = ?")
                .param(id.id())
                .query(UUID.class)
                .single();
    }

    private Actor contact(int bfs) {
        return pools.account(
                "Sara Schutz", new Grant(Role.SAFEGUARDING_CONTACT, Integer.toString(bfs)));
    }
}
