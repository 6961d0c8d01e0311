package ch.mitenand.publishing.ui;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferHit;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.region.Regions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the editor's choices come from. */
@Component
record EditorSources(
        Categories categories, Regions regions, OfferCatalogue catalogue, OfferSearch search) {

    private static final int MOST_PLACES = 4;

    /** Places at which the organisation holds public offers. */
    List<SketchPlace> places(OrganisationId organisation) {
        var offers =
                search.ofOrganisation(organisation).stream()
                        .map(OfferHit::offer)
                        .map(summary -> summary.id())
                        .toList();
        return catalogue.findPublic(offers).stream()
                .flatMap(offer -> offer.content().places().stream())
                .map(EditorSources::sketch)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private static SketchPlace sketch(OfferPlace place) {
        String stop = place.publicTransport();
        return new SketchPlace(
                place.name(),
                place.street(),
                place.postalCode(),
                place.locality(),
                place.accessibility(),
                stop == null ? "" : stop);
    }
}
