package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationRegister;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published, still valid offers of approved organisations with everything they say, read at
 * once; for those who compare all of them.
 */
@Service
public class OffersInFull {

    private static final int MOST_PAGES = 25;

    private final EntityManager entities;
    private final OfferCatalogue catalogue;
    private final OrganisationRegister register;
    private final OfferSearch search;
    private final Clock clock;

    OffersInFull(
            EntityManager entities,
            OfferCatalogue catalogue,
            OrganisationRegister register,
            OfferSearch search,
            Clock clock) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.register = register;
        this.search = search;
        this.clock = clock;
    }

    /** An offer as a row of a list and with everything it says. */
    public record OfferInFull(OfferSummary summary, OfferContent content) {}

    /** All of them in the order of their ids, in a few statements whatever their number. */
    @Transactional(readOnly = true)
    public List<OfferInFull> all() {
        var offers =
                entities.createQuery(
                                "select o from Offer o where o.status = PUBLISHED"
                                        + " and o.validUntil >= :today order by o.id.id",
                                Offer.class)
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList();
        var organisations =
                register.findAll(offers.stream().map(Offer::organisation).distinct().toList());
        return offers.stream()
                .flatMap(offer ->
                        Optional.ofNullable(organisations.get(offer.organisation()))
                                .map(organisation ->
                                        full(offer.id(), organisation, offer.content()))
                                .stream())
                .toList();
    }

    /** One of them; empty for anything that is not public. */
    @Transactional(readOnly = true)
    public Optional<OfferInFull> find(OfferId id) {
        return catalogue
                .findPublic(id)
                .map(found -> full(found.id(), found.organisation(), found.content()));
    }

    /**
     * The offers that a text finds in the whole catalogue, best first, some hundred at most. The
     * search is not counted as one of a resident.
     */
    public Set<OfferId> matching(String text) {
        var found = new LinkedHashSet<OfferId>();
        for (int page = 1; page <= MOST_PAGES && !text.isBlank(); page++) {
            var results =
                    search.answer(new OfferQuery(text, "", 0, Map.of(), OfferSort.RELEVANCE, page));
            results.hits().forEach(hit -> found.add(hit.offer().id()));
            if (page >= results.pages()) {
                break;
            }
        }
        return found;
    }

    private static OfferInFull full(
            OfferId id, OrganisationDetails organisation, OfferContent recorded) {
        var content = recorded.of(organisation);
        return new OfferInFull(
                Summaries.of(id, organisation.id(), organisation.name(), content), content);
    }
}
