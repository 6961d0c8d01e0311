package ch.mitenand.journey;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.Policies;
import ch.mitenand.publishing.Policies.ChangePolicy;
import ch.mitenand.publishing.SketchFixture;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers and organisations of a test that wait for somebody; removed at the end. */
final class WaitingContent implements AutoCloseable {

    /** The scope of the canton in the rules about changes. */
    private static final int CANTON = 0;

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final DemoActors people;
    private final OfferDesk offers;
    private final OrganisationFixture organisations;
    private final List<OfferId> made = new java.util.ArrayList<>();

    WaitingContent(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.people = new DemoActors(jdbc);
        this.offers = context.getBean(OfferDesk.class);
        this.organisations = new OrganisationFixture(context);
    }

    /** The demo organisation the offers belong to. */
    OrganisationId organisation() {
        return OrganisationId.parse(people.organisationOf(DemoActors.ADMIN_OF_TREFF)).orElseThrow();
    }

    /** Somebody who writes offers for it. */
    Actor admin() {
        return people.of(DemoActors.ADMIN_OF_TREFF);
    }

    /** Somebody else who does. */
    Actor member() {
        return people.of(DemoActors.MEMBER_OF_TREFF);
    }

    /** A complete draft that nobody but its organisation sees. */
    OfferId draft(String title) {
        var offer = offers.start(admin(), organisation());
        made.add(offer);
        save(admin(), offer, 1, title);
        return offer;
    }

    /** Somebody saves another title. */
    void save(Actor actor, OfferId offer, String title) {
        save(actor, offer, offers.open(actor, offer).version(), title);
    }

    private void save(Actor actor, OfferId offer, int version, String title) {
        var saved = offers.save(actor, offer, version, SketchFixture.complete(title));
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException("not saved: " + saved);
        }
    }

    /** A public offer with a changed copy that waits for approval. */
    OfferId changed(String before, String after) {
        var offer = draft(before);
        require(offers.submit(admin(), offer, 2) instanceof Submitted.Published);
        save(admin(), offer, after);
        submit(admin(), offer);
        return offer;
    }

    /** Somebody sends a saved copy to the canton, which wants to look at everything first. */
    void submit(Actor actor, OfferId offer) {
        int version = offers.open(actor, offer).version();
        var policies = context.getBean(Policies.class);
        policies.set(people.of(DemoActors.CANTON), CANTON, ChangePolicy.AFTER_REVIEW);
        try {
            require(offers.submit(actor, offer, version) instanceof Submitted.Waiting);
        } finally {
            jdbc.sql("delete from change_policy").update();
        }
    }

    private static void require(boolean so) {
        if (!so) {
            throw new IllegalStateException("not submitted");
        }
    }

    /** An organisation that waits for approval. */
    OrganisationId applicant(String name) {
        return organisations.registered(organisations.person("Bea Probe"), name);
    }

    @Override
    public void close() {
        var leftovers = new Leftovers(jdbc, context.getBean(OfferCatalogue.class));
        made.forEach(leftovers::remove);
        organisations.remove();
        jdbc.sql("delete from offer_work where organisation_id = :id")
                .param("id", organisation().id())
                .update();
        var postbox = Postbox.of(context);
        List.of(DemoActors.CANTON, DemoActors.OFFICER_OF_OLTEN).forEach(postbox::empty);
    }
}
