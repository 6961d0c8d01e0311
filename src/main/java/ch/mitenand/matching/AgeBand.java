package ch.mitenand.matching;

/** Age in bands; the exact age is nobody's business here. */
public enum AgeBand {
    UNDER_18("unter 18"),
    FROM_18("18 bis 25"),
    FROM_26("26 bis 35"),
    FROM_36("36 bis 50"),
    FROM_51("51 bis 65"),
    FROM_66("über 65");

    private final String germanName;

    AgeBand(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
