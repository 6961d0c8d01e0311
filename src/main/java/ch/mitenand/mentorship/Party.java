package ch.mitenand.mentorship;

/**
 * Who moves a mentorship. The coordinator is one of the mentee's pool; the neighbour coordinates
 * the pool from which the mentor comes, when that is another one.
 */
public enum Party {
    COORDINATOR("Poolverantwortliche/r"),
    NEIGHBOUR("Poolverantwortliche/r der Mentorin oder des Mentors"),
    MENTOR("Mentor/in"),
    MENTEE("Mentee"),
    PORTAL("Portal");

    private final String germanName;

    Party(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
