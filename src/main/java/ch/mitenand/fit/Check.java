package ch.mitenand.fit;

import ch.mitenand.offer.OffersInFull.OfferInFull;

/** One rule: compares a need and an offer. */
interface Check {

    Rated rate(Search search, OfferInFull offer);
}
