package ch.mitenand.interchange;

/** What an offer says that has no field of its own in HSDS; some features carry a text. */
enum Feature {
    WOMEN_ONLY("Nur für Frauen"),
    ACCREDITED("Vom Kanton anerkannt"),
    BY_APPOINTMENT("Nach Vereinbarung"),
    CONTINUOUS_ENTRY("Einstieg jederzeit möglich"),
    SCHOOL_YEAR("Folgt dem Schuljahr"),
    SUMMARY("Kurzbeschreibung"),
    PLAIN_DESCRIPTION("Beschreibung in einfacher Sprache"),
    INTENSITY("Umfang"),
    CERTIFICATE("Abschluss"),
    LEADS_TO("Wohin das Angebot führt"),
    FOLLOW_ON("Anschlussangebot"),
    DEMO("Erfundene Demodaten");

    private final String germanName;

    Feature(String germanName) {
        this.germanName = germanName;
    }

    /** The name of the term. */
    String germanName() {
        return germanName;
    }
}
