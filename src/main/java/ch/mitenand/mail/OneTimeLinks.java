package ch.mitenand.mail;

import static ch.mitenand.mail.OutgoingMails.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that stand for one person's answer without a sign-in: signed, for one purpose, used once,
 * with an end; the database knows only their hash. Looking at a link changes nothing, because mail
 * scanners follow links.
 */
@Service
public class OneTimeLinks {

    /** What a link is worth now. */
    public sealed interface LinkCheck {

        /** It can be used; the subject is what it was issued for. */
        record Valid(String subject) implements LinkCheck {}

        /** It was used before. */
        record Used(String subject) implements LinkCheck {}

        /** Its time is over. */
        record Expired(String subject) implements LinkCheck {}

        /** It was altered, is for another purpose, or was never issued. */
        record Invalid() implements LinkCheck {}
    }

    private static final Pattern PURPOSE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final JdbcClient jdbc;
    private final LinkKey key;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, LinkKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /**
     * A new link.
     *
     * @param purpose for instance {@code confirm-account}, lower-case letters and hyphens
     * @param subject what it is about, usually an id
     * @param validFor at least one second
     * @return the token for the address, of letters, digits, hyphens, underscores and dots
     */
    @Transactional
    public String issue(String purpose, String subject, Duration validFor) {
        if (!PURPOSE.matcher(purpose).matches() || validFor.toSeconds() < 1) {
            throw new IllegalArgumentException("purpose " + purpose + ", valid for " + validFor);
        }
        Instant now = clock.instant();
        Instant end = now.plus(validFor).truncatedTo(ChronoUnit.SECONDS);
        var token = LinkToken.issue(key.get(), purpose, end);
        jdbc.sql(
                        """
                        insert into one_time_link (id_hash, purpose, subject, created_at, expires_at)
                        values (:hash, :purpose, :subject, :now, :end)
                        """)
                .param("hash", token.idHash())
                .param("purpose", purpose)
                .param("subject", subject)
                .param("now", time(now))
                .param("end", time(end))
                .update();
        return token.text();
    }

    /** What a token is worth, without using it. */
    @Transactional(readOnly = true)
    public LinkCheck look(String purpose, String token) {
        return LinkToken.verified(key.get(), purpose, token)
                .flatMap(verified -> find(purpose, verified))
                .orElseGet(LinkCheck.Invalid::new);
    }

    /**
     * Uses a token: the first caller gets {@link LinkCheck.Valid}, every later one {@link
     * LinkCheck.Used}; when the surrounding transaction is rolled back it is not used.
     */
    @Transactional
    public LinkCheck use(String purpose, String token) {
        return LinkToken.verified(key.get(), purpose, token)
                .flatMap(verified -> take(purpose, verified).or(() -> find(purpose, verified)))
                .orElseGet(LinkCheck.Invalid::new);
    }

    /** Makes all unused links of a purpose and subject worthless. */
    @Transactional
    public void revoke(String purpose, String subject) {
        jdbc.sql(
                        """
                        delete from one_time_link
                        where purpose = :purpose and subject = :subject and used_at is null
                        """)
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }

    private Optional<LinkCheck> take(String purpose, LinkToken token) {
        return jdbc.sql(
                        """
                        update one_time_link set used_at = :now
                        where id_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                        returning subject
                        """)
                .param("now", time(clock.instant()))
                .param("hash", token.idHash())
                .param("purpose", purpose)
                .query((row, number) -> (LinkCheck) new LinkCheck.Valid(row.getString(1)))
                .optional();
    }

    private Optional<LinkCheck> find(String purpose, LinkToken token) {
        return jdbc.sql(
                        """
                        select subject, used_at is not null as used, expires_at <= :now as expired
                        from one_time_link where id_hash = :hash and purpose = :purpose
                        """)
                .param("now", time(clock.instant()))
                .param("hash", token.idHash())
                .param("purpose", purpose)
                .query(OneTimeLinks::check)
                .optional();
    }

    private static LinkCheck check(ResultSet row, int number) throws SQLException {
        String subject = row.getString("subject");
        if (row.getBoolean("used")) {
            return new LinkCheck.Used(subject);
        }
        return row.getBoolean("expired")
                ? new LinkCheck.Expired(subject)
                : new LinkCheck.Valid(subject);
    }
}
