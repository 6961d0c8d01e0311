package ch.mitenand.matching;

/** Part of a day in which people can meet. */
public enum DayPart {
    MORNING("Vormittag"),
    AFTERNOON("Nachmittag"),
    EVENING("Abend");

    private final String germanName;

    DayPart(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
