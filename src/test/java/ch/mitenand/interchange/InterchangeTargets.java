package ch.mitenand.interchange;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.Map;

/** What the addresses of the open-data interface stand for. */
class InterchangeTargets implements ViewTargets {

    private final OfferCatalogue catalogue;
    private final PlaceEntries places;
    private final HsdsTerms terms;

    InterchangeTargets(OfferCatalogue catalogue, PlaceEntries places, HsdsTerms terms) {
        this.catalogue = catalogue;
        this.places = places;
        this.terms = terms;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        var held =
                catalogue.files(scene.organisation()).stream()
                        .flatMap(file -> catalogue.findPublic(file.id()).stream())
                        .flatMap(offer -> places.held(offer).stream())
                        .findFirst()
                        .orElseThrow();
        return Map.of(
                "held", held.id().toString(),
                "taxonomy", Vocabulary.values()[0].id().toString(),
                "term", terms.all().getFirst().id().toString());
    }

    @Override
    public void remove(RightsScene scene) {
        // Nothing was made.
    }
}
