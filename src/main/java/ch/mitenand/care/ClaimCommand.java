package ch.mitenand.care;

/** What can be done with a claim of expenses; see {@link ClaimTable}. */
public enum ClaimCommand {
    EDIT("Bearbeiten"),
    DELETE("Löschen"),
    SUBMIT("Einreichen"),
    WITHDRAW("Zurückziehen"),
    APPROVE("Bewilligen"),
    RETURN("Zurückweisen"),
    PAY("Als ausbezahlt melden");

    private final String germanName;

    ClaimCommand(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
