package ch.mitenand.offer;

/**
 * Which schooling an offer supposes; accustomed (schulgewohnt) means at least six years of school.
 */
public enum Schooling {
    ANY("alle"),
    ACCUSTOMED("schulgewohnt"),
    UNACCUSTOMED("schulungewohnt");

    private final String germanName;

    Schooling(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
