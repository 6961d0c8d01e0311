package ch.mitenand.interchange;

import ch.mitenand.interchange.HsdsAnswers.Exchange;
import ch.mitenand.interchange.HsdsAnswers.PageSize;
import ch.mitenand.interchange.PlaceEntries.Held;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.region.Regions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers at their places. */
@RestController
@RequestMapping(HsdsController.ROOT + "/service_at_locations")
class HsdsLocationController {

    private static final int FURTHEST_METRES = 500_000;

    private final OfferSource offers;
    private final PlaceEntries places;
    private final ServiceEntries services;
    private final Regions regions;
    private final HsdsAnswers answers;

    HsdsLocationController(
            OfferSource offers,
            PlaceEntries places,
            ServiceEntries services,
            Regions regions,
            HsdsAnswers answers) {
        this.offers = offers;
        this.places = places;
        this.services = services;
        this.regions = regions;
        this.answers = answers;
    }

    @GetMapping
    @Nullable ResponseEntity<Object> serviceAtLocations(
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = new Parameters(request, OfferSource.parametersAnd("postcode", "proximity"));
        boolean full = wanted.flag("full");
        var near = near(wanted);
        var held =
                offers.findAll(wanted).stream()
                        .flatMap(o -> places.held(o).stream())
                        .filter(near)
                        .toList();
        return answers.list(
                new Exchange(request, wanted, response),
                Source.of(held),
                PageSize.NORMAL,
                found -> found.stream().map(h -> full ? full(h) : flat(h)).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> serviceAtLocation(@PathVariable String id, HttpServletRequest request) {
        var wanted = Parameters.uuid("id", id);
        return offers.findAll(new Parameters(request)).stream()
                .flatMap(offer -> places.held(offer).stream())
                .filter(held -> held.id().equals(wanted))
                .findFirst()
                .map(held -> HsdsAnswers.object(full(held), ServiceEntries.modified(held.offer())))
                .orElseThrow(NotThere::new);
    }

    private HsdsObject flat(Held held) {
        return places.flat(held).with("service", services.flat(held.offer()));
    }

    private HsdsObject full(Held held) {
        return places.full(held).with("service", services.full(List.of(held.offer())).getFirst());
    }

    /**
     * With a distance: places within it; with a postal code only: offers that serve its
     * municipalities.
     */
    private Predicate<Held> near(Parameters wanted) {
        var postcode = wanted.text("postcode");
        var metres = wanted.text("proximity").map(_ -> wanted.number("proximity", 0));
        if (metres.isPresent()
                && (postcode.isEmpty() || metres.get() < 0 || metres.get() > FURTHEST_METRES)) {
            throw new BadParameter(
                    "proximity", "must be 0 to " + FURTHEST_METRES + " metres from a postcode");
        }
        if (postcode.isEmpty()) {
            return _ -> true;
        }
        if (!postcode.get().matches("[1-9][0-9]{3}")) {
            throw new BadParameter("postcode", "must be a Swiss postal code");
        }
        return regions.find(postcode.get())
                .filter(match -> match.kind() == PlaceMatch.Kind.POSTAL_CODE)
                .map(match ->
                        metres.map(most -> within(match, most)).orElseGet(() -> serves(match)))
                .orElse(_ -> false);
    }

    private static Predicate<Held> within(PlaceMatch centre, int metres) {
        return held -> held.place().point().distanceKm(centre.point()) * 1000 <= metres;
    }

    private static Predicate<Held> serves(PlaceMatch area) {
        return held ->
                held.offer().content().servesCanton()
                        || held.offer().content().serves().stream()
                                .anyMatch(area.municipalities()::contains);
    }
}
