package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the offers; the index follows every change by event. */
@Service
public class OfferCatalogue {

    private final Offers offers;
    private final Places places;
    private final OrganisationRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferCatalogue(
            Offers offers,
            Places places,
            OrganisationRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.places = places;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** A published, still valid offer of an approved organisation; empty for anything else. */
    @Transactional(readOnly = true)
    public Optional<OfferDetails> findPublic(OfferId id) {
        return offers.findById(id).filter(offer -> offer.isPublic(today())).flatMap(this::details);
    }

    /** The published, still valid ones among these offers, in the given order. */
    @Transactional(readOnly = true)
    public List<OfferDetails> findPublic(Collection<OfferId> ids) {
        return ids.stream().flatMap(id -> findPublic(id).stream()).toList();
    }

    /** Adds a published offer. */
    @Transactional
    public void publish(OfferId id, OrganisationId organisation, OfferContent content) {
        offers.saveAndFlush(
                new Offer(
                        id,
                        organisation,
                        content,
                        placesFor(organisation, content),
                        clock.instant()));
        events.publishEvent(new OfferChanged(id.id()));
    }

    /**
     * Adds published offers of one organisation in bulk: the index is not told, {@link
     * OfferIndex#complete} follows.
     */
    @Transactional
    public void load(OrganisationId organisation, Map<OfferId, OfferContent> contents) {
        var known = new ArrayList<>(places.of(organisation));
        contents.forEach((id, content) ->
                offers.save(
                        new Offer(
                                id,
                                organisation,
                                content,
                                placesFor(organisation, content, known),
                                clock.instant())));
    }

    /**
     * Replaces the content of an offer.
     *
     * @throws java.util.NoSuchElementException when there is no such offer
     */
    @Transactional
    public void change(OfferId id, OfferContent content) {
        var offer = offers.findById(id).orElseThrow();
        offer.write(content, placesFor(offer.organisation(), content), clock.instant());
        events.publishEvent(new OfferChanged(id.id()));
    }

    /** Takes a published offer from the public pages. */
    @Transactional
    public void hide(OfferId id) {
        offers.findById(id).orElseThrow().hide(clock.instant());
        events.publishEvent(new OfferChanged(id.id()));
    }

    /** Shows a hidden offer again. */
    @Transactional
    public void show(OfferId id) {
        offers.findById(id).orElseThrow().show(clock.instant());
        events.publishEvent(new OfferChanged(id.id()));
    }

    /** Ends an offer that is public or hidden. */
    @Transactional
    public void end(OfferId id) {
        offers.findById(id).orElseThrow().end(clock.instant());
        events.publishEvent(new OfferChanged(id.id()));
    }

    /** Makes an ended offer public again. */
    @Transactional
    public void resume(OfferId id) {
        offers.findById(id).orElseThrow().resume(clock.instant());
        events.publishEvent(new OfferChanged(id.id()));
    }

    /** An offer in any state, for those who work on it; callers check the rights. */
    @Transactional(readOnly = true)
    public Optional<OfferFile> file(OfferId id) {
        return offers.findById(id).map(Offer::file);
    }

    /** The status of an offer, without reading the rest; empty when there is no such offer. */
    @Transactional(readOnly = true)
    public Optional<OfferStatus> status(OfferId id) {
        return offers.statusOf(id);
    }

    /** All offers of an organisation in any state, for those who work on them. */
    @Transactional(readOnly = true)
    public List<OfferFile> files(OrganisationId organisation) {
        return offers.findByOrganisation(organisation).stream().map(Offer::file).toList();
    }

    /** Number of offers of any state. */
    @Transactional(readOnly = true)
    public long size() {
        return offers.count();
    }

    private Optional<OfferDetails> details(Offer offer) {
        return register.find(offer.organisation())
                .map(o -> new OfferDetails(offer.id(), o, offer.content(), offer.modifiedAt()));
    }

    private List<Place> placesFor(OrganisationId organisation, OfferContent content) {
        return content.places().isEmpty()
                ? List.of()
                : placesFor(organisation, content, new ArrayList<>(places.of(organisation)));
    }

    /**
     * The organisation's places at which the offer is held; new ones are added to {@code known}.
     */
    private List<Place> placesFor(
            OrganisationId organisation, OfferContent content, List<Place> known) {
        return content.places().stream().map(wanted -> place(organisation, wanted, known)).toList();
    }

    private Place place(OrganisationId organisation, OfferPlace wanted, List<Place> known) {
        for (Place place : known) {
            if (place.describes(wanted)) {
                return place;
            }
        }
        var place = places.save(new Place(organisation, wanted));
        known.add(place);
        return place;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
