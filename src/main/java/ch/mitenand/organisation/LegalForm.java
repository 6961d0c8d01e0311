package ch.mitenand.organisation;

/** Legal form of an organisation. */
public enum LegalForm {
    ASSOCIATION("Verein"),
    FOUNDATION("Stiftung"),
    COOPERATIVE("Genossenschaft"),
    COMPANY("Unternehmen"),
    PUBLIC_SCHOOL("Öffentliche Schule"),
    MUNICIPALITY("Einwohnergemeinde"),
    CANTON("Kanton"),
    PARISH("Kirchgemeinde"),
    INFORMAL("Freie Gruppe");

    private final String germanName;

    LegalForm(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
