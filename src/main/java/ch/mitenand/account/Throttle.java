package ch.mitenand.account;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever tries too often, on all nodes together. What is counted, an address of the
 * network or of mail, is kept only as HMAC with a salt that is thrown away every day.
 */
@Service
class Throttle {

    private static final int SALT_BYTES = 32;
    private static final int NETWORK_OF_HOME = 8;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Bucket(int tries, OffsetDateTime since, @Nullable OffsetDateTime blockedUntil) {}

    /**
     * Counts a try before it is made; it stays counted whatever becomes of it.
     *
     * @return how long to wait when it must not be made now
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Duration> enter(Limit limit, String value) {
        byte[] key = key(limit, value);
        var now = now();
        var bucket = lock(limit, key, now);
        if (bucket.blockedUntil() != null && bucket.blockedUntil().isAfter(now)) {
            return Optional.of(Duration.between(now, bucket.blockedUntil()));
        }
        long forgotten = Duration.between(bucket.since(), now).dividedBy(limit.leak());
        int left = (int) Math.max(0, bucket.tries() - forgotten);
        var since = left == 0 ? now : bucket.since().plus(limit.leak().multipliedBy(forgotten));
        var wait = limit.waitAfter(left + 1);
        keep(limit, key, new Bucket(left + 1, since, wait.isZero() ? null : now.plus(wait)));
        return Optional.empty();
    }

    /** Takes one try back: it was the right person. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgive(Limit limit, String value) {
        jdbc.sql(
                        """
                        update throttle set tries = greatest(0, tries - 1), blocked_until = null
                        where kind = :kind and key = :key\
                        """)
                .param("kind", limit.kind())
                .param("key", key(limit, value))
                .update();
    }

    /** Forgets all tries. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(Limit limit, String value) {
        jdbc.sql("delete from throttle where kind = :kind and key = :key")
                .param("kind", limit.kind())
                .param("key", key(limit, value))
                .update();
    }

    /** What is counted for a network address: an IPv6 subscriber has a whole network of them. */
    static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return Arrays.toString(
                    bytes.length > 4 ? Arrays.copyOf(bytes, NETWORK_OF_HOME) : bytes);
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }

    private Bucket lock(Limit limit, byte[] key, OffsetDateTime now) {
        return jdbc.sql(
                        """
                        insert into throttle (kind, key, tries, since) values (:kind, :key, 0, :now)
                        on conflict (kind, key) do update set tries = throttle.tries
                        returning tries, since, blocked_until\
                        """)
                .param("kind", limit.kind())
                .param("key", key)
                .param("now", now)
                .query(Bucket.class)
                .single();
    }

    private void keep(Limit limit, byte[] key, Bucket bucket) {
        jdbc.sql(
                        """
                        update throttle set tries = :tries, since = :since, blocked_until = :until
                        where kind = :kind and key = :key\
                        """)
                .param("tries", bucket.tries())
                .param("since", bucket.since())
                .param("until", bucket.blockedUntil())
                .param("kind", limit.kind())
                .param("key", key)
                .update();
    }

    private byte[] key(Limit limit, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(saltOf(LocalDate.now(clock)), "HmacSHA256"));
            return mac.doFinal((limit.kind() + ":" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] saltOf(LocalDate day) {
        return readSalt(day).orElseGet(() -> newSalt(day));
    }

    private Optional<byte[]> readSalt(LocalDate day) {
        return jdbc.sql("select salt from throttle_salt where day = :day")
                .param("day", day)
                .query(byte[].class)
                .optional();
    }

    private byte[] newSalt(LocalDate day) {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        jdbc.sql("delete from throttle_salt where day < :day").param("day", day).update();
        jdbc.sql("delete from throttle where since < :old")
                .param("old", now().minusDays(1))
                .update();
        jdbc.sql(
                        "insert into throttle_salt (day, salt) values (:day, :salt) on conflict do nothing")
                .param("day", day)
                .param("salt", bytes)
                .update();
        return readSalt(day).orElseThrow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
