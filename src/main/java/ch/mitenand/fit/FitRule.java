package ch.mitenand.fit;

/**
 * What is compared between a need and an offer. The weights of all rules are 1000 together; of the
 * rules that a need does not ask for (no weekday, no childcare, no wheelchair, no topic) the weight
 * is left out on both sides, so that the points of one need can always reach 1000.
 */
public enum FitRule {
    /** Near enough, or online: weight 180. */
    PLACE("Ort und Weg", 180),
    /** The entry level per skill: weight 160; excludes. */
    LEVEL("Einstiegsniveau", 160),
    /** Whether the offer leads beyond today's level: weight 140. */
    TARGET("Zielniveau", 140),
    /** Weekday and time of day: weight 110. */
    TIME("Tag und Zeit", 110),
    /** Childcare during the offer: weight 100. */
    CHILDCARE("Kinderbetreuung", 100),
    /** Lowest and highest age: weight 15; excludes. */
    AGE("Alter", 15),
    /** Schooling that is supposed: weight 15; excludes. */
    SCHOOLING("Schulbildung", 15),
    /** Whom the offer is made for: weight 20. */
    GROUP("Zielgruppe", 20),
    /** For women only: weight 10; excludes. */
    WOMEN_ONLY("Nur für Frauen", 10),
    /** Accessible with a wheelchair: weight 80. */
    WHEELCHAIR("Rollstuhl", 80),
    /** Places still free: weight 50. */
    PLACES("Freie Plätze", 50),
    /** How soon one can begin: weight 30. */
    START("Beginn", 30),
    /** Category and search words: weight 90. */
    TOPIC("Thema", 90);

    private final String germanName;
    private final int weight;

    FitRule(String germanName, int weight) {
        this.germanName = germanName;
        this.weight = weight;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** How much it counts, in points of 1000. */
    public int weight() {
        return weight;
    }

    /** Whether a need says something that this rule compares; else it gives no points. */
    boolean isAsked(FitNeed need) {
        return switch (this) {
            case TIME -> !need.days().isEmpty() || !need.times().isEmpty();
            case CHILDCARE -> need.childcareNeeded();
            case WHEELCHAIR -> need.wheelchair();
            case TOPIC -> !need.categories().isEmpty() || !need.text().isEmpty();
            default -> true;
        };
    }
}
