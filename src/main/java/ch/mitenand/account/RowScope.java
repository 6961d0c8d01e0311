package ch.mitenand.account;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database for whom the current transaction works, so that its policies can check the
 * scope once more. Without it, tables with policies look empty and take no rows. It holds until the
 * transaction ends; a transaction inside another one begins without scope. It replaces no check of
 * a service.
 */
@Component
public class RowScope {

    private static final String PORTAL = "PORTAL";

    private final JdbcClient jdbc;

    RowScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From now on the transaction works for the actor: each grant as {@code ROLE:scope}, and {@code
     * ACCOUNT:uuid}. Replaces what held before in this transaction.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void enter(Actor actor) {
        var grants = actor.grants().stream().map(g -> g.role().name() + ":" + g.scope());
        set(Stream.concat(grants, Stream.of("ACCOUNT:" + actor.account())));
    }

    /**
     * From now on the transaction works for the portal itself and reaches all rows; only for
     * timers, events and imports, where nobody acts. Replaces what held before in this transaction.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void enterPortal() {
        set(Stream.of(PORTAL));
    }

    private void set(Stream<String> scopes) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction to set a scope for");
        }
        jdbc.sql(
                        "select set_config('mitenand.scopes', cast(cast(:scopes as text[]) as text), true)")
                .param("scopes", scopes.toArray(String[]::new))
                .query(String.class)
                .single();
    }
}
