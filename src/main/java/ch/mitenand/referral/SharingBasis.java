package ch.mitenand.referral;

/** On what ground data of a person go to a receiver; recorded before sending. */
public enum SharingBasis {
    CONSENT("Einwilligung der Person"),
    SOCIAL_ASSISTANCE_LAW("Sozialgesetz: Teil der Sozialhilfe"),
    INTEGRATION_LAW("Verpflichtung im Verfahren «Fordern»");

    private final String germanName;

    SharingBasis(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
