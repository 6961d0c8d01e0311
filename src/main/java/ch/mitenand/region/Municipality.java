package ch.mitenand.region;

import ch.mitenand.shared.GeoPoint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality (Einwohnergemeinde) as it exists today.
 *
 * @param bfs number of the Federal Statistical Office
 * @param name official name, for instance {@code Aeschi (SO)}
 * @param shortName name without the canton
 * @param district name of the district (Bezirk)
 * @param amtei name of the Amtei
 * @param socialRegionName the Sozialregion, null where no source names it
 * @param centre point of its central village
 * @param population permanent residents, null when unknown
 * @param populationYear end of which year {@code population} is from
 * @param areaKm2 area in square kilometres
 * @param formerNames names of municipalities that were merged into it
 * @param localities its villages with their postal codes
 */
public record Municipality(
        int bfs,
        String name,
        String shortName,
        String district,
        String amtei,
        @Nullable String socialRegionName,
        GeoPoint centre,
        @Nullable Integer population,
        @Nullable Integer populationYear,
        double areaKm2,
        List<String> formerNames,
        List<Locality> localities) {

    /** A village with its postal code, and where it lies. */
    public record Locality(String postalCode, String name, GeoPoint point) {}

    /** The Sozialregion, empty where it is unknown (never guessed). */
    public Optional<String> socialRegion() {
        return Optional.ofNullable(socialRegionName);
    }
}
