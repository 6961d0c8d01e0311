package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PoolFixture;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class SafeguardingTests extends MentorshipTest {

    private static final String TEXT = "Ich fühle mich bedrängt.";

    @Autowired private Safeguarding safeguarding;

    private MentorshipId id;

    @BeforeEach
    void active() {
        id = in(MentorshipState.ACTIVE);
    }

    @Test
    void contactReadsAndEveryReadIsRecorded() {
        var contact = contact(PoolFixture.OLTEN);
        report();
        var mail = mails(PoolFixture.address(contact)).getFirst();
        assertThat(mail.text()).doesNotContain("bedrängt", "Marta", "Samira");

        var listed = safeguarding.list(contact);
        assertThat(listed).hasSize(1);
        var report = safeguarding.read(contact, listed.getFirst().id());
        safeguarding.read(contact, listed.getFirst().id());

        assertThat(report.text()).isEqualTo(TEXT);
        assertThat(report.mentorName()).isEqualTo("Marta Probst");
        int reads =
                jdbc.sql(
                                "select count(*) from safeguarding_read where report_id = ? and account_id = ?")
                        .params(report.id(), contact.account())
                        .query(Integer.class)
                        .single();
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void nobodyElseLearnsOfIt() {
        contact(PoolFixture.OLTEN);
        report();
        var known = reportId();
        var demo = new DemoActors(jdbc);
        for (Actor stranger :
                List.of(
                        coordinator,
                        contact(PoolFixture.GRENCHEN),
                        demo.of(DemoActors.CANTON),
                        demo.of(DemoActors.ADMINISTRATOR),
                        demo.of(DemoActors.OFFICER_OF_OLTEN))) {
            for (var report : List.of(known, UUID.randomUUID())) {
                assertDenied(() -> safeguarding.read(stranger, report));
                assertDenied(() -> safeguarding.note(stranger, report, "Notiz"));
                assertDenied(() -> safeguarding.close(stranger, report, "Geklärt."));
            }
            if (stranger.scopes(Role.SAFEGUARDING_CONTACT).isEmpty()) {
                assertDenied(() -> safeguarding.list(stranger));
            } else {
                assertThat(safeguarding.list(stranger)).isEmpty();
            }
        }
        assertThat(files.history(coordinator, olten, id)).isEmpty();
        assertThat(desk.one(coordinator, olten, id).flags()).noneMatch(f -> f.contains("Meldung"));
    }

    @Test
    void contactWhoIsTheMentorDoesNotReadIt() {
        var contact = contact(PoolFixture.OLTEN);
        pools.link(mentor, contact);
        report();

        assertThat(safeguarding.list(contact)).isEmpty();
        assertDenied(() -> safeguarding.read(contact, reportId()));
        assertThat(mails(PoolFixture.address(contact))).isEmpty();
    }

    /** Olten has a contact in the demo. */
    @Test
    void withoutContactTheCantonIsAskedToNameOne() {
        var editor = pools.account("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        var mentorThere = pools.mentor(grenchen, AdmissionState.IN_POOL);
        var menteeThere = pools.mentee(grenchen);
        var there = fixture.in(MentorshipState.ACTIVE, grenchen, mentorThere, menteeThere);
        var viewer =
                pages.look(transaction.execute(_ -> pages.issueFor(menteeThere))).orElseThrow();
        done(safeguarding.report(viewer, there, TEXT));

        var mail = mails(PoolFixture.address(editor)).getFirst();
        assertThat(mail.subject()).contains("Pool Prüf-Grenchen");
        assertThat(mail.text()).doesNotContain("bedrängt", "Marta", "Samira");
    }

    @Test
    void contactNotesAndClosesOnce() {
        var contact = contact(PoolFixture.OLTEN);
        report();
        var report = reportId();
        done(safeguarding.note(contact, report, "Angerufen."));
        done(safeguarding.close(contact, report, "Tandem beendet."));

        assertThat(safeguarding.close(contact, report, "Nochmals."))
                .isInstanceOf(Safeguarding.Outcome.No.class);
        var read = safeguarding.read(contact, report);
        assertThat(read.notes())
                .extracting(SafeguardingReport.Note::text)
                .containsExactly("Angerufen.");
        assertThat(read.outcome()).isEqualTo("Tandem beendet.");
        assertThat(safeguarding.list(contact).getFirst().closed()).isTrue();
    }

    @Test
    void coordinatorReportsAndStrangersDoNot() {
        done(safeguarding.reportAsCoordinator(coordinator, olten, id, TEXT));
        assertDenied(() -> safeguarding.reportAsCoordinator(foreign, olten, id, TEXT));
        var stranger =
                pages.look(transaction.execute(_ -> pages.issueFor(pools.mentee(olten))))
                        .orElseThrow();
        assertDenied(() -> safeguarding.report(stranger, id, TEXT));
        assertThat(safeguarding.report(asMentor(), id, "  "))
                .isInstanceOf(Safeguarding.Outcome.No.class);
    }

    private void report() {
        done(safeguarding.report(asMentee(), id, TEXT));
    }

    private UUID reportId() {
        return jdbc.sql("select id from safeguarding_report where mentorship_id = ?")
                .param(id.id())
                .query(UUID.class)
                .single();
    }

    private Actor contact(int bfs) {
        return pools.account(
                "Sara Schutz", new Grant(Role.SAFEGUARDING_CONTACT, Integer.toString(bfs)));
    }

    private static void done(Safeguarding.Outcome outcome) {
        assertThat(outcome).isEqualTo(new Safeguarding.Outcome.Done());
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
