package ch.mitenand.organisation;

/** What can happen to an organisation. */
public enum ReviewStep {
    REGISTERED("Eingetragen"),
    RESUBMITTED("Überarbeitet und wieder eingereicht"),
    CHANGED("Angaben geändert"),
    APPROVED("Freigegeben"),
    SENT_BACK("Zur Überarbeitung zurückgegeben"),
    REJECTED("Abgelehnt"),
    CLOSED("Geschlossen"),
    CHANGE_SUBMITTED("Änderung eingereicht"),
    CHANGE_APPROVED("Änderung freigegeben"),
    CHANGE_SENT_BACK("Änderung zur Überarbeitung zurückgegeben"),
    CHANGE_WITHDRAWN("Änderung zurückgezogen");

    private final String germanName;

    ReviewStep(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
