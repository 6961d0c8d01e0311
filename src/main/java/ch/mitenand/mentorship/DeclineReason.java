package ch.mitenand.mentorship;

/** Why somebody who was asked says no; only coordinators see it. */
public enum DeclineReason {
    NO_TIME("im Moment keine Zeit"),
    TOO_FAR("zu weit weg"),
    TIMES("die Zeiten passen nicht"),
    KNOWN("wir kennen uns, lieber nicht"),
    OTHER("anderer Grund");

    private final String germanName;

    DeclineReason(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
