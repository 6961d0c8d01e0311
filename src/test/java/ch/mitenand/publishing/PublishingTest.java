package ch.mitenand.publishing;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.organisation.OrganisationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes offers of a demo organisation, and removes them again. */
abstract class PublishingTest extends IntegrationTest {

    @Autowired OfferDesk desk;
    @Autowired VersionDesk versions;
    @Autowired OfferStanding standing;
    @Autowired ReviewDesk review;
    @Autowired OfferCatalogue catalogue;
    @Autowired OfferSearch search;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    final List<OfferId> made = new ArrayList<>();
    Actor admin;
    Actor member;
    Actor canton;
    Actor stranger;
    OrganisationId organisation;

    @BeforeEach
    void people() {
        var actors = new DemoActors(jdbc);
        admin = actors.of(DemoActors.ADMIN_OF_TREFF);
        member = actors.of(DemoActors.MEMBER_OF_TREFF);
        canton = actors.of(DemoActors.CANTON);
        stranger = actors.of(DemoActors.OFFICER_OF_GRENCHEN);
        organisation =
                OrganisationId.parse(actors.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        jdbc.sql("delete from change_policy").update();
        jdbc.sql("delete from confirm_period").update();
        for (OfferId offer : made) {
            for (String table :
                    List.of(
                            "offer_work",
                            "replaced_draft",
                            "offer_presence",
                            "offer_version",
                            "offer_decision",
                            "offer_owner",
                            "offer_reminder",
                            "error_report")) {
                jdbc.sql("delete from " + table + " where offer_id = :id")
                        .param("id", offer.id())
                        .update();
            }
            if (catalogue.file(offer).isPresent()) {
                catalogue
                        .file(offer)
                        .filter(f -> f.status().name().equals("PUBLISHED"))
                        .ifPresent(f -> catalogue.hide(offer));
                awaitHidden(offer);
                jdbc.sql("delete from offer where id = :id").param("id", offer.id()).update();
            }
        }
    }

    /** Starts an offer with this sketch. */
    OfferId draft(OfferSketch sketch) {
        var offer = desk.start(admin, organisation);
        made.add(offer);
        desk.save(admin, offer, 1, sketch);
        return offer;
    }

    /** Publishes an offer with this title at once. */
    OfferId published(String title) {
        var offer = draft(SketchFixture.complete(title));
        var submitted = desk.submit(admin, offer, 2);
        if (!(submitted instanceof OfferDesk.Submitted.Published)) {
            throw new IllegalStateException("not published but " + submitted);
        }
        return offer;
    }

    boolean found(String text, OfferId offer) {
        return search.search(OfferQuery.text(text)).hits().stream()
                .anyMatch(h -> h.offer().id().equals(offer));
    }

    /** Waits until the index has followed. */
    void await(BooleanSupplier condition) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(condition::getAsBoolean);
    }

    private void awaitHidden(OfferId offer) {
        var title = catalogue.file(offer).orElseThrow().content().title().de();
        await(() -> !found(title, offer));
    }
}
