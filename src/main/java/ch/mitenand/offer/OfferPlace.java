package ch.mitenand.offer;

import ch.mitenand.shared.GeoPoint;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place at which an offer is held.
 *
 * @param bfs municipality
 * @param point where it lies
 * @param publicTransport nearest stop, as one would tell a visitor
 */
public record OfferPlace(
        String name,
        String street,
        String postalCode,
        String locality,
        int bfs,
        GeoPoint point,
        Set<Accessibility> accessibility,
        @Nullable String publicTransport) {}
