package ch.mitenand.offer;

/** Whether children are looked after while the parents attend. */
public enum Childcare {
    NONE("keine Kinderbetreuung"),
    DURING("Kinderbetreuung während des Angebots"),
    ARRANGED("Kinderbetreuung wird vermittelt");

    private final String germanName;

    Childcare(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
