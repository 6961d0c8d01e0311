package ch.mitenand.offer;

/** State of an offer; only published ones are public. */
public enum OfferStatus {
    DRAFT("Entwurf"),
    PUBLISHED("veröffentlicht"),
    HIDDEN("verborgen"),
    ENDED("beendet");

    private final String germanName;

    OfferStatus(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
