package ch.mitenand.fit;

/** What a rule says about a need and an offer. */
public enum Verdict {
    /** It fits. */
    FITS("passt"),
    /** Something is not known, so one has to ask. */
    UNKNOWN("offen"),
    /** It does not fit, but could be changed or accepted. */
    MISSES("passt nicht"),
    /** An entry requirement is not met. */
    EXCLUDES("Voraussetzung fehlt");

    private final String germanName;

    Verdict(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
