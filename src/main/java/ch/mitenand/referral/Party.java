package ch.mitenand.referral;

/** Who acts on a referral. */
public enum Party {
    /** Those who lead the case. */
    SENDER,
    /** The organisation of the offer, or the coordinators of the pool. */
    RECEIVER,
    /** The portal by the clock, or because of a change elsewhere. */
    PORTAL
}
