package ch.mitenand.offer;

/** Where one takes part. */
public enum Mode {
    ONSITE("vor Ort"),
    ONLINE("online"),
    HYBRID("vor Ort und online");

    private final String germanName;

    Mode(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
