package ch.mitenand.account;

import ch.mitenand.account.Registrations.NewAccount;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets invited people accept, with the account they have or with a new one. */
@Service
public class InvitationAnswers {

    private final InvitationTable invitations;
    private final Accounts accounts;
    private final Grants grants;
    private final Registrations registrations;
    private final PasswordVault vault;
    private final OneTimeLinks links;
    private final FirstAdministrator first;
    private final TransactionTemplate transaction;

    InvitationAnswers(
            InvitationTable invitations,
            Accounts accounts,
            Grants grants,
            Registrations registrations,
            PasswordVault vault,
            OneTimeLinks links,
            FirstAdministrator first,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.grants = grants;
        this.registrations = registrations;
        this.vault = vault;
        this.links = links;
        this.first = first;
        this.transaction = transaction;
    }

    /**
     * An invitation as the invited person sees it.
     *
     * @param invitedBy name of the person who invites, possibly empty
     * @param hasAccount whether the invited address has an account that can be used
     */
    public record Offered(
            UUID id,
            String email,
            Role role,
            String scopeName,
            String invitedBy,
            boolean hasAccount) {}

    /** What became of an answer. */
    public sealed interface Answered {

        /** The role is given. */
        record Accepted() implements Answered {}

        /** The invitation cannot be answered any more. */
        record Gone() implements Answered {}

        /** The address has an account, or the account signed in has another address. */
        record OtherAccount() implements Answered {}

        /** Fields to correct, by name of the component of the new account. */
        record Incomplete(Map<String, String> problems) implements Answered {}
    }

    /** What a link offers; changes nothing. Empty when it is worth nothing any more. */
    @Transactional(readOnly = true)
    public Optional<Offered> look(String token) {
        return find(token).map(this::offered);
    }

    /** The invitations to the address of the actor. */
    @Transactional(readOnly = true)
    public List<Offered> toMe(Actor actor) {
        return accounts.byId(actor.account()).map(Account::email).stream()
                .flatMap(email -> invitations.openTo(email).stream())
                .filter(this::isStillMeant)
                .map(this::offered)
                .toList();
    }

    /** Accepts an invitation to the address of the actor. */
    @Transactional
    public Answered accept(Actor actor, UUID invitation) {
        var row = invitations.open(invitation).filter(this::isStillMeant);
        var email = accounts.byId(actor.account()).map(Account::email);
        if (row.isEmpty()) {
            return new Answered.Gone();
        }
        return email.filter(row.get().email()::equals).isPresent()
                ? give(row.get(), actor.account())
                : new Answered.OtherAccount();
    }

    /** Accepts with a new account; that the mail arrived confirms the address. */
    public Answered register(
            String token, String firstName, String surname, String password, Language language) {
        var row = find(token);
        if (row.isEmpty()) {
            return new Answered.Gone();
        }
        if (offered(row.get()).hasAccount()) {
            return new Answered.OtherAccount();
        }
        var typed = new NewAccount(row.get().email(), firstName, surname, password, language);
        var problems = registrations.problems(typed);
        if (!problems.isEmpty()) {
            return new Answered.Incomplete(problems);
        }
        String hash = vault.hash(password);
        var answer = transaction.execute(_ -> register(token, row.get(), typed, hash));
        return answer == null ? new Answered.Gone() : answer;
    }

    private Answered register(
            String token, InvitationTable.Row row, NewAccount typed, String hash) {
        if (!(links.use(Invitations.PURPOSE, token) instanceof LinkCheck.Valid)) {
            return new Answered.Gone();
        }
        var names = Names.of(typed.firstName(), typed.surname());
        accounts.add(row.email(), names, hash, typed.language(), false);
        var account = accounts.byEmail(row.email()).orElseThrow();
        if (account.confirmedAt() != null || account.locked()) {
            return new Answered.OtherAccount();
        }
        accounts.changePassword(account.id(), hash);
        accounts.changePerson(account.id(), names, typed.language());
        accounts.confirm(account.id());
        return give(row, account.id());
    }

    private Answered give(InvitationTable.Row row, UUID account) {
        if (!invitations.answer(row.id())) {
            return new Answered.Gone();
        }
        grants.give(account, row.grant(), row.invitedBy());
        return new Answered.Accepted();
    }

    private Optional<InvitationTable.Row> find(String token) {
        return links.look(Invitations.PURPOSE, token) instanceof LinkCheck.Valid(String subject)
                ? invitations.open(UUID.fromString(subject)).filter(this::isStillMeant)
                : Optional.empty();
    }

    /** Whoever may invite no more has not invited anybody. */
    private boolean isStillMeant(InvitationTable.Row row) {
        return first.isMeant(row) || isByHolder(row);
    }

    private boolean isByHolder(InvitationTable.Row row) {
        return row.invitedBy() != null
                && accounts.byId(row.invitedBy())
                        .filter(account -> !account.locked())
                        .map(account -> Set.copyOf(grants.of(account.id())))
                        .filter(held -> InvitationRules.allow(held, row.grant()))
                        .isPresent();
    }

    private Offered offered(InvitationTable.Row row) {
        var by = row.invitedBy() == null ? null : accounts.byId(row.invitedBy()).orElse(null);
        boolean known =
                accounts.byEmail(row.email())
                        .filter(account -> account.confirmedAt() != null || account.locked())
                        .isPresent();
        return new Offered(
                row.id(),
                row.email(),
                row.grant().role(),
                row.scopeName(),
                by == null ? "" : by.displayName(),
                known);
    }
}
