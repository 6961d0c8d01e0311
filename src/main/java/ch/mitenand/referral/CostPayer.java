package ch.mitenand.referral;

/** Who pays for a participation; public money needs an approval before sending. */
public enum CostPayer {
    NOBODY("kostenlos", false),
    PERSON("die Person selbst", false),
    MUNICIPALITY("die Gemeinde", true),
    SOCIAL_ASSISTANCE("die Sozialhilfe", true),
    SUBSIDY("Beitrag des Kantons", true),
    EMPLOYER("der Arbeitgeber", false);

    private final String germanName;
    private final boolean needsApproval;

    CostPayer(String germanName, boolean needsApproval) {
        this.germanName = germanName;
        this.needsApproval = needsApproval;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** What a receiver learns: whom to send the bill, not what somebody lives on. */
    String toldName() {
        return switch (this) {
            case NOBODY, PERSON, EMPLOYER -> germanName;
            case MUNICIPALITY, SOCIAL_ASSISTANCE, SUBSIDY -> "die zuweisende Stelle";
        };
    }

    /** Whether a contribution has to be approved before sending. */
    public boolean needsApproval() {
        return needsApproval;
    }
}
