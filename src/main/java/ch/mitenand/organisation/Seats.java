package ch.mitenand.organisation;

import ch.mitenand.region.Municipality;
import ch.mitenand.region.Municipality.Locality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the municipality of a postal code and locality. */
@Component
class Seats {

    private final Regions regions;

    Seats(Regions regions) {
        this.regions = regions;
    }

    /** A postal code and locality with their municipality. */
    record Seat(String postalCode, String locality, int bfs) {}

    /** The seat; the locality may be typed without regard to case, accents and hyphens. */
    Optional<Seat> find(String postalCode, String locality) {
        String wanted = Words.fold(locality);
        for (Municipality municipality : regions.municipalities()) {
            for (Locality known : municipality.localities()) {
                if (known.postalCode().equals(postalCode)
                        && Words.fold(known.name()).equals(wanted)) {
                    return Optional.of(new Seat(postalCode, known.name(), municipality.bfs()));
                }
            }
        }
        return regions.municipalities().stream()
                .filter(m -> regions.isLocality(postalCode, locality, m.bfs()))
                .findFirst()
                .map(m -> new Seat(postalCode, locality, m.bfs()));
    }
}
