package ch.mitenand.matching;

/** What people like to do. */
public enum Interest {
    COOKING("Kochen"),
    SPORT("Sport"),
    NATURE("Natur und Wandern"),
    MUSIC("Musik"),
    READING("Lesen"),
    CRAFTS("Handarbeit und Werken"),
    GARDEN("Garten"),
    CHILDREN("Mit Kindern unterwegs"),
    CULTURE("Kultur und Kino"),
    GAMES("Spiele"),
    TECHNOLOGY("Computer und Technik"),
    ANIMALS("Tiere");

    private final String germanName;

    Interest(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
