package ch.mitenand.care;

/** What money was spent for. */
public enum ExpenseKind {
    TRANSIT("Fahrt mit ÖV"),
    CAR("Auto (Kilometer)"),
    REFRESHMENT("Konsumation"),
    ENTRY("Eintritt"),
    MATERIAL("Material"),
    OTHER("anderes");

    private final String germanName;

    ExpenseKind(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
