package ch.mitenand.interchange;

import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.PublishedOffers;
import ch.mitenand.offer.PublishedOffers.Filter;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the public offers that a request asks for; all its conditions hold at once. */
@Component
class OfferSource {

    private static final List<String> PARAMETERS =
            List.of(
                    "search",
                    "taxonomy_term_id",
                    "taxonomy_id",
                    "organization_id",
                    "modified_after",
                    "full");

    private static final int BATCH = 200;

    private final PublishedOffers offers;
    private final HsdsTerms terms;
    private final OfferTerms offerTerms;

    OfferSource(PublishedOffers offers, HsdsTerms terms, OfferTerms offerTerms) {
        this.offers = offers;
        this.terms = terms;
        this.offerTerms = offerTerms;
    }

    /** The parameters of every list of offers, and more. */
    static String[] parametersAnd(String... more) {
        return Stream.concat(PARAMETERS.stream(), Stream.of(more)).toArray(String[]::new);
    }

    /**
     * The offers asked for. Categories are looked up in the database, any other term in the offers
     * found.
     */
    Source<OfferDetails> find(Parameters wanted) {
        var term = wanted.uuid("taxonomy_term_id");
        var taxonomy = wanted.uuid("taxonomy_id");
        var category = term.flatMap(terms::find).filter(t -> t.vocabulary() == Vocabulary.CATEGORY);
        var filter =
                new Filter(
                        wanted.text("search").orElse(null),
                        category.map(Term::code).orElse(null),
                        wanted.uuid("organization_id").map(OrganisationId::new).orElse(null),
                        wanted.moment("modified_after").orElse(null));
        var conditions = new ArrayList<Set<Term>>();
        if (term.isPresent() && category.isEmpty()) {
            conditions.add(terms.where(t -> t.id().equals(term.get())));
        }
        taxonomy.ifPresent(id -> conditions.add(terms.where(t -> t.vocabulary().id().equals(id))));
        return conditions.isEmpty() ? pages(filter) : Source.of(fitting(filter, conditions));
    }

    /** All offers that a request asks for. */
    List<OfferDetails> findAll(Parameters wanted) {
        return all(find(wanted));
    }

    /** All offers of an organisation. */
    List<OfferDetails> of(OrganisationDetails organisation) {
        return all(pages(new Filter(null, null, organisation.id(), null)));
    }

    private Source<OfferDetails> pages(Filter filter) {
        return (page, size) -> {
            var found = offers.page(filter, page, size);
            return new Source.Slice<>(found.offers(), found.total());
        };
    }

    private static List<OfferDetails> all(Source<OfferDetails> source) {
        var all = new ArrayList<OfferDetails>();
        Source.Slice<OfferDetails> slice;
        int page = 1;
        do {
            slice = source.page(page, BATCH);
            all.addAll(slice.items());
        } while ((long) page++ * BATCH < slice.total());
        return all;
    }

    /** The offers that use one term of each set; with an empty set nothing needs to be fetched. */
    private List<OfferDetails> fitting(Filter filter, List<Set<Term>> conditions) {
        if (conditions.stream().anyMatch(Set::isEmpty)) {
            return List.of();
        }
        var found = all(pages(filter));
        var following = offerTerms.following(found);
        return found.stream()
                .filter(offer -> {
                    var uses = offerTerms.of(offer.content(), following);
                    return conditions.stream()
                            .allMatch(set -> uses.stream().map(Use::term).anyMatch(set::contains));
                })
                .toList();
    }
}
