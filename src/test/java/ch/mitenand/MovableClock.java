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

    /**
     * Travels on; call {@link #comeBack} at the end. Whole days keep the time of day, also into
     * summer time, so that late in the evening they do not lead one day too far.
     */
    public void travel(Duration further) {
        boolean days = further.equals(Duration.ofDays(further.toDays()));
        var now = instant();
        var there =
                days ? now.atZone(zone).plusDays(further.toDays()).toInstant() : now.plus(further);
        ahead = ahead.plus(Duration.between(now, there));
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
