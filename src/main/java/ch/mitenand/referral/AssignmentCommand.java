package ch.mitenand.referral;

/** What can be done with an assignment. */
public enum AssignmentCommand {
    SEND("Senden"),
    ACCEPT("Annehmen"),
    WAITLIST("Auf die Warteliste"),
    DECLINE("Ablehnen"),
    START("Beginn melden"),
    MARK_NOT_TAKEN_UP("Nicht angetreten"),
    COMPLETE("Abschliessen"),
    DISCONTINUE("Abbruch melden"),
    WITHDRAW("Zurückziehen"),
    MARK_AS_ERROR("Als irrtümlich kennzeichnen"),
    EXPIRE("Verfallen lassen"),
    ACKNOWLEDGE("Zur Kenntnis nehmen");

    private final String germanName;

    AssignmentCommand(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface, for buttons. */
    public String germanName() {
        return germanName;
    }
}
