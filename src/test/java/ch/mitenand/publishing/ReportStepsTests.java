package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.mail.DemoInbox.Received;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.Freshness.Reported;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Reports of errors go to the owner, then up. */
class ReportStepsTests extends PublishingTest {

    private static final String SAID = "Frau Muster an der Türe war unfreundlich.";

    @Autowired private Freshness freshness;
    @Autowired private ReportSteps steps;
    @Autowired private ReportDesk reports;
    @Autowired private OfferOverview overview;
    @Autowired private Grants grants;
    @Autowired private ApplicationContext context;

    private Optional<Grant> seat = Optional.empty();

    @AfterEach
    void takeBack() {
        // What is sent in the future must leave before the clock comes back.
        List.of(DemoActors.ADMIN_OF_TREFF, DemoActors.OFFICER_OF_OLTEN, DemoActors.CANTON)
                .forEach(address -> Postbox.of(context).to(address));
        seat.ifPresent(grant -> grants.take(officerAccount(), grant));
    }

    @Test
    void goToTheOwnerThenToTheMunicipalityThenToTheCanton() {
        var officer = officer();
        var offer = reported("Meldetreff Stufenleiter");
        assertThat(mails(DemoActors.ADMIN_OF_TREFF, "Stufenleiter")).hasSize(1);
        assertThat(mails(DemoActors.MEMBER_OF_TREFF, "Stufenleiter")).isEmpty();
        afterDays(6);
        assertThat(sees(officer, offer)).isFalse();

        afterDays(2);
        assertThat(sees(officer, offer)).isTrue();
        assertThat(sees(canton, offer)).isFalse();
        assertThat(mails(DemoActors.OFFICER_OF_OLTEN, "Stufenleiter")).hasSize(1);
        assertThat(mails(DemoActors.CANTON, "Stufenleiter")).isEmpty();
        afterDays(1);
        assertThat(mails(DemoActors.OFFICER_OF_OLTEN, "Stufenleiter")).hasSize(1);

        afterDays(6);
        assertThat(sees(canton, offer)).isTrue();
        assertThat(mails(DemoActors.CANTON, "Stufenleiter")).hasSize(1);
        assertThat(sees(stranger, offer)).isFalse();
    }

    @Test
    void cantonTakesTheStepOfAMunicipalityWithoutOfficerOnce() {
        var offer = reported("Meldetreff Abkürzung");

        afterDays(8);
        assertThat(sees(canton, offer)).isTrue();
        afterDays(8);

        assertThat(mails(DemoActors.CANTON, "Abkürzung")).hasSize(1);
    }

    @Test
    void whatTheReportSaysStandsInNoMail() {
        officer();
        reported("Meldetreff Briefgeheimnis");
        afterDays(15);

        for (String address :
                List.of(
                        DemoActors.ADMIN_OF_TREFF,
                        DemoActors.OFFICER_OF_OLTEN,
                        DemoActors.CANTON)) {
            assertThat(mails(address, "Briefgeheimnis"))
                    .isNotEmpty()
                    .allMatch(mail -> !mail.text().contains("Muster"));
        }
        assertThat(mails(DemoActors.OFFICER_OF_OLTEN, "Briefgeheimnis").getFirst().text())
                .contains("Seit 7 Tagen", "/pruefen");
    }

