package ch.mitenand.interchange;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.organisation.OrganisationDetails;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the places of an offer as HSDS locations and services at locations. */
@Component
class PlaceEntries {

    /** An offer at one of its places. */
    record Held(OfferDetails offer, OfferPlace place) {

        /** The identity of the service at location. */
        UUID id() {
            return HsdsObject.stableId(
                    "service at location",
                    offer.id(),
                    PlaceEntries.id(offer.organisation(), place));
        }
    }

    /** An offer at each of its places. */
    List<Held> held(OfferDetails offer) {
        return offer.content().places().stream().map(place -> new Held(offer, place)).toList();
    }

    /** An offer at a place with the location's one-to-one fields, without the service. */
    HsdsObject flat(Held held) {
        return serviceAtLocation(held)
                .with("location", location(held.offer().organisation(), held.place()));
    }

    /** An offer at a place with the whole location, without the service. */
    HsdsObject full(Held held) {
        return serviceAtLocation(held)
                .with("location", fullLocation(held.offer().organisation(), held.place()));
    }

    private static HsdsObject serviceAtLocation(Held held) {
        return HsdsObject.of(held.id())
                .with("service_id", held.offer().id().toString())
                .with("location_id", id(held.offer().organisation(), held.place()).toString());
    }

    private static HsdsObject location(OrganisationDetails organisation, OfferPlace place) {
        return HsdsObject.of(id(organisation, place))
                .with("location_type", "physical")
                .with("organization_id", organisation.id().toString())
                .with("name", place.name())
                .with("transportation", place.publicTransport())
                .with("latitude", place.point().lat())
                .with("longitude", place.point().lon())
                .with("external_identifier", String.valueOf(place.bfs()))
                .with("external_identifier_type", "BFS");
    }

    private static HsdsObject fullLocation(OrganisationDetails organisation, OfferPlace place) {
        var id = id(organisation, place);
        return location(organisation, place)
                .with(
                        "addresses",
                        List.of(
                                Values.address(
                                        id, place.street(), place.postalCode(), place.locality())))
                .with("accessibility", accessibility(id, place));
    }

    private static List<HsdsObject> accessibility(UUID location, OfferPlace place) {
        if (place.accessibility().isEmpty()) {
            return List.of();
        }
        String description =
                place.accessibility().stream()
                        .sorted()
                        .map(Accessibility::germanName)
                        .collect(Collectors.joining(", "));
        return List.of(
                HsdsObject.of(HsdsObject.stableId("accessibility", location))
                        .with("description", description));
    }

    private static UUID id(OrganisationDetails organisation, OfferPlace place) {
        return HsdsObject.stableId(
                "location",
                organisation.id(),
                place.name(),
                place.street(),
                place.postalCode(),
                place.locality());
    }
}
