package ch.mitenand.account;

import ch.mitenand.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes accounts. */
@Repository
class Accounts {

    private static final String SELECT =
            "select id, email, first_name, display_name, password_hash, language, confirmed_at, confirmation_sent_at,"
                    + " locked, demo from account where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new account that still has to be confirmed; empty when the address has one. */
    Optional<UUID> add(String email, Names names, String hash, Language language, boolean demo) {
        return jdbc.sql(
                        """
                        insert into account (id, email, first_name, display_name, password_hash, language, created_at, demo)
                        values (:id, :email, :first, :display, :hash, :language, :now, :demo)
                        on conflict (email) do nothing returning id\
                        """)
                .param("id", UUID.randomUUID())
                .param("email", email)
                .param("first", names.first())
                .param("display", names.display())
                .param("hash", hash)
                .param("language", language.tag())
                .param("now", now())
                .param("demo", demo)
                .query(UUID.class)
                .optional();
    }

    Optional<Account> byId(UUID id) {
        return jdbc.sql(SELECT + "id = :id").param("id", id).query(Accounts::row).optional();
    }

    Optional<Account> byEmail(String email) {
        return jdbc.sql(SELECT + "email = :email")
                .param("email", EmailAddress.normal(email))
                .query(Accounts::row)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Account> lock(UUID id) {
        return jdbc.sql(SELECT + "id = :id for update")
                .param("id", id)
                .query(Accounts::row)
                .optional();
    }

    /** Somebody has shown that the address is theirs. */
    void confirm(UUID id) {
        jdbc.sql("update account set confirmed_at = coalesce(confirmed_at, :now) where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Whether a mail may go out now; true at most once an hour for an account. */
    boolean claimConfirmationMail(UUID id) {
        return jdbc.sql(
                                """
                                update account set confirmation_sent_at = :now where id = :id and confirmed_at is null
                                and (confirmation_sent_at is null or confirmation_sent_at <= :before)\
                                """)
                        .param("now", now())
                        .param("before", now().minusHours(1))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Forgets registrations that nobody has confirmed in time. */
    void removeUnconfirmed(Duration age) {
        jdbc.sql("delete from account where confirmed_at is null and created_at < :old")
                .param("old", now().minus(age))
                .update();
    }

    void changePassword(UUID id, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id and closed_at is null")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    void changePerson(UUID id, Names names, Language language) {
        jdbc.sql(
                        """
                        update account set first_name = :first, display_name = :display, language = :language
                        where id = :id and closed_at is null\
                        """)
                .param("first", names.first())
                .param("display", names.display())
                .param("language", language.tag())
                .param("id", id)
                .update();
    }

    /** The address somebody would like to have, or none. */
    void wishAddress(UUID id, @Nullable String email) {
        jdbc.sql(
                        """
                        update account set new_email = :email, new_email_old_ok = false, new_email_new_ok = false
                        where id = :id and closed_at is null\
                        """)
                .param("email", email)
                .param("id", id)
                .update();
    }

    /** One of the two addresses agrees to the change. */
    void agreeToAddress(UUID id, boolean byNew) {
        jdbc.sql(
                        """
                        update account set new_email_new_ok = new_email_new_ok or :byNew,
                            new_email_old_ok = new_email_old_ok or not :byNew
                        where id = :id and new_email is not null\
                        """)
                .param("byNew", byNew)
                .param("id", id)
                .update();
    }

    /** Takes the new address when both have agreed and nobody else has it by now. */
    boolean takeAddress(UUID id) {
        return jdbc.sql(
                                """
                                update account a set email = new_email, new_email = null, new_email_old_ok = false,
                                    new_email_new_ok = false
                                where id = :id and new_email_old_ok and new_email_new_ok
                                    and not exists (select 1 from account o where o.email = a.new_email)\
                                """)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Removes what says who it was; the row stays for what refers to it. */
    void close(UUID id) {
        jdbc.sql(
                        """
                        update account set closed_at = :now, email = null, password_hash = null, first_name = '',
                            display_name = 'Geschlossenes Konto', new_email = null, new_email_old_ok = false,
                            new_email_new_ok = false
                        where id = :id and closed_at is null\
                        """)
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account row(ResultSet rs, int number) throws SQLException {
        return new Account(
                rs.getObject("id", UUID.class),
                rs.getString("email"),
                rs.getString("first_name"),
                rs.getString("display_name"),
                rs.getString("password_hash"),
                Language.ofTag(rs.getString("language")).orElse(Language.DE),
                instant(rs, "confirmed_at"),
                instant(rs, "confirmation_sent_at"),
                rs.getBoolean("locked"),
                rs.getBoolean("demo"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
