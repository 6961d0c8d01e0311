package ch.mitenand.organisation;

/** What the canton accredits an organisation for (IIM 4.5). */
public enum Accreditation {
    PRACTICE_ASSESSMENT("Praxisassessment"),
    IN_DEPTH_ASSESSMENT("Vertieftes Assessment"),
    LANGUAGE_COURSES("Sprachkurse"),
    WORK_PROGRAMMES("Arbeitsprogramme"),
    COACHING("Integrationscoaching");

    private final String germanName;

    Accreditation(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
