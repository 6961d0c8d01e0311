package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.mitenand.IntegrationTest;
import ch.mitenand.OwnerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself lets through, on a table with a policy. */
class RowScopeTests extends IntegrationTest {

    private static final String OLTEN = "INTEGRATION_OFFICER:2581";
    private static final String GRENCHEN = "INTEGRATION_OFFICER:2546";

    @Value("${spring.datasource.url}")
    private String databaseUrl;

    @Autowired private RowScope scope;
    @Autowired private JdbcClient jdbc;
    @Autowired private DataSource pool;
    @Autowired private TransactionTemplate transaction;

    private final UUID account = UUID.randomUUID();
    private final Actor officer = actor(Role.INTEGRATION_OFFICER, "2581");
    private JdbcClient owner;

    @BeforeEach
    void makeTable() {
        owner = OwnerDatabase.jdbc(databaseUrl);
        owner.sql("drop table if exists row_scope_scratch").update();
        owner.sql(
                        """
                        create table row_scope_scratch (id int generated always as identity, scope text not null);
                        alter table row_scope_scratch enable row level security, force row level security;
                        create policy scope on row_scope_scratch
                            using (mitenand_may(scope)) with check (mitenand_may(scope))\
                        """)
                .update();
        for (String text : List.of(OLTEN, GRENCHEN, "ACCOUNT:" + account)) {
            owner.sql("insert into row_scope_scratch (scope) values (?)").param(text).update();
        }
    }

    @AfterEach
    void dropTable() {
        owner.sql("drop table row_scope_scratch").update();
    }

    @Test
    void withoutScopeThereIsNoRow() {
        assertThat(rows(jdbc)).isEmpty();
        assertThat(transaction.<List<String>>execute(_ -> rows(jdbc))).isEmpty();
        assertRefused(() -> insert(OLTEN));
    }

    @Test
    void anActorReachesItsRowsOnly() {
        transaction.executeWithoutResult(_ -> {
            scope.enter(officer);

            assertThat(rows(jdbc)).containsExactlyInAnyOrder(OLTEN, "ACCOUNT:" + account);
            assertThat(
                            jdbc.sql("delete from row_scope_scratch where scope = ?")
                                    .param(GRENCHEN)
                                    .update())
                    .isZero();
            insert(OLTEN);
        });
        assertThat(rows(owner)).hasSize(4).contains(GRENCHEN);
    }

    @Test
    void refusesRowsOfAForeignScope() {
        assertRefused(() ->
                transaction.executeWithoutResult(_ -> {
                    scope.enter(officer);
                    insert(GRENCHEN);
                }));
        assertRefused(() ->
                transaction.executeWithoutResult(_ -> {
                    scope.enter(officer);
                    jdbc.sql("update row_scope_scratch set scope = ?").param(GRENCHEN).update();
                }));
    }

    @Test
    void aRoleOfTheCantonIsNotThePortal() {
        transaction.executeWithoutResult(_ -> {
            scope.enter(actor(Role.ADMINISTRATOR, ""));
            assertThat(rows(jdbc)).containsExactly("ACCOUNT:" + account);
        });
    }

    @Test
    void thePortalReachesAll() {
        transaction.executeWithoutResult(_ -> {
            scope.enterPortal();
            assertThat(rows(jdbc)).hasSize(3);
            insert(GRENCHEN);
        });
        assertThat(rows(owner)).hasSize(4);
    }

    @Test
    void theLastOneEnteredCounts() {
        transaction.executeWithoutResult(_ -> {
            scope.enterPortal();
            scope.enter(officer);
            assertThat(rows(jdbc)).doesNotContain(GRENCHEN);
        });
    }

    @Test
    void aTransactionInsideBeginsWithoutScope() {
        var inner = new TransactionTemplate(transaction.getTransactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(_ -> {
            scope.enterPortal();
            assertThat(inner.<List<String>>execute(_ -> rows(jdbc))).isEmpty();
            assertThat(rows(jdbc)).hasSize(3);
        });
    }

    @Test
    void needsATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> scope.enter(officer));
        assertThatIllegalStateException().isThrownBy(() -> scope.enterPortal());
    }

    /** The same connection of the pool before, during and after. */
    @Test
    void nothingLeaksIntoTheNextTransaction() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            var one = new SingleConnectionDataSource(connection, true);
            var client = JdbcClient.create(one);
            var onOne = new TransactionTemplate(new DataSourceTransactionManager(one));
            for (boolean rollback : List.of(false, true)) {
                onOne.executeWithoutResult(status -> {
                    new RowScope(client).enterPortal();
                    assertThat(rows(client)).hasSize(3);
                    if (rollback) {
                        status.setRollbackOnly();
                    }
                });
                assertThat(rows(client)).isEmpty();
                assertThat(onOne.<List<String>>execute(_ -> rows(client))).isEmpty();
            }
        }
    }

    @Test
    void pooledConnectionsWorkAsARoleThatPoliciesHoldFor() throws SQLException {
        var borrowed = new ArrayList<Connection>();
        try {
            for (int i = 0; i < 4; i++) {
                borrowed.add(pool.getConnection());
                var client =
                        JdbcClient.create(new SingleConnectionDataSource(borrowed.getLast(), true));
                assertThat(
                                client.sql(
                                                """
                                                select current_user || ' ' || (rolsuper or rolbypassrls or rolcreaterole or rolcanlogin)
                                                from pg_roles where rolname = current_user\
                                                """)
                                        .query(String.class)
                                        .single())
                        .isEqualTo("mitenand_app false");
            }
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table row_scope_scratch disable row level security",
                "drop policy scope on row_scope_scratch",
                "truncate row_scope_scratch",
                "create table row_scope_other (id int)",
                "create or replace function mitenand_may(scope text) returns boolean return true",
                "update flyway_schema_history set success = false"
            })
    void thePortalCannotTakeDownTheWall(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update())
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thal-Gäu",
                "Oberer  Leberberg",
                "Dorneck, Thierstein",
                "O'Hara \"Nord\"",
                "{a,b}",
                "x,PORTAL",
                "\",PORTAL,\"",
                "back\\slash\\",
                "null",
                " "
            })
    void takesOddNamesAsTheyAre(String name) {
        transaction.executeWithoutResult(_ -> {
            scope.enter(actor(Role.CASE_LEAD, name));

            assertThat(jdbc.sql("select unnest(mitenand_scopes())").query(String.class).list())
                    .containsExactly("CASE_LEAD:" + name, "ACCOUNT:" + account);
            assertThat(may("CASE_LEAD:" + name)).isTrue();
            assertThat(may("PORTAL")).isFalse();
            assertThat(may(null)).isFalse();
        });
    }

    private Actor actor(Role role, String where) {
        return new Actor(account, "Test", Set.of(new Grant(role, where)));
    }

    private static List<String> rows(JdbcClient client) {
        return client.sql("select scope from row_scope_scratch").query(String.class).list();
    }

    private void insert(String text) {
        jdbc.sql("insert into row_scope_scratch (scope) values (?)").param(text).update();
    }

    private boolean may(String text) {
        return jdbc.sql("select mitenand_may(cast(:text as text))")
                .param("text", text)
                .query(Boolean.class)
                .single();
    }

    private static void assertRefused(Runnable work) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(work::run)
                .havingRootCause()
                .withMessageContaining("row-level security");
    }
}
