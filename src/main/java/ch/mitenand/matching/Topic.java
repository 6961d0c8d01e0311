package ch.mitenand.matching;

/** What a mentee wants help with and a mentor offers. */
public enum Topic {
    GERMAN("Deutsch üben"),
    EVERYDAY("Alltag und Gemeinde kennenlernen"),
    AUTHORITIES("Ämter und Briefe"),
    WORK("Arbeit und Bewerbung"),
    EDUCATION("Ausbildung und Lehrstelle"),
    SCHOOL("Schule der Kinder"),
    HOUSING("Wohnen"),
    HEALTH("Gesundheit"),
    MONEY("Geld und Versicherungen"),
    PEOPLE("Menschen kennenlernen");

    private final String germanName;

    Topic(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
