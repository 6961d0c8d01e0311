package ch.mitenand.offer;

/** How one registers. */
public enum RegistrationKind {
    NONE("ohne Anmeldung"),
    PHONE("per Telefon"),
    EMAIL("per E-Mail"),
    FORM("mit Formular"),
    ONSITE("vor Ort"),
    REFERRAL("über eine zuweisende Stelle");

    private final String germanName;

    RegistrationKind(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
