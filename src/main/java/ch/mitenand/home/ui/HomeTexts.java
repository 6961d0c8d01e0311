package ch.mitenand.home.ui;

/** What the front page says. */
final class HomeTexts {

    static final String TITLE = "Angebote für das Ankommen im Kanton Solothurn";
    static final String CLAIM = "Deutsch\u00a0lernen, Leute\u00a0treffen, ankommen.";
    static final String LEAD =
            "Kurse, Treffpunkte und Beratung im Kanton Solothurn: für alle, die neu hier sind, und für alle, die sie"
                    + " begleiten.";
    static final String DOORS = "Oder gehen Sie direkt hinein";
    static final String DEMO = "Demo-Daten: erfundene Organisationen.";
    static final String DEMO_DETAILS = "Die Gemeinden sind echt, alles andere ist ein Beispiel.";
    static final String HOW = "So funktioniert es";
    static final String SEARCH =
            "Schreiben Sie, was Sie brauchen. In Ihrer Sprache oder auf Deutsch.";
    static final String COMPARE =
            "Sie sehen sofort: Wann? Wo? Was kostet es? Gibt es freie Plätze?";
    static final String REGISTER =
            "Rufen Sie an, schreiben Sie eine E-Mail oder gehen Sie einfach hin.";
    static final String MUNICIPALITY = "In Ihrer Gemeinde";
    static final String HELP = "Schenken Sie etwas Zeit";
    static final String HELP_DETAILS =
            "Vereine und Gemeinden suchen Menschen, die jemanden begleiten, mitkochen, übersetzen oder Deutsch üben.";
    static final String MENTORING = "Zu zweit geht es leichter";
    static final String MENTORING_DETAILS =
            "Begleiten Sie jemanden, oder wünschen Sie sich selber Begleitung: zum Reden, Üben und Ankommen.";
    static final String OFFER = "Sie führen ein Angebot?";
    static final String OFFER_DETAILS =
            "Vereine, Schulen und Gemeinden tragen ihre Angebote selber ein. Das ist gratis.";

    private HomeTexts() {}
}
