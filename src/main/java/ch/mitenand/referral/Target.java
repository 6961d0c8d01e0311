package ch.mitenand.referral;

import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;

/** Where a referral goes. */
public sealed interface Target {

    /** To the organisation of an offer. */
    record ToOffer(OfferId offer) implements Target {}

    /** To the coordinators of a mentor pool. */
    record ToPool(PoolId pool) implements Target {}
}
