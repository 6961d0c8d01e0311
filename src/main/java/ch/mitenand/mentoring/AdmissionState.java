package ch.mitenand.mentoring;

/** Where a volunteer stands; always computed from dated facts, see {@link Admission}. */
public enum AdmissionState {
    APPLIED("angemeldet"),
    IN_VETTING("in Abklärung"),
    ADMITTED("zugelassen"),
    IN_POOL("im Pool"),
    REJECTED("nicht aufgenommen"),
    PAUSED("pausiert"),
    LAPSED("Nachweis abgelaufen"),
    SUSPENDED("gesperrt"),
    LEFT("ausgetreten");

    private final String germanName;

    AdmissionState(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
