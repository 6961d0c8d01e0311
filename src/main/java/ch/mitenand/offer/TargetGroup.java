package ch.mitenand.offer;

/** Whom an offer is made for. */
public enum TargetGroup {
    EVERYONE("Alle"),
    NEWCOMERS("Neuzugezogene"),
    REFUGEES("Geflüchtete"),
    STATUS_S("Schutzstatus S"),
    WOMEN("Frauen"),
    MEN("Männer"),
    PARENTS("Eltern"),
    FAMILIES("Familien"),
    PRESCHOOL("Kinder vor dem Kindergarten"),
    SCHOOL_CHILDREN("Schulkinder"),
    YOUTH("Jugendliche"),
    YOUNG_ADULTS("Junge Erwachsene"),
    SENIORS("Seniorinnen und Senioren"),
    JOB_SEEKERS("Stellensuchende"),
    EMPLOYEES("Berufstätige"),
    VOLUNTEERS("Freiwillige"),
    LOW_SCHOOLING("Menschen mit wenig Schulbildung");

    private final String germanName;

    TargetGroup(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
