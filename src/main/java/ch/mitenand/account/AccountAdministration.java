package ch.mitenand.account;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Outbox;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do for the accounts of others: lock one that is abused, and remove the second
 * factors of somebody who has lost the phone. Everybody else is refused.
 */
@Service
public class AccountAdministration {

    /** Characters a search needs at least. */
    public static final int SHORTEST_SEARCH = 3;

    private static final int MOST = 20;
    private static final String OWN = "Das geht nur bei Konten von anderen.";
    private static final String DEMO = "Demo-Konten sind für alle da und lassen sich nicht ändern.";

    private static final String LAST =
            "Sonst verwaltet niemand das Portal. Laden Sie zuerst jemand anderen ein.";

    private final Accounts accounts;
    private final SessionTable sessions;
    private final SecondFactorRemoval factors;
    private final LastAdmin last;
    private final GrantLog log;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    AccountAdministration(
            Accounts accounts,
            SessionTable sessions,
            SecondFactorRemoval factors,
            LastAdmin last,
            GrantLog log,
            OneTimeLinks links,
            Outbox outbox,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.last = last;
        this.log = log;
        this.links = links;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /**
     * An account for administrators.
     *
     * @param factor whether a second factor is set up
     * @param fixed whether it is one of the demo, which nobody changes
     */
    public record Found(
            UUID account,
            String name,
            String email,
            boolean locked,
            boolean factor,
            boolean fixed) {}

    /**
     * The first twenty accounts whose name or address contains a text, by name.
     *
     * @param text at least {@link #SHORTEST_SEARCH} characters, else nothing is found
     */
    @Transactional(readOnly = true)
    public List<Found> find(Actor actor, String text) {
        requireAdministrator(actor);
        if (text.strip().length() < SHORTEST_SEARCH) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select a.id as account, a.display_name as name, a.email, a.locked, %s as factor, a.demo as fixed
                        from account a where a.closed_at is null and a.confirmed_at is not null
                            and (position(lower(:text) in lower(a.display_name)) > 0
                                or position(lower(:text) in a.email) > 0)
                        order by lower(a.display_name), a.id limit :most\
                        """
                                .formatted(SecondFactorGate.HAS_FACTOR))
                .param("text", text.strip())
                .param("most", MOST)
                .query(Found.class)
                .list();
    }

    /**
     * Locks an account: all sessions end, nobody can sign in, and its invitations are void.
     *
     * @return why not; empty when it is locked
     * @throws NoSuchElementException when there is no such open account
     */
    @Transactional
    public Optional<String> lock(Actor actor, UUID account) {
        requireAdministrator(actor);
        var no = refusal(actor, load(account));
        if (no.isPresent()) {
            return no;
        }
        if (last.isLastAdministrator(account)) {
            return Optional.of(LAST);
        }
        if (setLocked(account, true)) {
            sessions.endAll(account, null);
            links.revoke(PasswordResets.PURPOSE, account.toString());
            log.add(GrantLog.What.LOCKED, account, actor.account());
        }
        return Optional.empty();
    }

    /**
     * Lets somebody sign in again.
     *
     * @return why not; empty when the account is open
     * @throws NoSuchElementException when there is no such account
     */
    @Transactional
    public Optional<String> unlock(Actor actor, UUID account) {
        requireAdministrator(actor);
        var no = refusal(actor, load(account));
        if (no.isEmpty() && setLocked(account, false)) {
            log.add(GrantLog.What.UNLOCKED, account, actor.account());
        }
        return no;
    }

    /**
     * Removes all second factors of somebody and ends the sessions; a mail tells the person, who
     * sets up a new one at the next sign-in.
     *
     * @return why not; empty when it is done
     * @throws NoSuchElementException when there is no such account
     */
    @Transactional
    public Optional<String> resetFactors(Actor actor, UUID account) {
        requireAdministrator(actor);
        var row = load(account);
        var no = refusal(actor, row);
        if (no.isEmpty()) {
            factors.removeAll(account);
            sessions.endAll(account, null);
            outbox.send(PeopleMail.FACTORS_RESET.to(row.person(), "/anmelden"));
            log.add(GrantLog.What.FACTORS_RESET, account, actor.account());
        }
        return no;
    }

    /** True when that changes anything. */
    private boolean setLocked(UUID account, boolean locked) {
        return jdbc.sql("update account set locked = :locked where id = :id and locked <> :locked")
                        .param("locked", locked)
                        .param("id", account)
                        .update()
                > 0;
    }

    private Account load(UUID account) {
        return accounts.lock(account)
                .filter(row -> row.email() != null)
                .orElseThrow(() -> new NoSuchElementException("account"));
    }

    /** The own second factor is changed in the own account, which asks for it first. */
    private static Optional<String> refusal(Actor actor, Account row) {
        if (row.id().equals(actor.account())) {
            return Optional.of(OWN);
        }
        return row.demo() ? Optional.of(DEMO) : Optional.empty();
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR, "")) {
            throw new AccessDeniedException("not an administrator");
        }
    }
}
