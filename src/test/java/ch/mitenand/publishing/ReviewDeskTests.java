package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationApproved;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.Policies.ChangePolicy;
import ch.mitenand.publishing.ReviewDesk.Decided;
import ch.mitenand.publishing.WorkingCopy.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

class ReviewDeskTests extends PublishingTest {

    @Autowired private Policies policies;
    @Autowired private OfferOverview overview;
    @Autowired private ApplicationContext context;

    @BeforeEach
    void everythingIsLookedAtFirst() {
        policies.set(canton, 0, ChangePolicy.AFTER_REVIEW);
    }

    @Test
    void nothingIsPublicBeforeApproval() throws Exception {
        var offer = waiting("Webstube Schiffchen");

        assertThat(catalogue.findPublic(offer)).isEmpty();
        assertThat(found("Schiffchen", offer)).isFalse();
        assertThat(status("/angebote/" + offer)).isEqualTo(404);
        assertThat(status("/api/hsds/v3/services/" + offer)).isEqualTo(404);
        assertThat(mailsWith("Schiffchen")).isZero();

        var waits = review.waiting(canton, offer).orElseThrow();
        assertThat(review.approve(canton, offer, waits.version(), "")).isEqualTo(Decided.DONE);

        assertThat(catalogue.findPublic(offer)).isPresent();
        await(() -> found("Schiffchen", offer));
        assertThat(status("/angebote/" + offer)).isEqualTo(200);
        assertThat(versions.versions(admin, offer).getFirst().approvedBy()).isNotEmpty();
    }

    @Test
    void thePublicCopyStaysWhileAChangeWaits() throws Exception {
        var offer = waiting("Webstube Kettfaden");
        review.approve(canton, offer, review.waiting(canton, offer).orElseThrow().version(), "");
        var copy = desk.open(admin, offer);
        desk.save(admin, offer, copy.version(), SketchFixture.complete("Webstube Schussfaden"));
        assertThat(desk.submit(admin, offer, copy.version() + 1))
                .isInstanceOf(Submitted.Waiting.class);

        assertThat(body("/angebote/" + offer)).contains("Kettfaden").doesNotContain("Schussfaden");
        assertThat(review.difference(canton, offer))
                .extracting(Difference::label)
                .containsExactly("Titel");
        assertThat(review.preview(canton, offer).orElseThrow().content().title().de())
                .isEqualTo("Webstube Schussfaden");
    }

    @Test
    void theOrganisationReadsWhatWasSaidWithAnApproval() {
        var postbox = Postbox.of(context);
        postbox.empty(DemoActors.ADMIN_OF_TREFF);
        var offer = waiting("Webstube Lobeshymne");
        var waits = review.waiting(canton, offer).orElseThrow();

        review.approve(canton, offer, waits.version(), " Schön! Bitte noch ein Bild. ");

        assertThat(overview.desk(admin, organisation).messages())
                .filteredOn(m -> m.offer().equals(offer))
                .containsExactly(
                        new OfferOverview.Message(
                                offer,
                                "Webstube Lobeshymne",
                                LocalDate.now(clock),
                                "Schön! Bitte noch ein Bild."));
        var mail = postbox.to(DemoActors.ADMIN_OF_TREFF).getFirst();
        assertThat(mail.subject()).contains("öffentlich", "Mitteilung");
        assertThat(mail.text())
                .contains("/meine-organisation/" + organisation)
                .doesNotContain("Bild");
        clock.travel(Duration.ofDays(61));
        assertThat(overview.desk(admin, organisation).messages())
                .noneMatch(m -> m.offer().equals(offer));
    }

    @Test
    void aLaterDecisionReplacesWhatWasSaid() {
        var offer = waiting("Webstube Meinungswandel");
        review.approve(
                canton, offer, review.waiting(canton, offer).orElseThrow().version(), "Schön!");
        var copy = desk.open(admin, offer);
        desk.submit(admin, offer, copy.version());
        var waits = review.waiting(canton, offer).orElseThrow();
        review.approve(canton, offer, waits.version(), "");

        assertThat(overview.desk(admin, organisation).messages())
                .noneMatch(m -> m.offer().equals(offer));
        assertThat(review.waiting(canton, offer)).isEmpty();
    }

