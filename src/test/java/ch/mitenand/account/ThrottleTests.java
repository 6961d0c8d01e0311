package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slowing down whoever tries too often. */
class ThrottleTests extends IntegrationTest {

    private static final String WHO = "probe@drossel.example.ch";
    private static final Limit LIMIT = Limit.SIGN_IN_ACCOUNT;

    @Autowired private JdbcClient jdbc;
    @Autowired private Throttle real;
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private Throttle throttle;

    @BeforeEach
    void start() {
        clear();
        throttle =
                new Throttle(
                        jdbc,
                        new Clock() {
                            @Override
                            public ZoneId getZone() {
                                return ZoneId.of("Europe/Zurich");
                            }

                            @Override
                            public Clock withZone(ZoneId zone) {
                                return this;
                            }

                            @Override
                            public Instant instant() {
                                return now;
                            }
                        });
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from throttle").update();
        jdbc.sql("delete from throttle_salt").update();
    }

    private void tryTimes(int times) {
        IntStream.range(0, times).forEach(_ -> throttle.enter(LIMIT, WHO));
    }

    @Test
    void someTriesAreFreeThenTheWaitGrows() {
        tryTimes(5);
        assertThat(throttle.enter(LIMIT, WHO)).contains(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(throttle.enter(LIMIT, WHO)).isEmpty();
        assertThat(throttle.enter(LIMIT, WHO)).contains(Duration.ofMinutes(2));
        assertThat(throttle.enter(LIMIT, "andere@drossel.example.ch")).isEmpty();
    }

    @Test
    void waitNeverGrowsBeyondItsLimit() {
        assertThat(LIMIT.waitAfter(1000)).isEqualTo(Duration.ofMinutes(15));
        assertThat(LIMIT.waitAfter(4)).isZero();
    }

    @Test
    void triesAreForgottenOneByOne() {
        tryTimes(4);
        now = now.plus(Duration.ofMinutes(25));
        tryTimes(3);
        assertThat(throttle.enter(LIMIT, WHO)).isPresent();
    }

    @Test
    void theRightPersonIsForgiven() {
        tryTimes(5);
        throttle.forgive(LIMIT, WHO);
        assertThat(throttle.enter(LIMIT, WHO)).isEmpty();
        throttle.forget(LIMIT, WHO);
        tryTimes(4);
        assertThat(throttle.enter(LIMIT, WHO)).isEmpty();
    }

    @Test
    void anotherNodeCountsToo() {
        IntStream.range(0, 5)
                .forEach(i ->
                        (i % 2 == 0
                                        ? new Throttle(
                                                jdbc, Clock.system(ZoneId.of("Europe/Zurich")))
                                        : real)
                                .enter(LIMIT, WHO));
        assertThat(real.enter(LIMIT, WHO)).isPresent();
    }

    @Test
    void attemptsAtTheSameTimeAreAllCounted() {
        long allowed =
                IntStream.range(0, 24)
                        .parallel()
                        .filter(_ -> real.enter(LIMIT, WHO).isEmpty())
                        .count();
        assertThat(allowed).isEqualTo(5);
    }

    @Test
    void neitherAddressIsKept() {
        tryTimes(1);
        byte[] key = jdbc.sql("select key from throttle").query(byte[].class).single();
        assertThat(key).hasSize(32);
        assertThat(new String(key, StandardCharsets.ISO_8859_1)).doesNotContain("probe");
    }

    @Test
    void saltOfYesterdayIsDeleted() {
        tryTimes(1);
        now = now.plus(Duration.ofDays(1));
        tryTimes(1);
        assertThat(jdbc.sql("select count(*) from throttle_salt").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void homeWithManyAddressesCountsOnce() {
        assertThat(Throttle.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Throttle.network("2001:db8:1:2::1"))
                .isNotEqualTo(Throttle.network("2001:db8:1:3::1"));
        assertThat(Throttle.network("203.0.113.5")).isNotEqualTo(Throttle.network("203.0.113.6"));
        assertThat(Throttle.network("kein Netz")).isEqualTo("unknown");
    }
}
