package ch.mitenand.publishing.ui;

import ch.mitenand.shared.SwissFormat;
import java.util.Optional;

/** What the workplace of an organisation says. */
final class DashboardTexts {

    static final String TITLE = "Meine Organisation";
    static final String MINE = "Meine Organisationen";
    static final String MINE_LEAD = "Für welche Organisation möchten Sie arbeiten?";
    static final String NONE = "Willkommen! Für welche Organisation sind Sie da?";
    static final String NONE_LEAD =
            "Ihr Konto gehört noch zu keiner Organisation. Wählen Sie, was auf Sie zutrifft:";
    static final String NEW_TITLE = "Ihre Organisation ist noch nicht auf Mitenand";
    static final String NEW_TEXT =
            "Tragen Sie den Verein, die Schule oder die Stelle ein. Die Gemeinde oder die Fachstelle Integration schaut"
                    + " die Angaben an. Angebote können Sie in dieser Zeit schon vorbereiten.";
    static final String NEW_ACTION = "Organisation eintragen";
    static final String JOIN_TITLE = "Ihre Organisation ist schon dabei";
    static final String JOIN_TEXT =
            "Schreiben Sie auf der nächsten Seite den Namen. Ist die Organisation schon da, können Sie die"
                    + " Verantwortlichen dort bitten, Sie aufzunehmen.";
    static final String JOIN_ACTION = "Bei einer bestehenden mitmachen";
    static final String REVIEWER_TEXT = "Sie prüfen für eine Gemeinde oder für den Kanton?";
    static final String REVIEWER_ACTION = "Zum Prüfen";

    static final String PROFILE = "Angaben zur Organisation";
    static final String MEMBERS = "Mitglieder";
    static final String PUBLIC_PAGE = "Öffentliche Seite";
    static final String OTHER = "Andere Organisation wählen";
    static final String CORRECT = "Angaben überarbeiten";
    static final String COMMENT = "Das steht dazu:";
    static final String REJECTED =
            "Die Organisation wurde nicht aufgenommen. Wenn Sie Fragen haben, melden Sie sich bei: ";
    static final String CLOSED =
            "Die Organisation ist geschlossen. Ihre Angebote sind nicht mehr öffentlich.";

    static final String TODO = "Als Nächstes";
    static final String NOTHING_TODO = "Alles erledigt. Im Moment braucht nichts Ihre Hilfe.";

    static final String REPORTS = "Gemeldete Fehler";
    static final String REPORTS_LEAD =
            "Jemand hat etwas gemeldet. Korrigieren Sie das Angebot, wenn die Meldung stimmt.";
    static final String SETTLE = "Erledigt";
    static final String SETTLED = "Die Meldung ist erledigt.";

    static final String MESSAGES = "Mitteilungen zur Freigabe";
    static final String MESSAGES_LEAD =
            "Das Angebot ist freigegeben. Die prüfende Stelle hat dazu geschrieben:";
    static final String OFFERS = "Angebote";
    static final String NEW_OFFER = "Neues Angebot";
    static final String NO_OFFERS =
            "Noch ist kein Angebot da. Beginnen Sie mit einem; Sie können jederzeit unterbrechen.";
    static final String NO_CURRENT_OFFERS = "Im Moment läuft kein Angebot.";
    static final String UNTITLED = "Angebot ohne Titel";
    static final String EDIT = "Bearbeiten";
    static final String LOOK = "Ansehen";
    static final String STILL_TRUE = "Stimmt noch";
    static final String MORE = "Mehr";
    static final String COPY = "Kopieren für das nächste Semester";
    static final String VERSIONS = "Versionen";
    static final String END = "Beenden";
    static final String RESUME = "Wieder anbieten";
    static final String CHANGE = "Änderung: ";

