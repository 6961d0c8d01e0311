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
            Ihre Einladung an %s ist abgelaufen. Die eingeladene Person bittet um eine neue.
            Soll die Person noch mitarbeiten? Dann laden Sie sie noch einmal ein.
            Mitenand öffnen
            """,
            """
            Quelqu’un demande une nouvelle invitation
            Votre invitation à %s a expiré. La personne invitée en demande une nouvelle.
            La personne doit-elle toujours collaborer? Invitez-la encore une fois.
            Ouvrir Mitenand
            """,
            """
            Qualcuno chiede un nuovo invito
            Il Suo invito a %s è scaduto. La persona invitata ne chiede uno nuovo.
            La persona deve ancora collaborare? La inviti di nuovo.
            Aprire Mitenand
            """,
            """
            Somebody asks for a new invitation
            Your invitation to %s has expired. The invited person asks for a new one.
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

    /** The mail to the owner of an account, with a button to a page. */
    Mail to(Person person, String path) {
        return to(person, path, "");
    }

    /** The same; what it is about, where the text says it, is plain text. */
    Mail to(Person person, String path, String about) {
        var language = text(person.language()).equals(german) ? Language.DE : person.language();
        var lines = lines(language).stream().map(line -> line.replace("%s", about)).toList();
        return new AccountMail.Draft(person.email(), person.firstName(), language, lines)
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
