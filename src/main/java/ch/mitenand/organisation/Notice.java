package ch.mitenand.organisation;

import ch.mitenand.shared.Language;

/** What the mails about organisations say; {@code %s} stands for the name of the organisation. */
enum Notice {
    WAITS(
            "/pruefen/organisation/%s",
            text(
                    Language.DE,
                    "Eine Organisation wartet auf Prüfung: %s",
                    "%s möchte auf Mitenand Angebote veröffentlichen. Bitte prüfen Sie den Eintrag.",
                    "Eintrag prüfen"),
            text(
                    Language.FR,
                    "Une organisation attend votre examen : %s",
                    "%s souhaite publier des offres sur Mitenand. Merci d’examiner l’inscription.",
                    "Examiner l’inscription"),
            text(
                    Language.IT,
                    "Un’organizzazione attende la verifica: %s",
                    "%s desidera pubblicare offerte su Mitenand. La preghiamo di verificare l’iscrizione.",
                    "Verificare l’iscrizione"),
            text(
                    Language.EN,
                    "An organisation is waiting for review: %s",
                    "%s would like to publish offers on Mitenand. Please review the entry.",
                    "Review the entry")),
    APPROVED(
            "/organisation/%s/angaben",
            text(
                    Language.DE,
                    "Freigegeben: %s",
                    "%s ist freigegeben. Ihre Organisation ist jetzt öffentlich, und Sie können Angebote veröffentlichen.",
                    "Zu Ihrer Organisation"),
            text(
                    Language.FR,
                    "Approuvée : %s",
                    "%s est approuvée. Votre organisation est maintenant publique et vous pouvez publier des offres.",
                    "Vers votre organisation"),
            text(
                    Language.IT,
                    "Approvata: %s",
                    "%s è approvata. La Sua organizzazione è ora pubblica e può pubblicare offerte.",
                    "Alla Sua organizzazione"),
            text(
                    Language.EN,
                    "Approved: %s",
                    "%s has been approved. Your organisation is public now, and you can publish offers.",
                    "Go to your organisation")),
    SENT_BACK(
            "/organisation/%s/angaben",
            text(
                    Language.DE,
                    "Bitte ergänzen Sie die Angaben: %s",
                    "Bei der Prüfung von %s ist etwas offen geblieben. Was zu tun ist, steht auf der Seite Ihrer Organisation.",
                    "Angaben ergänzen"),
            text(
                    Language.FR,
                    "Veuillez compléter les indications : %s",
                    "L’examen de %s a laissé une question ouverte. Ce qu’il faut faire est indiqué sur la page de votre organisation.",
                    "Compléter les indications"),
            text(
                    Language.IT,
                    "La preghiamo di completare i dati: %s",
                    "Dalla verifica di %s è rimasto un punto aperto. Che cosa fare è indicato sulla pagina della Sua organizzazione.",
                    "Completare i dati"),
            text(
                    Language.EN,
                    "Please complete your details: %s",
                    "The review of %s left something open. What to do is shown on the page of your organisation.",
                    "Complete the details")),
    REJECTED(
            "/organisation/%s/angaben",
            text(
                    Language.DE,
                    "Nicht aufgenommen: %s",
                    "%s wurde nicht in das Verzeichnis aufgenommen. Den Grund lesen Sie auf der Seite.",
                    "Grund lesen"),
            text(
                    Language.FR,
                    "Pas admise : %s",
                    "%s n’a pas été admise dans le répertoire. Vous en trouverez la raison sur la page.",
                    "Lire la raison"),
            text(
                    Language.IT,
                    "Non ammessa: %s",
                    "%s non è stata inserita nell’elenco. Il motivo è indicato sulla pagina.",
                    "Leggere il motivo"),
            text(
                    Language.EN,
                    "Not accepted: %s",
                    "%s was not accepted into the register. The reason is given on the page.",
                    "Read the reason")),
    CHANGE_WAITS(
            "/pruefen/organisation/%s",
            text(
                    Language.DE,
                    "Eine Änderung wartet auf Prüfung: %s",
                    "%s hat Angaben geändert. Öffentlich wird das erst, wenn Sie es freigeben. Bitte prüfen Sie die Änderung.",
                    "Änderung prüfen"),
            text(
                    Language.FR,
                    "Une modification attend votre examen : %s",
                    "%s a modifié ses indications. Elles ne seront publiques que lorsque vous les aurez approuvées. Merci de les examiner.",
                    "Examiner la modification"),
            text(
                    Language.IT,
                    "Una modifica attende la verifica: %s",
                    "%s ha modificato i suoi dati. Saranno pubblici solo dopo la Sua approvazione. La preghiamo di verificarli.",
                    "Verificare la modifica"),
            text(
                    Language.EN,
                    "A change is waiting for review: %s",
                    "%s has changed its details. They become public only when you approve them. Please review the change.",
                    "Review the change")),
    CHANGE_APPROVED(
            "/organisation/%s/angaben",
            text(
                    Language.DE,
                    "Änderung freigegeben: %s",
                    "Die geänderten Angaben von %s sind freigegeben und jetzt öffentlich.",
                    "Angaben ansehen"),
            text(
                    Language.FR,
                    "Modification approuvée : %s",
                    "Les indications modifiées de %s sont approuvées et maintenant publiques.",
                    "Voir les indications"),
            text(
                    Language.IT,
                    "Modifica approvata: %s",
                    "I dati modificati di %s sono approvati e ora pubblici.",
                    "Vedere i dati"),
            text(
                    Language.EN,
                    "Change approved: %s",
                    "The changed details of %s have been approved and are public now.",
                    "See the details")),
    CHANGE_SENT_BACK(
            "/organisation/%s/angaben",
            text(
                    Language.DE,
                    "Bitte überarbeiten Sie die Änderung: %s",
                    "Bei den geänderten Angaben von %s ist etwas offen geblieben. Öffentlich bleibt der bisherige Stand. Was zu tun ist, steht auf der Seite Ihrer Organisation.",
                    "Änderung überarbeiten"),
            text(
                    Language.FR,
                    "Veuillez revoir la modification : %s",
                    "L’examen des indications modifiées de %s a laissé une question ouverte. L’état actuel reste public. Ce qu’il faut faire est indiqué sur la page de votre organisation.",
                    "Revoir la modification"),
            text(
                    Language.IT,
                    "La preghiamo di rivedere la modifica: %s",
                    "Dalla verifica dei dati modificati di %s è rimasto un punto aperto. Resta pubblico lo stato attuale. Che cosa fare è indicato sulla pagina della Sua organizzazione.",
                    "Rivedere la modifica"),
            text(
                    Language.EN,
                    "Please revise your change: %s",
                    "The review of the changed details of %s left something open. What was public stays public. What to do is shown on the page of your organisation.",
                    "Revise the change")),
    JOIN_ASKED(
            "/organisation/%s/mitglieder",
            text(
                    Language.DE,
                    "Jemand möchte mitarbeiten: %s",
                    "Jemand möchte auf Mitenand für %s mitarbeiten. Kennen Sie die Person? Dann nehmen Sie sie auf.",
                    "Anfrage ansehen"),
            text(
                    Language.FR,
                    "Quelqu’un souhaite collaborer : %s",
                    "Quelqu’un souhaite collaborer pour %s sur Mitenand. Vous connaissez cette personne ? Acceptez-la.",
                    "Voir la demande"),
            text(
                    Language.IT,
                    "Qualcuno desidera collaborare: %s",
                    "Qualcuno desidera collaborare per %s su Mitenand. Conosce questa persona? La accetti.",
                    "Vedere la richiesta"),
            text(
                    Language.EN,
                    "Somebody would like to join: %s",
                    "Somebody would like to work for %s on Mitenand. Do you know this person? Then let them join.",
                    "See the request")),
    JOIN_ASKED_OF_NOBODY(
            "/pruefen/organisation/%s",
            text(
                    Language.DE,
                    "Niemand kann antworten: %s",
                    "Jemand möchte für %s mitarbeiten, aber niemand ist dort für den Eintrag verantwortlich. Bitte klären Sie, wer das sein soll.",
                    "Organisation ansehen"),
            text(
                    Language.FR,
                    "Personne ne peut répondre : %s",
                    "Quelqu’un souhaite collaborer pour %s, mais personne n’y est responsable de l’inscription. Merci de clarifier qui doit l’être.",
                    "Voir l’organisation"),
            text(
                    Language.IT,
                    "Nessuno può rispondere: %s",
                    "Qualcuno desidera collaborare per %s, ma nessuno vi è responsabile dell’iscrizione. La preghiamo di chiarire chi debba esserlo.",
                    "Vedere l’organizzazione"),
            text(
                    Language.EN,
                    "Nobody can answer: %s",
                    "Somebody would like to work for %s, but nobody there is responsible for the entry. Please find out who should be.",
                    "See the organisation")),
    JOIN_ACCEPTED(
            "/organisation/%s/angaben",
            text(
                    Language.DE,
                    "Willkommen bei %s",
                    "Sie arbeiten jetzt auf Mitenand für %s mit und können Angebote schreiben.",
                    "Zur Organisation"),
            text(
                    Language.FR,
                    "Bienvenue chez %s",
                    "Vous collaborez maintenant pour %s sur Mitenand et pouvez rédiger des offres.",
                    "Vers l’organisation"),
            text(
                    Language.IT,
                    "Benvenuti presso %s",
                    "Ora collabora per %s su Mitenand e può scrivere offerte.",
                    "All’organizzazione"),
            text(
                    Language.EN,
                    "Welcome to %s",
                    "You work for %s on Mitenand now and can write offers.",
                    "Go to the organisation")),
    JOIN_DECLINED(
            "/organisationen/%s",
            text(
                    Language.DE,
                    "Ihre Anfrage an %s",
                    "%s hat Ihre Anfrage nicht angenommen. Wenn Sie denken, das sei ein Irrtum, melden Sie sich direkt dort.",
                    "Kontakt ansehen"),
            text(
                    Language.FR,
                    "Votre demande à %s",
                    "%s n’a pas accepté votre demande. Si vous pensez qu’il s’agit d’une erreur, contactez directement l’organisation.",
                    "Voir le contact"),
            text(
                    Language.IT,
                    "La Sua richiesta a %s",
                    "%s non ha accettato la Sua richiesta. Se pensa che sia un errore, si rivolga direttamente all’organizzazione.",
                    "Vedere il contatto"),
            text(
                    Language.EN,
                    "Your request to %s",
                    "%s did not accept your request. If you think this is a mistake, please contact them directly.",
                    "See how to contact them"));

    private final String path;
    private final Text[] texts;

    Notice(String path, Text... texts) {
        this.path = path;
        this.texts = texts;
    }

    /** What a mail says in one language. */
    record Text(Language language, String subject, String message, String button) {}

    private static Text text(Language language, String subject, String message, String button) {
        return new Text(language, subject, message, button);
    }

    /** The texts in this language, else in German. */
    Text in(Language language) {
        for (var text : texts) {
            if (text.language() == language) {
                return text;
            }
        }
        return texts[0];
    }

    /** The page on which the recipient goes on. */
    String path(OrganisationId id) {
        return path.formatted(id);
    }
}
