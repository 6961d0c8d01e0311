package ch.mitenand.publishing;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows sketches: beside each other, and as the public would see them. */
@Component
class Comparison {

    private final Categories categories;
    private final OfferCatalogue catalogue;
    private final Publisher publisher;
    private final Findings findings;
    private final Clock clock;

    Comparison(
            Categories categories,
            OfferCatalogue catalogue,
            Publisher publisher,
            Findings findings,
            Clock clock) {
        this.categories = categories;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.findings = findings;
        this.clock = clock;
    }

    List<Difference> between(OfferSketch before, OfferSketch after) {
        return Differences.between(lines(before), lines(after));
    }

    /** What a change alters in the public copy; everything when there is none. */
    List<Difference> change(Work work) {
        var before = catalogue.file(work.offer()).map(publisher::publicSketch).map(this::lines);
        return Differences.between(before.orElse(Map.of()), lines(work.sketch()));
    }

    /** Empty as long as something is missing. */
    Optional<OfferDetails> preview(
            OfferId offer, OrganisationDetails organisation, OfferSketch sketch) {
        if (!findings.missing(sketch).isEmpty()) {
            return Optional.empty();
        }
        var known = catalogue.file(offer).orElse(null);
        var content = publisher.content(sketch, known, organisation);
        return Optional.of(new OfferDetails(offer, organisation, content, clock.instant()));
    }

    private Map<String, String> lines(OfferSketch sketch) {
        return SketchLines.of(sketch, categories, this::title);
    }

    private String title(OfferId offer) {
        return catalogue
                .findPublic(offer)
                .map(o -> o.content().title().de())
                .orElse("(nicht mehr öffentlich)");
    }
}
