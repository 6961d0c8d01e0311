package ch.mitenand.publishing.ui;

/** What the page behind the link of a reminder says. */
final class ConfirmLinkTexts {

    static final String TITLE = "Stimmt dieses Angebot noch?";
    static final String STILL_TRUE = "Ja, stimmt noch";
    static final String CHANGE = "Etwas hat sich geändert";
    static final String ENDED = "Findet nicht mehr statt";
    static final String NO_SIGN_IN = "Für keine dieser Antworten müssen Sie sich anmelden.";

    static final String CHANGE_TITLE = "Was hat sich geändert?";
    static final String CHANGE_DETAILS =
            "Schreiben Sie es in eigenen Worten. Die Leute der Organisation lesen Ihre Antwort und ändern das Angebot.";
    static final String WHAT = "Ihre Antwort";
    static final String WHAT_HELP =
            "Zum Beispiel «ab August am Mittwoch um 19 Uhr». Bitte keine Angaben zu Personen.";
    static final String SEND = "Antwort senden";
    static final String CHANGE_MYSELF = "Anmelden und selbst ändern";
    static final String BACK = "Zurück";
    static final String TOO_SHORT = "Schreiben Sie kurz, was sich geändert hat.";
    static final String TOO_LONG = "Kürzen Sie den Text bitte auf 900 Zeichen.";
    static final String TOLD_TITLE = "Danke! Ihre Antwort ist bei der Organisation.";
    static final String TOLD_DETAILS =
            "Das Angebot bleibt, wie es ist, bis jemand es ändert. Es gilt noch nicht als bestätigt. Dieser Link ist"
                    + " nun gebraucht.";
    static final String LOST = "Ihre Antwort wurde nicht gesendet. Das haben Sie geschrieben:";
    static final String SEND_AS_REPORT = "Als Meldung senden, ohne Anmeldung";

    static final String SURE_TITLE = "Findet es wirklich nicht mehr statt?";
    static final String SURE_DETAILS =
            "Das Angebot ist dann sofort nicht mehr öffentlich. Mit Ihrem Konto können Sie es später wieder anbieten.";
    static final String SURE_YES = "Ja, es findet nicht mehr statt";
    static final String SURE_NO = "Nein, zurück";

    static final String CONFIRMED_TITLE = "Danke! Das Angebot bleibt öffentlich.";
    static final String CONFIRMED_DETAILS =
            "Wir fragen Sie vor dem nächsten Ablauf wieder. Ändert sich vorher etwas, passen Sie das Angebot bitte an.";
    static final String OUTDATED_TITLE = "Danke! Das Angebot braucht aber neue Daten.";
    static final String OUTDATED_DETAILS =
            "Sein letzter Tag ist vorbei, darum ist es nicht öffentlich. Melden Sie sich an und tragen Sie ein, wann es"
                    + " weitergeht.";
    static final String NEW_DATES = "Neue Daten eintragen";
    static final String ENDED_TITLE = "Danke für die Nachricht. Das Angebot ist beendet.";
    static final String ENDED_DETAILS =
            "Es ist nicht mehr öffentlich. War das ein Versehen? Melden Sie sich an und wählen Sie «Wieder anbieten».";

    static final String OUTDATED_ELSE =
            "Sein letzter Tag ist vorbei, darum ist es nicht öffentlich. Die Organisation muss neue Daten eintragen.";
    static final String ENDED_ELSE =
            "Es ist nicht mehr öffentlich. War das ein Versehen? Die Organisation kann es mit «Wieder anbieten»"
                    + " zurückholen.";

    static final String ANSWERED_TITLE = "Diese Frage ist schon beantwortet";
    static final String ANSWERED_DETAILS =
            "Jemand hat den Link schon gebraucht. Er gilt nur einmal. Möchten Sie etwas ändern, melden Sie sich an.";
    static final String EXPIRED_TITLE = "Dieser Link ist abgelaufen";
    static final String EXPIRED_DETAILS =
            "Mit Ihrem Konto geht es weiter: Melden Sie sich an und bestätigen Sie das Angebot unter «Meine"
                    + " Organisation».";
    static final String UNKNOWN_TITLE = "Diesen Link kennen wir nicht";
    static final String UNKNOWN_DETAILS =
            "Vielleicht ist beim Kopieren etwas verloren gegangen. Öffnen Sie den Link noch einmal aus der E-Mail. Oder"
                    + " melden Sie sich an: Unter «Meine Organisation» können Sie Ihre Angebote bestätigen.";

    static final String TO_DESK = "Anmelden und zu meiner Organisation";
    static final String TO_OFFER = "Öffentliche Seite ansehen";
    static final String TO_START = "Zur Startseite";

    private ConfirmLinkTexts() {}
}
