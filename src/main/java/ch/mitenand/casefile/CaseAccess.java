package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only door to a case for services of this and other modules: sets the scope of the
 * transaction, checks that the actor leads the case, and records why it was opened. What is below a
 * case (plan, goals, referrals) is loaded through it.
 */
@Component
public class CaseAccess {

    private static final Logger log = LoggerFactory.getLogger(CaseAccess.class);

    /** What somebody does with a case, for the record of accesses. */
    public enum What {
        READ,
        LISTED,
        OPENED,
        CHANGED,
        MOVED,
        NOTES_READ,
        NOTE_WRITTEN,
        ASSESSMENT_READ,
        ASSESSMENT_WRITTEN,
        PLAN_READ,
        PLAN_WRITTEN,
        REFERRAL_READ,
        REFERRAL_WRITTEN,
        PRINTED,
        EXPORTED,
        TRANSFERRED,
        RETIRED,
        REFUSED
    }

    private final RowScope scope;
    private final CaseRows rows;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    CaseAccess(
            RowScope scope,
            CaseRows rows,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.scope = scope;
        this.rows = rows;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * The case, for an actor who leads it.
     *
     * @throws NoSuchElementException when there is none that the actor leads; the try is recorded
     *     as REFUSED also when the transaction rolls back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile demand(Actor actor, CaseId id, What what) {
        scope.enter(actor);
        return checked(actor, id, what, rows.find(id));
    }

    /** The same, with the row of the case locked until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile lock(Actor actor, CaseId id, What what) {
        scope.enter(actor);
        return checked(actor, id, what, rows.lock(id));
    }

    private CaseFile checked(Actor actor, CaseId id, What what, Optional<CaseFile> found) {
        var file = found.filter(f -> f.lead().is(actor)).orElse(null);
        if (file == null) {
            refuse(actor, id);
            throw new NoSuchElementException("no such case");
        }
        trace(actor, id, what);
        return file;
    }

    /**
     * Records that somebody asked for what is not theirs, in a transaction of its own, and logs it
     * without saying what it was.
     */
    public void refuse(Actor actor, CaseId id) {
        log.warn("account {} asked for something of a case that it does not lead", actor.account());
        apart.executeWithoutResult(_ -> trace(actor, id, What.REFUSED));
    }

    /**
     * Several cases by id, for a list; each is recorded as LISTED.
     *
     * @throws NoSuchElementException when the actor does not lead one of them; the try is recorded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<CaseId, CaseFile> listed(Actor actor, Set<CaseId> ids) {
        scope.enter(actor);
        var files =
                rows.all(ids).stream()
                        .filter(f -> f.lead().is(actor))
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var foreign = ids.stream().filter(id -> !files.containsKey(id)).findFirst();
        if (foreign.isPresent()) {
            refuse(actor, foreign.get());
            throw new NoSuchElementException("no such case");
        }
        traceAll(actor, List.copyOf(ids), What.LISTED);
        return files;
    }

    /**
     * Demands that the actor leads cases anywhere; sets the scope of the transaction.
     *
     * @throws AccessDeniedException when the actor leads none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void demandLead(Actor actor) {
        scope.enter(actor);
        if (leads(actor).isEmpty()) {
            throw new AccessDeniedException("leads no cases");
        }
    }

    /** For which municipalities and Sozialregionen the actor leads cases. */
    public static List<Lead> leads(Actor actor) {
        return actor.grants().stream()
                .filter(g -> isLead(g.role()))
                .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::scope))
                .map(g -> new Lead(g.role(), g.scope()))
                .toList();
    }

    private static boolean isLead(Role role) {
        return role == Role.INTEGRATION_OFFICER || role == Role.CASE_LEAD;
    }

    /**
     * A case for work by the clock or for an answer of a receiver, who sees nothing of it; from now
     * on the transaction works for the portal.
     *
     * @throws NoSuchElementException when there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile byPortal(CaseId id) {
        scope.enterPortal();
        return rows.find(id).orElseThrow();
    }

    /**
     * The same with the row of the case locked until the end of the transaction: whoever changes a
     * case and its referrals locks the case first.
     *
     * @throws NoSuchElementException when there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile lockByPortal(CaseId id) {
        scope.enterPortal();
        return rows.lock(id).orElseThrow();
    }

    /** Records what the actor did with several cases, for instance that they were in a list. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void traceAll(Actor actor, List<CaseId> ids, What what) {
        jdbc.sql(
                        """
                        insert into case_access (at, account_id, case_id, what)
                        select :now, :account, id, :what from unnest(cast(:cases as uuid[])) id\
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("what", what.name())
                .param("cases", ids.stream().map(CaseId::toString).toArray(String[]::new))
                .update();
    }

    /** Records what the actor did with a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void trace(Actor actor, CaseId id, What what) {
        jdbc.sql(
                        "insert into case_access (at, account_id, case_id, what) values (:now, :account, :case, :what)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("case", id.id())
                .param("what", what.name())
                .update();
    }
}
