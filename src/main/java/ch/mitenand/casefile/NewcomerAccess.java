package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.Newcomers.Newcomer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reaches newcomers, the officers of their municipality, and the record of what they did. */
@Component
class NewcomerAccess {

    private static final Logger log = LoggerFactory.getLogger(NewcomerAccess.class);

    /** What somebody does with newcomers. */
    enum What {
        LISTED,
        IMPORTED,
        ADDED,
        CHANGED,
        CASE_OPENED,
        DELETED,
        REFUSED
    }

    private final RowScope scope;
    private final NewcomerRows rows;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    NewcomerAccess(
            RowScope scope,
            NewcomerRows rows,
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
     * The numbers of the actor's municipalities; sets the scope of the transaction.
     *
     * @throws AccessDeniedException when there is none
     */
    Set<Integer> demand(Actor actor) {
        scope.enter(actor);
        var own =
                actor.scopes(Role.INTEGRATION_OFFICER).stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        if (own.isEmpty()) {
            throw new AccessDeniedException("is integration officer nowhere");
        }
        return own;
    }

    /** The same, which has to contain this municipality. */
    void demand(Actor actor, int bfs) {
        if (!demand(actor).contains(bfs)) {
            refuse(actor, null);
            throw new AccessDeniedException("is integration officer somewhere else");
        }
    }

    /**
     * Somebody from a municipality of the actor, with the row locked.
     *
     * @throws NoSuchElementException when there is nobody; the try is recorded
     */
    Newcomer lock(Actor actor, UUID id) {
        var own = demand(actor);
        return rows.lock(id)
                .filter(n -> own.contains(n.bfs()))
                .orElseThrow(() -> {
                    refuse(actor, id);
                    return new NoSuchElementException("no such newcomer");
                });
    }

    /**
     * The digests of everybody who ever came to these municipalities of the actor, also of those
     * whose case went to another office: nobody is imported again. Works for the portal meanwhile.
     */
    Set<String> digests(Actor actor, Set<Integer> own) {
        scope.enterPortal();
        var digests = rows.digests(own);
        scope.enter(actor);
        return digests;
    }

    private void refuse(Actor actor, @Nullable UUID id) {
        log.warn("account {} asked for a newcomer of somebody else", actor.account());
        apart.executeWithoutResult(_ -> trace(actor, null, id, What.REFUSED));
    }

    /** Records that the actor saw the list of these municipalities. */
    void list(Actor actor, Collection<Integer> municipalities) {
        municipalities.forEach(bfs -> trace(actor, bfs, null, What.LISTED));
    }

    /** Records what the actor did. */
    void trace(Actor actor, @Nullable Integer bfs, @Nullable UUID newcomer, What what) {
        jdbc.sql(
                        """
                        insert into case_newcomer_access (at, account_id, bfs, newcomer_id, what)
                        values (:now, :account, :bfs, :newcomer, :what)\
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("bfs", bfs)
                .param("newcomer", newcomer)
                .param("what", what.name())
                .update();
    }
}
