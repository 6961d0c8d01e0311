package ch.mitenand.casefile;

/** Where a case stands. */
public enum CaseState {
    OPENED("eröffnet"),
    ASSESSMENT("Kurzassessment"),
    PLANNING("Hilfsplan in Arbeit"),
    IN_SUPPORT("in Begleitung"),
    /** Six months from the day on which the last goal was met. */
    FOLLOW_UP("Nachbetreuung"),
    CLOSED("abgeschlossen"),
    /** The person is gone from the file; only what counts for statistics is left. */
    RETIRED("gelöscht");

    private final String germanName;

    CaseState(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** Whether somebody still works on the case. */
    public boolean isOpen() {
        return this != CLOSED && this != RETIRED;
    }
}
