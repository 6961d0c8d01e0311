package ch.mitenand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.mitenand.OwnerDatabase;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server of its own, where the portal's user is no superuser, as in a real computing centre. */
class PortalRightsTests {

    private static final String COUNT_OF_TABLES_WITHOUT_RIGHT =
            """
            select count(*) from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and relname <> 'flyway_schema_history'
              and not (has_table_privilege('mitenand_app', oid, 'SELECT')
                  and has_table_privilege('mitenand_app', oid, 'INSERT')
                  and has_table_privilege('mitenand_app', oid, 'UPDATE')
                  and has_table_privilege('mitenand_app', oid, 'DELETE'))\
            """;

    private static EmbeddedDatabase server;
    private static JdbcClient administrator;

    @BeforeAll
    static void start() throws EmbeddedDatabase.CannotStart {
        server =
                EmbeddedDatabase.start(
                        Path.of("target/test-data/rights-" + ProcessHandle.current().pid())
                                .toAbsolutePath());
        administrator = OwnerDatabase.jdbc(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void oneStoryOfUsersWithFewerAndMoreRights() {
        refusesAUserWhoMayNotMakeTheRole();
        migratesOnceTheAdministratorHasMadeTheRole();
        saysWhenTheRoleIsMissingForTheUser();
        findsTheRoleThatMayTooMuch();
        givesBackWhatARestoreHasLost();
        keepsRightsThatWereTakenOnPurpose();
        migratesWithTheRightToMakeRoles();
    }

    private void refusesAUserWhoMayNotMakeTheRole() {
        run("create role weak login");
        run("create database weak owner weak");

        assertThat(reason("weak", "weak"))
                .isEqualTo(
                        "der Benutzer «weak» darf in der Datenbank die Rolle mitenand_app nicht anlegen."
                                + " Bitte als Verwalter der Datenbank ausführen: create role mitenand_app"
                                + " nologin nobypassrls; grant mitenand_app to weak;");
    }

    private void migratesOnceTheAdministratorHasMadeTheRole() {
        run("create role mitenand_app nologin nobypassrls");
        assertThat(reason("weak", "weak"))
                .contains("nicht annehmen")
                .endsWith("ausführen: grant mitenand_app to weak;");

        run("grant mitenand_app to weak");
        migrate("weak", "weak");
        assertThat(tablesWithoutRight("weak")).isZero();
    }

    private void saysWhenTheRoleIsMissingForTheUser() {
        run("create role other login");
        var failure =
                catchThrowable(() -> client("weak", "other").sql("set role mitenand_app").update());
        assertThat(said(failure)).contains("SPRING_DATASOURCE_USERNAME", "grant mitenand_app to");
    }

    private void findsTheRoleThatMayTooMuch() {
        run("alter role mitenand_app bypassrls");
        assertThat(reason("weak", "weak")).contains("darf in der Datenbank zu viel");
        run("alter role mitenand_app nobypassrls");

        run("grant postgres to mitenand_app");
        var failure =
                catchThrowable(() ->
                        OwnerDatabase.jdbc(url("weak"))
                                .sql("call mitenand_portal_rights()")
                                .update());
        assertThat(said(failure)).contains("revoke postgres from mitenand_app");
        run("revoke postgres from mitenand_app");
        migrate("weak", "weak");
    }

    /** What a dump without roles leaves behind. */
    private void givesBackWhatARestoreHasLost() {
        OwnerDatabase.jdbc(url("weak")).sql("drop owned by mitenand_app").update();
        assertThat(tablesWithoutRight("weak")).isPositive();

        migrate("weak", "weak");
        assertThat(tablesWithoutRight("weak")).isZero();
        client("weak", "weak").sql("create table later (id int)").update();
        assertThat(tablesWithoutRight("weak")).isZero();
    }

    private void keepsRightsThatWereTakenOnPurpose() {
        client("weak", "weak").sql("revoke update, delete on later from mitenand_app").update();

        migrate("weak", "weak");
        assertThat(tablesWithoutRight("weak")).isOne();
    }

    private void migratesWithTheRightToMakeRoles() {
        run("drop database weak");
        run("drop role mitenand_app");
        run("create role maker login createrole");
        run("create database maker owner maker");

        migrate("maker", "maker");
        assertThat(tablesWithoutRight("maker")).isZero();
        migrate("maker", "maker");
        client("maker", "maker").sql("set role mitenand_app").update();
    }

    private static void run(String sql) {
        administrator.sql(sql).update();
    }

    private static String url(String database) {
        return server.url().replaceFirst("/postgres\\?.*", "/" + database);
    }

    private static JdbcClient client(String database, String user) {
        return JdbcClient.create(OwnerDatabase.source(url(database), user));
    }

    private static void migrate(String database, String user) {
        Flyway.configure().dataSource(OwnerDatabase.source(url(database), user)).load().migrate();
    }

    private static long tablesWithoutRight(String database) {
        return OwnerDatabase.jdbc(url(database))
                .sql(COUNT_OF_TABLES_WITHOUT_RIGHT)
                .query(Long.class)
                .single();
    }

    /** What the person who starts the portal would read. */
    private static String reason(String database, String user) {
        return said(catchThrowable(() -> migrate(database, user)));
    }

    private static String said(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(StartFailure::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
