package ch.mitenand.offer;

/** Who may pay the costs of taking part. */
public enum Payer {
    PERSON("Teilnehmende"),
    MUNICIPALITY("Gemeinde"),
    SOCIAL_ASSISTANCE("Sozialhilfe"),
    SUBSIDY("Beitrag des Kantons"),
    EMPLOYER("Arbeitgeber");

    private final String germanName;

    Payer(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
