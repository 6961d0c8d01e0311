package ch.mitenand.casefile;

/** What became of a goal. */
public enum GoalState {
    OPEN("offen"),
    MET("erreicht"),
    PARTLY_MET("teilweise erreicht"),
    NOT_MET("nicht erreicht"),
    DROPPED("fallen gelassen");

    private final String germanName;

    GoalState(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** Whether nobody works at it any more. */
    public boolean isFinal() {
        return this != OPEN && this != PARTLY_MET;
    }
}
