package ch.mitenand.mentoring;

/**
 * What a pool can ask of a volunteer before admission. The special private extract is the one that
 * minors as mentees need. Documents are looked at, never kept.
 */
public enum Requirement {
    INTERVIEW("Gespräch"),
    PRIVATE_EXTRACT("Privatauszug aus dem Strafregister"),
    SPECIAL_EXTRACT("Sonderprivatauszug aus dem Strafregister"),
    REFERENCE("Referenz"),
    CODE_OF_CONDUCT("Verhaltenskodex angenommen"),
    SECRECY("Schweigepflicht angenommen"),
    COURSE("Einführungskurs besucht");

    private final String germanName;

    Requirement(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
