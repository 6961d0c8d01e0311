package ch.mitenand.publishing.ui;

/** What the page for reporting an error says. */
final class ReportErrorTexts {

    static final String TITLE = "Etwas stimmt nicht?";
    static final String LEAD =
            "Danke, dass Sie helfen. Ihre Meldung geht an die Organisation, die das Angebot führt.";
    static final String WHAT = "Was stimmt nicht?";
    static final String TEXT = "Beschreiben Sie es kurz";
    static final String TEXT_HELP =
            "Zum Beispiel: Der Kurs beginnt erst um 19 Uhr. Bei «Etwas anderes» brauchen wir ein paar Worte von"
                    + " Ihnen, sonst können Sie das Feld leer lassen.";
    static final String PRIVACY =
            "Schreiben Sie keine Angaben über sich oder andere: keine Namen, keine Telefonnummern. Niemand erfährt, wer"
                    + " die Meldung geschrieben hat. Eine Antwort ist darum nicht möglich.";
    static final String SEND = "Meldung senden";
    static final String BACK = "Zurück zum Angebot";
    static final String MORE_OFFERS = "Andere Angebote suchen";

    static final String EMPTY =
            "Wählen Sie, was nicht stimmt, oder beschreiben Sie es mit ein paar Worten.";
    static final String TOO_LONG =
            "Der Text ist zu lang. Kürzen Sie ihn auf höchstens 900 Zeichen.";
    static final String TOO_MANY =
            "Von Ihrem Anschluss kamen gerade viele Meldungen. Ihr Text steht noch da: Versuchen Sie es in einer Stunde"
                    + " noch einmal.";

    static final String THANKS = "Danke für Ihre Meldung!";
    static final String THANKS_DETAILS =
            "Die Organisation bekommt sie und schaut das Angebot an. Sie müssen nichts weiter tun.";

    private ReportErrorTexts() {}
}
