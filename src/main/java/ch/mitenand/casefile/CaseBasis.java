package ch.mitenand.casefile;

/** Why there is a case (IIM 4.4). It decides whether recommendations bind. */
public enum CaseBasis {
    SOCIAL_ASSISTANCE("Sozialhilfe", true),
    INCREASED_NEED("Erhöhter Bedarf im Erstgespräch", false),
    REQUIRED("Verfahren «Fordern»", true),
    OWN_WISH("Wunsch der Person", false);

    private final String germanName;
    private final boolean binding;

    CaseBasis(String germanName, boolean binding) {
        this.germanName = germanName;
        this.binding = binding;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** Whether recommendations of assessments are binding for the support plan. */
    public boolean isBinding() {
        return binding;
    }
}
