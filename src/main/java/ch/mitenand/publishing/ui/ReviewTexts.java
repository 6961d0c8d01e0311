package ch.mitenand.publishing.ui;

/** What the pages for approving say. */
final class ReviewTexts {

    static final String TITLE = "Prüfen";
    static final String LEAD =
            "Was auf Ihre Freigabe wartet. Was am längsten wartet, steht zuoberst.";
    static final String ORGANISATIONS = "Organisationen";
    static final String OFFERS = "Angebote";
    static final String NOTHING = "Im Moment wartet nichts auf Sie.";
    static final String NOTHING_DETAILS =
            "Sobald eine Organisation etwas einreicht, steht es hier. Sie können die Seite später wieder öffnen.";
    static final String NO_ORGANISATIONS = "Keine Organisation wartet.";
    static final String NO_OFFERS = "Kein Angebot wartet.";
    static final String FIRST = "Neu";
    static final String CHANGE = "Änderung";
    static final String RULES = "Regeln: was geprüft wird";

    static final String KIND_FIRST = "Neues Angebot prüfen";
    static final String KIND_CHANGE = "Änderung prüfen";
    static final String BACK = "Alles, was wartet";
    static final String DIFFERENCE = "Was sich ändert";
    static final String CONTENT = "Alle Angaben";
    static final String PREVIEW = "So sehen es alle";
    static final String NO_PREVIEW =
            "Eine Vorschau ist nicht möglich, weil noch Angaben fehlen. Geben Sie das Angebot zurück.";
    static final String DECISION = "Ihr Entscheid";
    static final String COMMENT = "Mitteilung an die Organisation";
    static final String COMMENT_HELP =
            "Nötig, wenn Sie zurückgeben: Sagen Sie, was zu ändern ist. Die Organisation liest diesen Text, auch wenn"
                    + " Sie freigeben.";
    static final String COMMENT_MISSING =
            "Schreiben Sie, was die Organisation ändern soll. Sonst weiss sie nicht weiter.";
    static final String APPROVE = "Freigeben";
    static final String SEND_BACK = "Zurückgeben";
    static final String CHANGED =
            "Es wurde nichts entschieden: Dieses Angebot wurde inzwischen geändert, zurückgezogen oder schon"
                    + " beurteilt.";
    static final String CHANGED_STILL_WAITING =
            " Unten sehen Sie den neuen Stand. Schauen Sie ihn an und entscheiden Sie noch einmal.";
    static final String INCOMPLETE =
            "Es wurde nichts entschieden: Dem Angebot fehlt inzwischen etwas, zum Beispiel ist sein letzter Tag vorbei."
                    + " Geben Sie es zurück.";
    static final String GONE = "Hier gibt es nichts mehr zu prüfen";
    static final String GONE_DETAILS =
            "Die Änderung wurde schon beurteilt, oder die Organisation hat sie zurückgezogen.";
    static final String NEXT = "Weiter zum nächsten";
    static final String ALL_DONE = " Sie haben alles geprüft.";
    static final String HERE_IS_NEXT = " Hier ist das nächste.";

    private ReviewTexts() {}

    /** Says that a change is approved. */
    static String approved(String title) {
        return "«" + title + "» ist freigegeben.";
    }

    /** Says that a change went back. */
    static String sentBack(String title) {
        return "«" + title + "» ist zurück bei der Organisation.";
    }

    /** Who has written a change. */
    static String by(String editor) {
        return "eingereicht von " + editor;
    }
}
