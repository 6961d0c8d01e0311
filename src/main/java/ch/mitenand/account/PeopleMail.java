package ch.mitenand.account;

import ch.mitenand.mail.Mail;
import ch.mitenand.shared.Language;
import java.util.Arrays;
import java.util.List;

/** The mails of those who look after other people's accounts; laid out as in the others. */
enum PeopleMail {
    FACTORS_RESET(
            """
            Ihr zweiter Faktor wurde zurückgesetzt
            Die Administration von Mitenand hat alle zweiten Faktoren Ihres Kontos entfernt, zum Beispiel weil Ihr Telefon verloren ging.
            Melden Sie sich mit Ihrem Passwort an, und richten Sie gleich einen neuen zweiten Faktor ein.
            Haben Sie nicht darum gebeten? Dann wählen Sie sofort ein neues Passwort und melden sich bei uns.
            Anmelden
            """,
            """
            Votre second facteur a été réinitialisé
            L’administration de Mitenand a supprimé tous les seconds facteurs de votre compte, par exemple parce que votre téléphone est perdu.
            Connectez-vous avec votre mot de passe et configurez tout de suite un nouveau second facteur.
            Vous ne l’avez pas demandé? Choisissez tout de suite un nouveau mot de passe et contactez-nous.
            Se connecter
            """,
            """
            Il Suo secondo fattore è stato reimpostato
            L’amministrazione di Mitenand ha rimosso tutti i secondi fattori del Suo conto, per esempio perché il telefono è andato perso.
            Acceda con la Sua password e configuri subito un nuovo secondo fattore.
            Non l’ha chiesto Lei? Scelga subito una nuova password e ci contatti.
            Accedere
            """,
            """
            Your second factor was reset
            The administration of Mitenand has removed all second factors of your account, for instance because your phone was lost.
            Sign in with your password and set up a new second factor at once.
            Did you not ask for this? Then choose a new password at once and get in touch with us.
            Sign in
            """),
    ASKED_AGAIN(
            """
            Jemand bittet um eine neue Einladung
            Eine Ihrer Einladungen ist abgelaufen. Die eingeladene Person bittet um eine neue. Wer es ist, sehen Sie auf Mitenand.
            Soll die Person noch mitarbeiten? Dann laden Sie sie noch einmal ein.
            Mitenand öffnen
            """,
            """
            Quelqu’un demande une nouvelle invitation
            L’une de vos invitations a expiré. La personne invitée en demande une nouvelle. Vous voyez sur Mitenand de qui il s’agit.
            La personne doit-elle toujours collaborer? Invitez-la encore une fois.
            Ouvrir Mitenand
            """,
            """
            Qualcuno chiede un nuovo invito
            Uno dei Suoi inviti è scaduto. La persona invitata ne chiede uno nuovo. Su Mitenand vede di chi si tratta.
            La persona deve ancora collaborare? La inviti di nuovo.
            Aprire Mitenand
            """,
            """
            Somebody asks for a new invitation
            One of your invitations has expired. The invited person asks for a new one. You see on Mitenand who it is.
            Is this person still to work with you? Then invite them again.
            Open Mitenand
            """);

    private final String german;
    private final String french;
    private final String italian;
    private final String english;

    PeopleMail(String german, String french, String italian, String english) {
        this.german = german;
        this.french = french;
        this.italian = italian;
        this.english = english;
    }

    /**
     * The mail to the owner of an account, with a button to a page; who it is about stands there.
     */
    Mail to(Person person, String path) {
        var language = text(person.language()).equals(german) ? Language.DE : person.language();
        return new AccountMail.Draft(person.email(), person.firstName(), language, lines(language))
                .leadingTo(path);
    }

    /** Subject, paragraphs, label. */
    List<String> lines(Language language) {
        return Arrays.asList(text(language).strip().split("\n"));
    }

    private String text(Language language) {
        return switch (language) {
            case FR -> french;
            case IT -> italian;
            case EN -> english;
            default -> german;
        };
    }
}
