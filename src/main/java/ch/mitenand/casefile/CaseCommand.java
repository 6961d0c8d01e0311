package ch.mitenand.casefile;

/** What can be done with a case. */
public enum CaseCommand {
    BEGIN_ASSESSMENT("Kurzassessment beginnen"),
    BEGIN_PLAN("Hilfsplan beginnen"),
    BEGIN_SUPPORT("Begleitung beginnen"),
    MEET_LAST_GOAL("Letztes Ziel erreicht"),
    RELAPSE("Begleitung wieder aufnehmen"),
    CLOSE("Fall abschliessen"),
    REOPEN("Fall wieder eröffnen"),
    OFFER_TRANSFER("Fall übergeben"),
    TAKE_BACK_TRANSFER("Übergabe zurückziehen"),
    ACCEPT_TRANSFER("Fall übernehmen"),
    REFUSE_TRANSFER("Übernahme ablehnen"),
    RETIRE("Personendaten löschen");

    private final String germanName;

    CaseCommand(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface, for buttons. */
    public String germanName() {
        return germanName;
    }
}
