package ch.mitenand.offer;

/** What a price is for. */
public enum CostUnit {
    SESSION("pro Mal"),
    COURSE("pro Kurs"),
    MONTH("pro Monat"),
    YEAR("pro Jahr"),
    ONCE("einmalig"),
    HOUR("pro Stunde");

    private final String germanName;

    CostUnit(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
