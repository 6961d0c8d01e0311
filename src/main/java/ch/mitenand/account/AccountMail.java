package ch.mitenand.account;

import ch.mitenand.mail.Mail;
import ch.mitenand.shared.Language;
import java.util.Arrays;
import java.util.List;

/**
 * The mails about accounts, in the languages we can write; everybody else gets German. A text has
 * the subject in its first line, the label of the button in its last, paragraphs between them.
 */
enum AccountMail {
    CONFIRM(
            """
            Bestätigen Sie Ihre E-Mail-Adresse
            Sie haben sich bei Mitenand angemeldet, dem Portal für Integrationsangebote im Kanton Solothurn.
            Bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört. Der Link gilt 48 Stunden.
            Waren Sie das nicht? Dann löschen Sie diese Nachricht. Ohne Bestätigung kann niemand das Konto benutzen.
            Adresse bestätigen
            """,
            """
            Confirmez votre adresse e-mail
            Vous vous êtes inscrit(e) sur Mitenand, le portail des offres d’intégration du canton de Soleure.
            Confirmez que cette adresse e-mail vous appartient. Le lien est valable 48 heures.
            Ce n’était pas vous? Supprimez ce message. Sans confirmation, personne ne peut utiliser le compte.
            Confirmer l’adresse
            """,
            """
            Confermi il Suo indirizzo e-mail
            Si è registrato/a su Mitenand, il portale delle offerte d’integrazione del Cantone di Soletta.
            Confermi che questo indirizzo e-mail Le appartiene. Il link è valido per 48 ore.
            Non è stato/a Lei? Cancelli questo messaggio. Senza conferma nessuno può usare il conto.
            Confermare l’indirizzo
            """,
            """
            Please confirm your e-mail address
            You have signed up with Mitenand, the portal for integration offers in the canton of Solothurn.
            Please confirm that this e-mail address is yours. The link is valid for 48 hours.
            Was it not you? Then delete this message. Nobody can use the account without confirmation.
            Confirm address
            """),
    KNOWN(
            """
            Sie haben schon ein Konto
            Jemand wollte mit dieser E-Mail-Adresse ein Konto bei Mitenand anlegen. Es gibt aber schon eines.
            Waren Sie das? Dann melden Sie sich mit Ihrem bisherigen Passwort an, oder wählen Sie ein neues.
            Waren Sie das nicht? Dann müssen Sie nichts tun. An Ihrem Konto hat sich nichts geändert.
            Neues Passwort wählen
            """,
            """
            Vous avez déjà un compte
            Quelqu’un a voulu créer un compte Mitenand avec cette adresse e-mail. Il en existe déjà un.
            C’était vous? Connectez-vous avec votre mot de passe actuel ou choisissez-en un nouveau.
            Ce n’était pas vous? Vous n’avez rien à faire. Rien n’a changé dans votre compte.
            Choisir un nouveau mot de passe
            """,
            """
            Ha già un conto
            Qualcuno voleva creare un conto Mitenand con questo indirizzo e-mail, ma ne esiste già uno.
            Era Lei? Acceda con la password attuale oppure ne scelga una nuova.
            Non era Lei? Non deve fare nulla. Nel Suo conto non è cambiato niente.
            Scegliere una nuova password
            """,
            """
            You already have an account
            Somebody tried to open a Mitenand account with this e-mail address, but there is one already.
            Was it you? Then sign in with your present password, or choose a new one.
            Was it not you? Then there is nothing to do. Nothing has changed in your account.
            Choose a new password
            """),
    RESET(
            """
            Wählen Sie ein neues Passwort
            Sie möchten ein neues Passwort für Mitenand. Der Link gilt eine Stunde und nur einmal.
            Waren Sie das nicht? Dann löschen Sie diese Nachricht. Ihr Passwort bleibt, wie es ist.
            Neues Passwort wählen
            """,
            """
            Choisissez un nouveau mot de passe
            Vous souhaitez un nouveau mot de passe pour Mitenand. Le lien est valable une heure et une seule fois.
            Ce n’était pas vous? Supprimez ce message. Votre mot de passe reste inchangé.
            Choisir un nouveau mot de passe
            """,
            """
            Scelga una nuova password
            Desidera una nuova password per Mitenand. Il link è valido per un’ora e una volta sola.
            Non era Lei? Cancelli questo messaggio. La Sua password resta invariata.
            Scegliere una nuova password
            """,
            """
            Choose a new password
            You asked for a new password for Mitenand. The link is valid for one hour and only once.
            Was it not you? Then delete this message. Your password stays as it is.
            Choose a new password
            """),
    PASSWORD_CHANGED(
            """
            Ihr Passwort ist geändert
            Das Passwort Ihres Kontos bei Mitenand wurde geändert.
            Waren Sie das nicht? Dann wählen Sie sofort ein neues.
            Neues Passwort wählen
            """,
            """
            Votre mot de passe a été modifié
            Le mot de passe de votre compte Mitenand a été modifié.
            Ce n’était pas vous? Choisissez-en tout de suite un nouveau.
            Choisir un nouveau mot de passe
            """,
            """
            La Sua password è stata cambiata
            La password del Suo conto Mitenand è stata cambiata.
            Non era Lei? Ne scelga subito una nuova.
            Scegliere una nuova password
            """,
            """
            Your password was changed
            The password of your Mitenand account was changed.
            Was it not you? Then choose a new one at once.
            Choose a new password
            """),
    LEAVE_ADDRESS(
            """
            Ihre E-Mail-Adresse soll geändert werden
            Für Ihr Konto bei Mitenand soll künftig eine andere E-Mail-Adresse gelten. Stimmen Sie hier zu. Der Link gilt 24 Stunden.
            Die neue Adresse bekommt auch eine Nachricht. Erst wenn beide zugestimmt haben, ändert sich etwas.
            Waren Sie das nicht? Dann stimmen Sie nicht zu, und wählen Sie ein neues Passwort.
            Änderung zustimmen
            """,
            """
            Votre adresse e-mail doit être modifiée
            Votre compte Mitenand doit utiliser une autre adresse e-mail. Donnez votre accord ici. Le lien est valable 24 heures.
            La nouvelle adresse reçoit aussi un message. Rien ne change avant que les deux aient donné leur accord.
            Ce n’était pas vous? Ne donnez pas votre accord et choisissez un nouveau mot de passe.
            Accepter la modification
            """,
            """
            Il Suo indirizzo e-mail sta per cambiare
            Il Suo conto Mitenand deve usare un altro indirizzo e-mail. Dia qui il Suo consenso. Il link è valido per 24 ore.
            Anche il nuovo indirizzo riceve un messaggio. Nulla cambia finché entrambi non hanno acconsentito.
            Non era Lei? Non acconsenta e scelga una nuova password.
            Acconsentire alla modifica
            """,
            """
            Your e-mail address is to be changed
            Your Mitenand account is to use another e-mail address. Please agree here. The link is valid for 24 hours.
            The new address gets a message too. Nothing changes until both have agreed.
            Was it not you? Then do not agree, and choose a new password.
            Agree to the change
            """),
    ENTER_ADDRESS(
            """
            Bestätigen Sie Ihre neue E-Mail-Adresse
            Diese Adresse soll künftig für Ihr Konto bei Mitenand gelten. Der Link gilt 24 Stunden.
            Die bisherige Adresse bekommt auch eine Nachricht. Erst wenn beide zugestimmt haben, ändert sich etwas.
            Waren Sie das nicht? Dann löschen Sie diese Nachricht.
            Neue Adresse bestätigen
            """,
            """
            Confirmez votre nouvelle adresse e-mail
            Cette adresse doit être utilisée pour votre compte Mitenand. Le lien est valable 24 heures.
            L’adresse actuelle reçoit aussi un message. Rien ne change avant que les deux aient donné leur accord.
            Ce n’était pas vous? Supprimez ce message.
            Confirmer la nouvelle adresse
            """,
            """
            Confermi il Suo nuovo indirizzo e-mail
            Questo indirizzo deve valere per il Suo conto Mitenand. Il link è valido per 24 ore.
            Anche l’indirizzo attuale riceve un messaggio. Nulla cambia finché entrambi non hanno acconsentito.
            Non era Lei? Cancelli questo messaggio.
            Confermare il nuovo indirizzo
            """,
            """
            Please confirm your new e-mail address
            This address is to be used for your Mitenand account. The link is valid for 24 hours.
            The present address gets a message too. Nothing changes until both have agreed.
            Was it not you? Then delete this message.
            Confirm new address
            """),
    INVITATION(
            """
            Einladung zu Mitenand
            Sie sind eingeladen, auf Mitenand mitzuarbeiten, dem Portal für Integrationsangebote im Kanton Solothurn: %s.
            Hinter dem Link steht, wer Sie einlädt und wozu. Der Link gilt 14 Tage.
            Sagt Ihnen das nichts? Dann löschen Sie diese Nachricht.
            Einladung ansehen
            """,
            """
            Invitation à Mitenand
            Vous êtes invité(e) à collaborer sur Mitenand, le portail des offres d’intégration du canton de Soleure: %s.
            Le lien vous montre qui vous invite et pour quoi. Il est valable 14 jours.
            Cela ne vous dit rien? Supprimez ce message.
            Voir l’invitation
            """,
            """
            Invito a Mitenand
            È invitato/a a collaborare su Mitenand, il portale delle offerte d’integrazione del Cantone di Soletta: %s.
            Il link Le mostra chi La invita e per che cosa. È valido per 14 giorni.
            Non Le dice nulla? Cancelli questo messaggio.
            Vedere l’invito
            """,
            """
            Invitation to Mitenand
            You are invited to work with Mitenand, the portal for integration offers in the canton of Solothurn: %s.
            The link shows who invites you and to what. It is valid for 14 days.
            Does this mean nothing to you? Then delete this message.
            See invitation
            """),
    CLOSED(
            """
            Ihr Konto ist geschlossen
            Ihr Konto bei Mitenand ist geschlossen. Ihr Name und Ihre E-Mail-Adresse sind daraus gelöscht.
            Angebote finden Sie weiterhin ohne Konto.
            Angebote ansehen
            """,
            """
            Votre compte est fermé
            Votre compte Mitenand est fermé. Votre nom et votre adresse e-mail en ont été supprimés.
            Vous trouvez toujours les offres sans compte.
            Voir les offres
            """,
            """
            Il Suo conto è chiuso
            Il Suo conto Mitenand è chiuso. Il Suo nome e il Suo indirizzo e-mail sono stati cancellati.
            Trova sempre le offerte anche senza conto.
            Vedere le offerte
            """,
            """
            Your account is closed
            Your Mitenand account is closed. Your name and your e-mail address have been removed from it.
            You can still find offers without an account.
            See offers
            """);

