package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.mitenand.DemoActors;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CloseReason;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.organisation.OrganisationChanged;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.referral.Disclosure.Field;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens elsewhere reaches the assignments. */
class ReferralEventsTests extends ReferralTest {

    @Autowired private OfferCatalogue catalogue;
    @Autowired private OrganisationDesk organisations;
    @Autowired private CaseDesk cases;

    @Test
    void hiddenOfferIsToldToBothAndEndsNothingYet() {
        var made = scene.in(AssignmentState.SENT);
        catalogue.hide(scene.offer);
        try {
            await().until(() -> subjects(OFFICE, made).size() == 1);
            assertThat(subjects(DemoActors.ADMIN_OF_TREFF, made)).hasSize(2);
            assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
        } finally {
            catalogue.show(scene.offer);
        }
    }

    @Test
    void endedOfferDeclinesWhatWaitsAndTellsBoth() {
        var made = scene.in(AssignmentState.SENT);
        catalogue.end(scene.offer);
        try {
            await().until(() -> scene.state(made) == AssignmentState.DECLINED);
            assertThat(one(made).reason()).isEqualTo(Reason.OFFER_ENDS);
        } finally {
            catalogue.resume(scene.offer);
        }
        assertThat(subjects(OFFICE, made)).hasSize(1);
        assertThat(subjects(DemoActors.ADMIN_OF_TREFF, made)).hasSize(2);
    }

    @Test
    void closedOrganisationEndsWhatHasNotBegun() {
        scene.setOthersAside();
        var waiting = scene.in(AssignmentState.WAITLISTED);
        var accepted = scene.in(AssignmentState.ACCEPTED);
        var running = scene.in(AssignmentState.RUNNING);
        int told = subjects(DemoActors.ADMIN_OF_TREFF, waiting).size();
        organisations.close(scene.admin, scene.organisation);
        try {
            await().until(() -> scene.state(waiting) == AssignmentState.DECLINED);
            await().until(() -> scene.state(accepted) == AssignmentState.NOT_TAKEN_UP);
            await().until(() -> gone(running));
            assertThat(scene.state(running)).isEqualTo(AssignmentState.RUNNING);
            assertThat(subjects(DemoActors.ADMIN_OF_TREFF, waiting)).hasSize(told);
            assertThat(assignments.missing(scene.officer, waiting.id(), waiting.referral()))
                    .anyMatch(sentence -> sentence.contains("nicht mehr veröffentlicht"));
        } finally {
            reopen();
        }
    }

    private boolean gone(ReferralScene.Made made) {
        return subjects(OFFICE, made).stream()
                .anyMatch(subject -> subject.contains("ist nicht mehr veröffentlicht"));
    }

    /** As before, for other tests, in the index as well. */
    private void reopen() {
        scene.organisationIs("APPROVED");
        scene.cases
                .owner()
                .sql(
                        "delete from organisation_review where organisation_id = :id and step = 'CLOSED'")
                .param("id", scene.organisation.id())
                .update();
        transaction.executeWithoutResult(
                _ -> context.publishEvent(new OrganisationChanged(scene.organisation)));
        await().until(() ->
                scene.cases
                                .owner()
                                .sql(
                                        "select count(*) from event_publication where listener_id like '%OfferIndex%'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void transferredCaseTakesItsAssignmentsAlong() {
        var made = scene.in(AssignmentState.ACCEPTED);
        var grenchen = CaseFixture.officer(CaseFixture.GRENCHEN);
        var lead = CaseFixture.leadOf(grenchen);
        CaseFixture.done(
                cases.offerTransfer(scene.officer, made.id(), lead, true, false, "Umzug."));
        var transfer =
                cases.incoming(grenchen).stream()
                        .filter(t -> t.caseId().equals(made.id()))
                        .findFirst()
                        .orElseThrow();
        int told = tellings();
        CaseFixture.done(cases.acceptTransfer(grenchen, transfer.id()));

        assertThat(assignments.one(grenchen, made.id(), made.referral()).state())
                .isEqualTo(AssignmentState.ACCEPTED);
        assertThatThrownBy(() -> one(made)).isInstanceOf(NoSuchElementException.class);
        assertThat(desk.item(scene.admin, scene.inbox, made.referral()).shown().get(Field.SENDER))
                .contains("Integrationsstelle Grenchen");
        assertThat(tellings()).isEqualTo(told + 1);
    }

    @Test
    void retiredCaseLeavesNoWords() {
        var made = scene.in(AssignmentState.COMPLETED);
        CaseFixture.done(cases.close(scene.officer, made.id(), CloseReason.MANAGES_ALONE, true));
        CaseFixture.done(cases.retire(scene.officer, made.id()));

        assertThat(
                        scene.column(
                                made,
                                "first_name || surname || contact || note || access_needs || times || reported_text || hardship_text || region"))
                .isEmpty();
        assertThat(scene.column(made, "topic")).isEqualTo("–");
        assertThat(scene.column(made, "age_band")).isEmpty();
        assertThat(assignments.history(scene.officer, made.id(), made.referral()))
                .isNotEmpty()
                .allMatch(entry -> entry.reason().isEmpty());
        assertThat(scene.column(made, "outcome")).isEqualTo("GOAL_REACHED");
    }

    /** How many mails about a new office the receiver has got. */
    private int tellings() {
        return (int)
                Postbox.of(context).to(DemoActors.ADMIN_OF_TREFF).stream()
                        .filter(mail -> mail.subject().startsWith("Neue Stelle"))
                        .count();
    }
}
