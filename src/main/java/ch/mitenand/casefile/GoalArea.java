package ch.mitenand.casefile;

/** The areas of a support plan (IIM 4.5). */
public enum GoalArea {
    LANGUAGE("Sprache"),
    ECONOMIC("Arbeit und Bildung"),
    SOCIAL("Soziales und Alltag"),
    CHILD("Kinder und Familie");

    private final String germanName;

    GoalArea(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
