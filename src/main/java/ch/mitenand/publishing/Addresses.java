package ch.mitenand.publishing;

import ch.mitenand.offer.OfferPlace;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the municipality of an address as people type it. */
@Component
class Addresses {

    private final Regions regions;

    Addresses(Regions regions) {
        this.regions = regions;
    }

    /** The place with its municipality and point; empty when no locality of the canton fits. */
    Optional<OfferPlace> place(SketchPlace typed) {
        return locality(typed.postalCode(), typed.locality())
                .map(found ->
                        new OfferPlace(
                                typed.name().strip(),
                                typed.street().strip(),
                                found.locality().postalCode(),
                                found.locality().name(),
                                found.municipality().bfs(),
                                found.locality().point(),
                                typed.accessibility(),
                                textOrNull(typed.publicTransport())));
    }

    /** The localities with a postal code, for a hint. */
    List<String> localities(String postalCode) {
        return regions.localities(postalCode);
    }

    private record Found(Municipality municipality, Municipality.Locality locality) {}

    private Optional<Found> locality(String postalCode, String name) {
        return regions.municipalities().stream()
                .flatMap(m -> m.localities().stream().map(l -> new Found(m, l)))
                .filter(f -> f.locality().postalCode().equals(postalCode.strip()))
                .filter(f -> f.locality().name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The text without spaces around it, null for none. */
    static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
