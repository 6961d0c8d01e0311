package ch.mitenand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The time of the tests: now, or as far ahead as a test travels. */
public final class MovableClock extends Clock {

    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    private MovableClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Travels on; call {@link #comeBack} at the end. */
    public void travel(Duration further) {
        ahead = ahead.plus(further);
    }

    /** Back to now. */
    public void comeBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : Clock.system(other);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** Puts the clock into the application. */
    @TestConfiguration
    public static class InApplication {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(ZoneId.of("Europe/Zurich"));
        }
    }
}
