package ch.mitenand.offer;

/** How far an offer reaches. */
public enum Scale {
    LOCAL("lokal"),
    REGIONAL("regional"),
    CANTONAL("kantonal"),
    ONLINE("online");

    private final String germanName;

    Scale(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
