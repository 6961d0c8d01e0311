package ch.mitenand.casefile;

/** Who acts on a case. */
enum CaseParty {
    /** Those who lead it. */
    LEAD,
    /** Those to whom it was offered. */
    RECEIVING,
    /** The portal by the clock. */
    PORTAL
}
