package ch.mitenand.offer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** An offer being held at a place (HSDS: service at location). */
@Embeddable
record OfferAtPlace(
        UUID id, @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "place_id") Place place) {}
