package ch.mitenand.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What all loading of invented pools needs: identities, accounts, and times that count back. */
@Component
class DemoTables {

    static final LocalTime EVENING = LocalTime.of(19, 30);
    static final LocalTime OFFICE = LocalTime.of(9, 15);

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same for the same key at every loading. */
    static UUID uuid(String kind, String key) {
        return UUID.nameUUIDFromBytes(
                ("demo " + kind + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    UUID account(YamlNode email) {
        return jdbc.sql("select id from account where email = :email")
                .param("email", email.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> email.fault("kein Demo-Konto: " + email.value()));
    }

    /** A volunteer or mentee of the demo; the kind is the name of the table. */
    UUID person(String kind, YamlNode email) {
        return jdbc.sql("select id from " + kind + " where id = :id")
                .param("id", uuid(kind, email.value()))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> email.fault("niemand hat diese Adresse: " + email.value()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(int daysAgo) {
        return today().minusDays(daysAgo);
    }

    /** Never later than now, so that nothing of the demo has happened in the future. */
    OffsetDateTime at(int daysAgo, LocalTime time, int minutes) {
        var at = day(daysAgo).atTime(time.plusMinutes(minutes)).atZone(clock.getZone()).toInstant();
        var now = clock.instant();
        return (at.isAfter(now) ? now : at).atOffset(ZoneOffset.UTC);
    }
}
