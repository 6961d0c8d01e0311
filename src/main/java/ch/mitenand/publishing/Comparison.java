package ch.mitenand.publishing;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Addresses addresses;
    private final Clock clock;

    Comparison(
            Categories categories,
            OfferCatalogue catalogue,
            Publisher publisher,
            Addresses addresses,
            Clock clock) {
        this.categories = categories;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.addresses = addresses;
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

    /**
     * The page as it would be, with a placeholder for everything that is missing; empty as long as
     * nothing is written.
     */
    Optional<OfferDetails> preview(
            OfferId offer, OrganisationDetails organisation, OfferSketch sketch) {
        if (sketch.equals(OfferSketch.EMPTY)) {
            return Optional.empty();
        }
        var known = catalogue.file(offer).orElse(null);
        var filled = new PreviewFill(addresses, organisation, LocalDate.now(clock)).fill(sketch);
        var content = publisher.content(filled, known, organisation);
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
