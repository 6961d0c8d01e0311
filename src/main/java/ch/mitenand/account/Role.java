package ch.mitenand.account;

/** What an account is for. */
public enum Role {
    INTEGRATION_OFFICER("Integrationsbeauftragte/r"),
    ORGANISATION_MEMBER("Mitglied einer Organisation"),
    ADMINISTRATOR("Administration");

    private final String germanName;

    Role(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
