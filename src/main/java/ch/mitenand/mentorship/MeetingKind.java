package ch.mitenand.mentorship;

/** How two met. */
public enum MeetingKind {
    MEETING("Treffen"),
    PHONE("Telefon"),
    ONLINE("online"),
    ACCOMPANIED("Begleitung zu einem Amt oder Termin"),
    OUTING("Ausflug oder Anlass");

    private final String germanName;

    MeetingKind(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
