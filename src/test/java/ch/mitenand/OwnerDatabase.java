package ch.mitenand;

import ch.mitenand.database.EmbeddedDatabase;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of the tests as its owner, for whom no policies hold: to make tables, and to look at
 * rows that the portal itself does not see without scope.
 */
public final class OwnerDatabase {

    private OwnerDatabase() {}

    /** A client with connections of its own, outside of every transaction of the portal. */
    public static JdbcClient jdbc(String url) {
        return JdbcClient.create(source(url, EmbeddedDatabase.USER));
    }

    /** Plain connections of this user; the servers of the tests ask for no password. */
    public static DataSource source(String url, String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        return source;
    }
}
