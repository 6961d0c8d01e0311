package ch.mitenand.matching;

/** How somebody lives, as far as the person wants to say. */
public enum FamilySituation {
    ALONE("lebt allein"),
    COUPLE("lebt zu zweit"),
    SMALL_CHILDREN("hat kleine Kinder"),
    SCHOOL_CHILDREN("hat Schulkinder"),
    GROWN_CHILDREN("hat erwachsene Kinder");

    private final String germanName;

    FamilySituation(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
