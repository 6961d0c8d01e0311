package ch.mitenand.mentoring;

/** What can be recorded of a volunteer, each with its day. */
public enum FactKind {
    INTERVIEW("Gespräch geführt"),
    PRIVATE_EXTRACT("Privatauszug gesehen"),
    SPECIAL_EXTRACT("Sonderprivatauszug gesehen"),
    REFERENCE("Referenz eingeholt"),
    CODE_OF_CONDUCT("Verhaltenskodex angenommen"),
    SECRECY("Schweigepflicht angenommen"),
    COURSE("Einführungskurs besucht"),
    TAKEN_IN("in den Pool aufgenommen"),
    REJECTED("nicht aufgenommen"),
    PAUSED("pausiert"),
    RESUMED("wieder da"),
    SUSPENDED("gesperrt"),
    REINSTATED("Sperre aufgehoben"),
    LEFT("ausgetreten");

    private final String germanName;

    FactKind(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