    private final String german;
    private final String french;
    private final String italian;
    private final String english;

    AccountMail(String german, String french, String italian, String english) {
        this.german = german;
        this.french = french;
        this.italian = italian;
        this.english = english;
    }

    /** A mail that still needs the address its button leads to. */
    record Draft(String to, String firstName, Language language, List<String> lines) {

        Mail leadingTo(String path) {
            return new Mail(
                    to,
                    firstName,
                    language,
                    lines.getFirst(),
                    lines.subList(1, lines.size() - 1),
                    new Mail.Button(lines.getLast(), path));
        }
    }

    /** The mail to the owner of an account. */
    Draft to(Person person) {
        return to(person.email(), person.firstName(), person.language(), "");
    }

    /** The mail to an address; what it is about, where the text says it, is plain text. */
    Draft to(String email, String firstName, Language language, String about) {
        var lines = lines(language).stream().map(line -> line.replace("%s", about)).toList();
        return new Draft(email, firstName, written(language), lines);
    }

    /** Subject, paragraphs, label. */
    List<String> lines(Language language) {
        String text =
                switch (written(language)) {
                    case FR -> french;
                    case IT -> italian;
                    case EN -> english;
                    default -> german;
                };
        return Arrays.asList(text.strip().split("\n"));
    }

    private static Language written(Language language) {
        return switch (language) {
            case FR, IT, EN -> language;
            default -> Language.DE;
        };
    }
}
