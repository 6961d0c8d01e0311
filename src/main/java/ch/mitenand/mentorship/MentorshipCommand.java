package ch.mitenand.mentorship;

/** What can be done with a mentorship. */
public enum MentorshipCommand {
    DISMISS("verwerfen"),
    ASK("beide anfragen"),
    ACCEPT("zusagen"),
    DECLINE("absagen"),
    EXPIRE("verfallen lassen"),
    CALL_OFF("absagen vor dem Start"),
    START_TRIAL("Kennenlernen beginnen"),
    CONFIRM("Tandem bestätigen"),
    REVIEW("Halbzeitgespräch festhalten"),
    EXTEND("verlängern"),
    PAUSE("pausieren"),
    RESUME("weiterführen"),
    SUSPEND("aussetzen"),
    REINSTATE("Aussetzung aufheben"),
    END("beenden");

    private final String germanName;

    MentorshipCommand(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
