package ch.mitenand.offer;

/** What a place offers people with a disability. */
public enum Accessibility {
    WHEELCHAIR("rollstuhlgängig"),
    ACCESSIBLE_TOILET("rollstuhlgängiges WC"),
    HEARING_LOOP("Höranlage"),
    LIFT("Lift");

    private final String germanName;

    Accessibility(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
