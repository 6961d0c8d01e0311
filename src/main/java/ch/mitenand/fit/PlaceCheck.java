package ch.mitenand.fit;

import static ch.mitenand.fit.FitRule.PLACE;

import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.shared.SwissFormat;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Near enough by great-circle distance from the centre of the municipality, held in it, or online.
 * Nearer gives more points.
 */
final class PlaceCheck implements Check {

    private static final int ONLINE = 800;
    private static final int NOT_SERVED = 500;
    private static final int FARTHEST = 700;

    @Override
    public Rated rate(Search search, OfferInFull offer) {
        var content = offer.content();
        boolean online = content.mode() != Mode.ONSITE;
        var nearest = nearest(search, content);
        if (nearest.isEmpty()) {
            return Rated.fits(PLACE, ONLINE, "Online, von jedem Ort aus möglich.");
        }
        var place = nearest.get();
        if (isHome(search, place)) {
            return Rated.fits(
                    PLACE, Rated.FULL, "In der Wohngemeinde (%s).".formatted(place.locality()));
        }
        double way = distance(search, place);
        if (way <= search.need().travelKm()) {
            return inReach(search, content, place, way);
        }
        return online
                ? Rated.fits(PLACE, ONLINE, "Auch online möglich, von jedem Ort aus.")
                : tooFar(search, place, way);
    }

    private static Rated inReach(
            Search search, OfferContent content, OfferPlace place, double way) {
        String where = "In %s, %s entfernt".formatted(place.locality(), kilometres(way));
        if (content.mode() == Mode.ONSITE && !serves(search, content)) {
            return Rated.unknown(
                    PLACE,
                    NOT_SERVED,
                    "%s; das Angebot nennt %s nicht unter seinen Gemeinden. Fragen Sie vorher nach."
                            .formatted(where, search.home().shortName()));
        }
        int loss = (int) ((Rated.FULL - FARTHEST) * way / Math.max(1, search.need().travelKm()));
        return Rated.fits(PLACE, Rated.FULL - loss, where + ".");
    }

    private static Rated tooFar(Search search, OfferPlace place, double way) {
        int travel = search.need().travelKm();
        String wanted =
                travel == 0
                        ? "gesucht ist ein Angebot in der Wohngemeinde"
                        : "möglich sind " + kilometres(travel);
        int share = (int) Math.clamp(300 - 10 * (way - travel), 0, 300);
        return Rated.misses(
                PLACE,
                share,
                "Der nächste Ort ist %s, %s entfernt; %s."
                        .formatted(place.locality(), kilometres(way), wanted));
    }

    private static String kilometres(double way) {
        return way == Math.rint(way)
                ? SwissFormat.number((long) way) + SwissFormat.NO_BREAK_SPACE + "km"
                : SwissFormat.kilometres(way);
    }

    private static boolean serves(Search search, OfferContent content) {
        return content.servesCanton()
                || content.serves().isEmpty()
                || content.serves().stream()
                        .anyMatch(
                                bfs -> search.currentBfs().applyAsInt(bfs) == search.home().bfs());
    }

    private static boolean isHome(Search search, OfferPlace place) {
        return search.currentBfs().applyAsInt(place.bfs()) == search.home().bfs();
    }

    private static double distance(Search search, OfferPlace place) {
        return search.home().centre().distanceKm(place.point());
    }

    /** A place in the municipality, else the nearest one. */
    private static Optional<OfferPlace> nearest(Search search, OfferContent content) {
        return content.places().stream()
                .min(
                        Comparator.comparing((OfferPlace place) -> !isHome(search, place))
                                .thenComparingDouble(place -> distance(search, place)));
    }

    /** Kilometres to that place; null when the offer has none. */
    static @Nullable Double distanceKm(Search search, OfferContent content) {
        return nearest(search, content).map(place -> distance(search, place)).orElse(null);
    }
}
