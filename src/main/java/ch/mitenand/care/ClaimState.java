package ch.mitenand.care;

/** Where a claim of expenses stands; see {@link ClaimTable}. */
public enum ClaimState {
    DRAFT("Entwurf"),
    SUBMITTED("eingereicht"),
    APPROVED("bewilligt"),
    RETURNED("zurückgewiesen"),
    PAID("ausbezahlt");

    private final String germanName;

    ClaimState(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