    @Test
    void tellsTheAuthorWhenAnOfferBecomesPublicWithItsOrganisation() {
        var postbox = Postbox.of(context);
        var offer = waiting("Webstube Morgenröte");
        jdbc.sql("delete from change_policy").update();
        postbox.empty(DemoActors.ADMIN_OF_TREFF);

        review.on(new OrganisationApproved(organisation));

        assertThat(catalogue.findPublic(offer)).isPresent();
        assertThat(postbox.to(DemoActors.ADMIN_OF_TREFF))
                .anySatisfy(mail -> {
                    assertThat(mail.subject()).isEqualTo("Ihr Angebot ist jetzt öffentlich");
                    assertThat(mail.text()).contains("/angebote/" + offer);
                });
    }

    @Test
    void sendsBackWithAComment() {
        var offer = waiting("Webstube Fadenriss");
        var waits = review.waiting(canton, offer).orElseThrow();

        assertThatThrownBy(() -> review.sendBack(canton, offer, waits.version(), "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(review.sendBack(canton, offer, waits.version(), "Bitte den Preis angeben."))
                .isEqualTo(Decided.DONE);

        var copy = desk.open(admin, offer);
        assertThat(copy.state()).isEqualTo(State.SENT_BACK);
        assertThat(copy.comment()).isEqualTo("Bitte den Preis angeben.");
        assertThat(desk.save(admin, offer, copy.version(), copy.sketch()))
                .isInstanceOf(Saved.Done.class);
        assertThat(desk.submit(admin, offer, copy.version() + 1))
                .isInstanceOf(Submitted.Waiting.class);
    }

    @Test
    void decidesOnlyWhatTheReviewerHasSeen() {
        var offer = waiting("Webstube Wackelkontakt");
        var waits = review.waiting(canton, offer).orElseThrow();
        assertThat(desk.save(admin, offer, waits.version(), SketchFixture.complete("Anders")))
                .isInstanceOf(Saved.Locked.class);
        desk.takeBack(admin, offer);

        assertThat(review.approve(canton, offer, waits.version(), "")).isEqualTo(Decided.CHANGED);
        assertThat(catalogue.file(offer)).isEmpty();
    }

    @Test
    void doesNotPublishWhatIsOverByNow() {
        var today = LocalDate.now(clock);
        var when = SketchFixture.times(today, today.plusDays(20), "jeden Montag 9 bis 11 Uhr");
        var offer = draft(SketchFixture.with(SketchFixture.complete("Webstube Ladenhüter"), when));
        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(Submitted.Waiting.class);
        var waits = review.waiting(canton, offer).orElseThrow();
        clock.travel(Duration.ofDays(40));

        assertThat(review.approve(canton, offer, waits.version(), ""))
                .isEqualTo(Decided.INCOMPLETE);
        assertThat(catalogue.file(offer)).isEmpty();

        review.on(new OrganisationApproved(organisation));
        assertThat(desk.open(admin, offer).state()).isEqualTo(State.SENT_BACK);
        assertThat(desk.open(admin, offer).comment()).contains("letzte Tag ist schon vorbei");
    }

    @Test
    void refusesWhoeverIsNotResponsible() {
        var offer = waiting("Webstube Grenzfall");
        assertThat(review.queue(stranger)).noneMatch(w -> w.offer().equals(offer));
        assertThatThrownBy(() -> review.approve(stranger, offer, 3, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review.approve(admin, offer, 3, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review.queue(admin)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> policies.set(admin, 0, ChangePolicy.AT_ONCE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> policies.set(stranger, 0, ChangePolicy.AT_ONCE))
                .isInstanceOf(AccessDeniedException.class);
    }

    private OfferId waiting(String title) {
        var offer = draft(SketchFixture.complete(title));
        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(Submitted.Waiting.class);
        return offer;
    }

    private long mailsWith(String word) {
        return jdbc.sql(
                        """
                        select (select count(*) from outgoing_mail where concat(subject, text, html) like '%' || :word || '%')
                            + (select count(*) from demo_inbox where concat(subject, text) like '%' || :word || '%')\
                        """)
                .param("word", word)
                .query(Long.class)
                .single();
    }

    private int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private String body(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url(path))).build(), BodyHandlers.ofString());
        }
    }
}
