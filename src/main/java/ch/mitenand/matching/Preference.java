package ch.mitenand.matching;

/** What makes a pair better or worse; all together 1000 points at most. */
public enum Preference {
    TOPIC("Themen"),
    LANGUAGES("Sprachen"),
    DISTANCE("Entfernung"),
    TIMES("Zeiten"),
    INTERESTS("Interessen"),
    WISH("Wunsch zu Alter oder Familie");

    private final String germanName;

    Preference(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
