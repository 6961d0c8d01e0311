package ch.mitenand.account;

/** What an account may do somewhere; a role always comes with a scope, see {@link Grant}. */
public enum Role {
    ORGANISATION_MEMBER("Mitglied", ScopeKind.ORGANISATION),
    ORGANISATION_ADMIN("Verantwortlich für die Organisation", ScopeKind.ORGANISATION),
    INTEGRATION_OFFICER("Integrationsbeauftragte/r", ScopeKind.MUNICIPALITY),
    POOL_COORDINATOR("Poolverantwortliche/r", ScopeKind.MUNICIPALITY),
    SAFEGUARDING_CONTACT("Vertrauensperson für Schutz", ScopeKind.MUNICIPALITY),
    CASE_LEAD("Fallführende Stelle", ScopeKind.SOCIAL_REGION),
    CANTON_EDITOR("Fachstelle Integration", ScopeKind.CANTON),
    ADMINISTRATOR("Administration", ScopeKind.CANTON);

    /** Where a role holds. */
    public enum ScopeKind {
        ORGANISATION,
        MUNICIPALITY,
        SOCIAL_REGION,
        CANTON
    }

    private final String germanName;
    private final ScopeKind scopeKind;

    Role(String germanName, ScopeKind scopeKind) {
        this.germanName = germanName;
        this.scopeKind = scopeKind;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** Where the role holds. */
    public ScopeKind scopeKind() {
        return scopeKind;
    }

    /** Whether the role belongs to an authority; it asks for a second factor. */
    public boolean isStaff() {
        return scopeKind != ScopeKind.ORGANISATION;
    }
}
