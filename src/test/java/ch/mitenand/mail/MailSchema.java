package ch.mitenand.mail;

import ch.mitenand.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of mails once more, in a schema where the portal's own worker does not look. */
final class MailSchema implements AutoCloseable {

    private final String url;
    private final DataSource source;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    private MailSchema(String url) {
        this.url = url;
        this.source = source(url);
        this.jdbc = JdbcClient.create(source);
        this.transactions = new DataSourceTransactionManager(source);
    }

    /** An empty schema in the database of this address. */
    static MailSchema create(String databaseUrl) throws Exception {
        String name = "mail_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(source(databaseUrl)).sql("create schema " + name).update();
        var schema = new MailSchema(databaseUrl + "&currentSchema=" + name);
        var migration = new ClassPathResource("db/migration/V005__mail.sql");
        schema.jdbc.sql(migration.getContentAsString(StandardCharsets.UTF_8)).update();
        return schema;
    }

    /** A source of plain connections. */
    static DataSource source(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        return source;
    }

    String url() {
        return url;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    OutgoingMails mails() {
        return new OutgoingMails(jdbc);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    /** The number of mails in a state. */
    long count(String state) {
        return jdbc.sql("select count(*) from outgoing_mail where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    /** Adds a mail in a transaction of its own. */
    UUID add(String recipient, Instant now) {
        return transaction().execute(status -> mails().add(mail(recipient), now));
    }

    /** A mail with umlauts. */
    static RenderedMail mail(String recipient) {
        return new RenderedMail(
                recipient,
                Language.DE,
                "Grüezi mitenand",
                "Schöne Grüsse: läuft",
                "<p lang=\"de\">Schöne Grüsse: läuft</p>");
    }

    @Override
    public void close() {
        jdbc.sql("drop schema " + schemaName() + " cascade").update();
    }

    private String schemaName() {
        return url.substring(url.indexOf("currentSchema=") + "currentSchema=".length());
    }

    /** All rows of mails as text, for a look at what is kept. */
    List<String> rows() {
        return jdbc.sql("select outgoing_mail::text from outgoing_mail").query(String.class).list();
    }
}
