package ch.mitenand.mentorship;

/** How it goes, in the mentor's eyes; red asks the coordinator to call. */
public enum TrafficLight {
    GREEN("läuft gut"),
    YELLOW("etwas beschäftigt mich"),
    RED("bitte melden Sie sich");

    private final String germanName;

    TrafficLight(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
