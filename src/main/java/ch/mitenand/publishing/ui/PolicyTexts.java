package ch.mitenand.publishing.ui;

/** What the page with the rules says. */
final class PolicyTexts {

    static final String SHORT_TITLE = "Regeln";
    static final String TITLE = "Regeln für Angebote";
    static final String CHANGES = "Wann werden Änderungen öffentlich?";
    static final String CHANGES_DETAILS =
            "Gilt für Änderungen an Angeboten von freigegebenen Organisationen. Haben Kanton und Gemeinde nicht die"
                    + " gleiche Regel, so gilt die strengere.";
    static final String MONTHS = "Wie lange gilt eine Bestätigung?";
    static final String MONTHS_DETAILS =
            "Nach dieser Zeit fragen wir die Organisation, ob das Angebot noch stimmt. Antwortet sie nicht, wird es"
                    + " ausgeblendet.";
    static final String MONTHS_HELP = "Monate, 1 bis 24";
    static final String MONTHS_WRONG = "Geben Sie eine ganze Zahl von 1 bis 24 ein.";
    static final String NO_RULES = "Für Ihre Gemeinden gibt es hier nichts einzustellen.";
    static final String SAVED_BY_ITSELF = "Was Sie ändern, gilt sofort.";

    private PolicyTexts() {}

    /** Says that a rule holds. */
    static String saved(String name, String rule) {
        return "Gespeichert. " + name + ": Änderungen werden " + rule + " öffentlich.";
    }

    /** Says that a time holds. */
    static String saved(String category, int months) {
        return "Gespeichert. " + category + ": " + (months == 1 ? "1 Monat." : months + " Monate.");
    }
}
