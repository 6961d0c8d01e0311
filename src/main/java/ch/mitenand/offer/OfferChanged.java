package ch.mitenand.offer;

import java.util.UUID;

/** An offer was published, changed, hidden or shown again. */
public record OfferChanged(UUID offer) {}
