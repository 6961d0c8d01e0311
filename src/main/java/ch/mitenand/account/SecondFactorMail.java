package ch.mitenand.account;

import ch.mitenand.mail.Mail;
import ch.mitenand.shared.Language;
import java.util.Arrays;

/** The mails that tell people what happens to their second factor; laid out as in the others. */
enum SecondFactorMail {
    CHANGED(
            """
            Ihre Anmeldung in zwei Schritten wurde geändert
            Bei Ihrem Konto bei Mitenand wurde ein zweiter Faktor eingerichtet, ersetzt oder entfernt.
            Waren Sie das? Dann müssen Sie nichts tun.
            Waren Sie das nicht? Dann wählen Sie sofort ein neues Passwort und melden sich bei uns.
            Zweiten Faktor ansehen
            """,
            """
            Votre connexion en deux étapes a été modifiée
            Un second facteur de votre compte Mitenand a été ajouté, remplacé ou supprimé.
            C’était vous? Vous n’avez rien à faire.
            Ce n’était pas vous? Choisissez tout de suite un nouveau mot de passe et contactez-nous.
            Voir le second facteur
            """,
            """
            Il Suo accesso in due passaggi è stato modificato
            Nel Suo conto Mitenand è stato aggiunto, sostituito o rimosso un secondo fattore.
            Era Lei? Non deve fare nulla.
            Non era Lei? Scelga subito una nuova password e ci contatti.
            Vedere il secondo fattore
            """,
            """
            Your sign-in in two steps has changed
            A second factor of your Mitenand account was added, replaced or removed.
            Was it you? Then there is nothing to do.
            Was it not you? Then choose a new password at once and get in touch with us.
            See second factor
            """),
    CODE_USED(
            """
            Ein Wiederherstellungscode wurde benutzt
            Mit einem Ihrer Wiederherstellungscodes hat sich jemand bei Mitenand angemeldet.
            Waren Sie das? Dann richten Sie bald einen neuen zweiten Faktor ein.
            Waren Sie das nicht? Dann wählen Sie sofort ein neues Passwort und melden sich bei uns.
            Zweiten Faktor ansehen
            """,
            """
            Un code de récupération a été utilisé
            Quelqu’un s’est connecté à Mitenand avec l’un de vos codes de récupération.
            C’était vous? Configurez bientôt un nouveau second facteur.
            Ce n’était pas vous? Choisissez tout de suite un nouveau mot de passe et contactez-nous.
            Voir le second facteur
            """,
            """
            È stato usato un codice di recupero
            Qualcuno ha effettuato l’accesso a Mitenand con uno dei Suoi codici di recupero.
            Era Lei? Configuri presto un nuovo secondo fattore.
            Non era Lei? Scelga subito una nuova password e ci contatti.
            Vedere il secondo fattore
            """,
            """
            A recovery code was used
            Somebody has signed in to Mitenand with one of your recovery codes.
            Was it you? Then set up a new second factor soon.
            Was it not you? Then choose a new password at once and get in touch with us.
            See second factor
            """);

    /** Where the button of the mails leads. */
    static final String PAGE = "/konto/zweiter-faktor";

    private final String german;
    private final String french;
    private final String italian;
    private final String english;

    SecondFactorMail(String german, String french, String italian, String english) {
        this.german = german;
        this.french = french;
        this.italian = italian;
        this.english = english;
    }

    /** The mail to the owner of an account. */
    Mail to(Person person) {
        var language = text(person.language()).equals(german) ? Language.DE : person.language();
        var lines = Arrays.asList(text(language).strip().split("\n"));
        return new AccountMail.Draft(person.email(), person.firstName(), language, lines)
                .leadingTo(PAGE);
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
