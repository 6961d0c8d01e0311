package ch.mitenand.matching;

/** What a pair must meet; never outweighed by anything. */
public enum HardRule {
    ADMITTED("nicht im Pool"),
    VALID_ON_START("Nachweis abgelaufen"),
    FREE_PLACE("kein freier Platz"),
    POOL("anderer Pool"),
    LANGUAGE("keine gemeinsame Sprache"),
    TIME("keine gemeinsame Zeit"),
    GENDER_WISH("Wunsch zum Geschlecht"),
    TRAVEL("zu weit weg"),
    BARRED("gesperrtes Paar"),
    DECLINED("hat abgesagt"),
    EARLIER_PAIR("war schon ein Paar"),
    ADULTS_ONLY("begleitet nur Erwachsene"),
    MINOR("Nachweis für Minderjährige fehlt"),
    FLOOR("passt zu wenig");

    private final String germanName;

    HardRule(String germanName) {
        this.germanName = germanName;
    }

    /** Why the pair is excluded, short, as the interface says it. */
    public String germanName() {
        return germanName;
    }
}
