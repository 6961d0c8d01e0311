package ch.mitenand.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Migrates the database, and lets the portal start only when its connections work as the role for
 * which the policies of the tables hold. Asked here, because Hibernate would hide the reason.
 */
@Component
class SecondWall implements FlywayMigrationStrategy {

    private final DataSource pool;

    SecondWall(DataSource pool) {
        this.pool = pool;
    }

    /** Connections of the pool would pass by all policies. */
    static final class Missing extends RuntimeException {
        Missing(String user) {
            super(
                    "die Verbindungen arbeiten in der Datenbank als «"
                            + user
                            + "» statt als mitenand_app. Bitte die Einstellung"
                            + " spring.datasource.hikari.connection-init-sql entfernen.");
        }
    }

    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        String user =
                JdbcClient.create(pool).sql("select current_user").query(String.class).single();
        if (!user.equals("mitenand_app")) {
            throw new Missing(user);
        }
    }
}