    @Test
    void officerSettlesWithANote() {
        var officer = officer();
        var offer = reported("Meldetreff Schlussstrich");
        afterDays(8);
        long report = number(officer, offer);

        assertThatThrownBy(() -> reports.settle(officer, report, "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reports.settle(stranger, report, "Erledigt."))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(reports.settle(canton, report, "Zu früh.")).isFalse();
        assertThat(reports.settle(officer, report, " Telefoniert. ")).isTrue();

        assertThat(sees(officer, offer)).isFalse();
        assertThat(reports.settle(officer, report, "Nochmals.")).isFalse();
        assertThat(overview.desk(admin, organisation).reports())
                .noneMatch(r -> r.offer().equals(offer));
        assertThat(
                        jdbc.sql("select settle_note from error_report where id = :id")
                                .param("id", report)
                                .query(String.class)
                                .single())
                .isEqualTo("Telefoniert.");
        afterDays(8);
        assertThat(sees(canton, offer)).isFalse();
    }

    @Test
    void whatTheOwnerSettlesGoesNowhere() {
        var officer = officer();
        var offer = reported("Meldetreff Sofortdienst");
        long report =
                overview.desk(admin, organisation).reports().stream()
                        .filter(r -> r.offer().equals(offer))
                        .findFirst()
                        .orElseThrow()
                        .id();

        overview.settle(admin, report);
        afterDays(15);

        assertThat(sees(officer, offer)).isFalse();
        assertThat(mails(DemoActors.CANTON, "Sofortdienst")).isEmpty();
    }

    @Test
    void nobodyReadsReportsAboutTheOwnOrganisationAsReviewer() {
        var officer = officer();
        var offer = reported("Meldetreff Interessenkonflikt");
        afterDays(8);
        var both = new HashSet<>(admin.grants());
        both.addAll(officer.grants());
        var own = new Actor(officer.account(), officer.name(), both);

        assertThat(sees(own, offer)).isFalse();
        assertThatThrownBy(() -> reports.open(admin)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void reportAboutAnEndedOfferWaits() {
        var officer = officer();
        var offer = reported("Meldetreff Feierabend");
        standing.end(admin, offer);
        afterDays(8);
        assertThat(sees(officer, offer)).isFalse();

        standing.resume(admin, offer);
        afterDays(1);
        assertThat(sees(officer, offer)).isTrue();
    }

    @Test
    void whereNobodyIsLeftInTheOrganisationTheReviewersAreToldAtOnce() {
        var offer = published("Meldetreff Geisterhaus");
        lock(true);
        try {
            freshness.report(offer, SAID, "198.51.100.200");
        } finally {
            lock(false);
        }

        assertThat(sees(canton, offer)).isTrue();
        assertThat(mails(DemoActors.CANTON, "Geisterhaus")).hasSize(1);
        afterDays(15);
        assertThat(mails(DemoActors.CANTON, "Geisterhaus")).hasSize(1);
    }

    private void lock(boolean locked) {
        jdbc.sql(
                        """
                        update account set locked = :locked where id in
                            (select account_id from account_grant where scope = :organisation)\
                        """)
                .param("locked", locked)
                .param("organisation", organisation.toString())
                .update();
    }

    private OfferId reported(String title) {
        var offer = published(title);
        assertThat(freshness.report(offer, SAID, "198.51.100." + title.length()))
                .isEqualTo(Reported.TAKEN);
        return offer;
    }

    private void afterDays(int days) {
        clock.travel(Duration.ofDays(days));
        steps.run();
    }

    private boolean sees(Actor actor, OfferId offer) {
        return reports.open(actor).stream().anyMatch(r -> r.offer().equals(offer));
    }

    private long number(Actor actor, OfferId offer) {
        return reports.open(actor).stream()
                .filter(r -> r.offer().equals(offer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Received> mails(String address, String word) {
        return Postbox.of(context).to(address).stream()
                .filter(mail -> mail.subject().contains(word))
                .toList();
    }

    /** Gives the municipality of the organisation an officer. */
    private Actor officer() {
        int bfs =
                jdbc.sql("select bfs from organisation where id = :id")
                        .param("id", organisation.id())
                        .query(Integer.class)
                        .single();
        var grant = new Grant(Role.INTEGRATION_OFFICER, Integer.toString(bfs));
        var people = new DemoActors(jdbc);
        if (!people.of(DemoActors.OFFICER_OF_OLTEN).grants().contains(grant)) {
            grants.give(officerAccount(), grant);
            seat = Optional.of(grant);
        }
        return people.of(DemoActors.OFFICER_OF_OLTEN);
    }

    private UUID officerAccount() {
        return new DemoActors(jdbc).account(DemoActors.OFFICER_OF_OLTEN);
    }
}
