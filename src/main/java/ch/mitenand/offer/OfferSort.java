package ch.mitenand.offer;

/** Order of a result list. */
public enum OfferSort {
    RELEVANCE("relevanz", "Passend"),
    DISTANCE("naehe", "Nähe"),
    START("beginn", "Beginn");

    private final String code;
    private final String germanName;

    OfferSort(String code, String germanName) {
        this.code = code;
        this.germanName = germanName;
    }

    /** The code in addresses. */
    public String code() {
        return code;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
