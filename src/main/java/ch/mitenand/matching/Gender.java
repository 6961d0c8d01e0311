package ch.mitenand.matching;

/** A person's gender as the person states it; only used for wishes of either side. */
public enum Gender {
    FEMALE("Frau"),
    MALE("Mann"),
    OTHER("andere");

    private final String germanName;

    Gender(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
