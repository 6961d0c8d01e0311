package ch.mitenand.referral;

/** How a completed assignment ended. */
public enum OutcomeCode {
    GOAL_REACHED("Ziel erreicht"),
    PARTLY_REACHED("Ziel teilweise erreicht"),
    NOT_REACHED("Ziel nicht erreicht"),
    ATTENDED("Teilgenommen, ohne Prüfung");

    private final String germanName;

    OutcomeCode(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
