package ch.mitenand.casefile;

/** The track that the short assessment decides (IIM 4.4). */
public enum AssessmentTrack {
    ECONOMIC_WORK("Wirtschaftlich: Arbeit"),
    ECONOMIC_EDUCATION("Wirtschaftlich: Bildung"),
    SOCIAL("Sozial");

    private final String germanName;

    AssessmentTrack(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