    static final String END_TEXT =
            "Das Angebot ist sofort nicht mehr öffentlich. Sie können es später wieder anbieten; nichts geht verloren.";
    static final String END_YES = "Ja, beenden";
    static final String CANCEL = "Abbrechen";
    static final String CONFIRMED_BUT = "Stimmt doch nicht? Angebot bearbeiten";
    static final String NEW_DATES = "Neue Daten eintragen";
    static final String COPIED =
            "Die Kopie ist bereit. Daten und Zeiten fehlen noch: Tragen Sie die neuen ein.";
    static final String CHANGED =
            "Das hat sich inzwischen geändert. Sie sehen jetzt den neuen Stand.";
    static final String DISMISS = "Schliessen";

    static final String DISCARDED = "Verworfene Entwürfe";
    static final String DISCARDED_LEAD =
            "Diese Entwürfe hat jemand von Ihnen verworfen. Sie waren nie öffentlich. Danach werden sie gelöscht.";
    static final String BRING_BACK = "Zurückholen";
    static final String BROUGHT_BACK = "Der Entwurf ist wieder da. Sie können weiterschreiben.";

    static final String UNMET = "Gesucht und nicht gefunden";
    static final String UNMET_CANTON = "Im ganzen Kanton";
    static final String UNMET_LEAD =
            "Danach haben Menschen in den letzten drei Monaten gesucht. Vielleicht ist etwas für Sie dabei.";

    private DashboardTexts() {}

    /** Heading of the searches in a district. */
    static String unmetNear(String district) {
        return "In Ihrer Gegend (Bezirk " + district + ")";
    }

    /** Says who looks at an organisation that waits. */
    static String pending(String reviewer) {
        return "Ihre Organisation wartet auf die Prüfung durch "
                + reviewer
                + ". Bereiten Sie inzwischen Ihre Angebote vor: Sie werden nach der Freigabe öffentlich.";
    }

    /** Says that an organisation has to be corrected. */
    static String sentBack(String reviewer) {
        return "Bitte überarbeiten Sie die Angaben zu Ihrer Organisation. Danach prüft sie noch einmal: "
                + reviewer
                + ".";
    }

    /** Says that an offer is confirmed. */
    static String confirmed(String title) {
        return "Danke! «" + title + "» ist bestätigt.";
    }

    /** Says that an offer is over and needs new dates. */
    static String outdated(String title) {
        return "«" + title + "» ist abgelaufen und darum nicht öffentlich. Es braucht neue Daten.";
    }

    /** Asks whether an offer really ends. */
    static String end(String title) {
        return "«" + title + "» beenden?";
    }

    /** Says that an offer has ended. */
    static String ended(String title) {
        return "«" + title + "» ist beendet. Sie finden es unten bei den beendeten Angeboten.";
    }

    /** Says that an offer is back. */
    static String resumed(String title) {
        return "«" + title + "» wird wieder angeboten.";
    }

    /** Says who looks after an offer now. */
    static String owned(String title, Optional<String> owner) {
        return "«" + title + "»: " + OwnerLine.text(owner) + ".";
    }

    /** Heading of the offers that have ended. */
    static String endedOffers(int number) {
        return "Beendete Angebote (" + number + ")";
    }

    /** Button that shows the rest of a long list. */
    static String showAll(int number) {
        return "Alle " + number + " Angebote zeigen";
    }

    /** How often a search found nothing. */
    static String times(long number) {
        return number == 1 ? "einmal" : SwissFormat.number(number) + "-mal";
    }

    /** Number of visits in the last 30 days. */
    static String views(long number) {
        return (number == 1 ? "1 Aufruf" : SwissFormat.number(number) + " Aufrufe")
                + " in 30 Tagen";
    }

    /** Until which day a draft that was thrown away can be brought back. */
    static String keptUntil(String day) {
        return "Zurückholen bis " + day;
    }

    /** Number of reports that wait. */
    static String reports(int number) {
        return number == 1 ? "1 Meldung" : number + " Meldungen";
    }
}
