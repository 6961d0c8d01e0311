package ch.mitenand.mentoring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts of volunteers of a test, without the checks of the desk. */
final class FactFixture {

    private final JdbcClient jdbc;
    private final Clock clock;
    private int recorded;

    FactFixture(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(MentorId mentor, FactKind kind, LocalDate on, @Nullable LocalDate until) {
        var recordedAt = clock.instant().minus(Duration.ofDays(1)).plusSeconds(recorded++);
        jdbc.sql(
                        """
                        insert into mentor_fact (id, mentor_id, kind, on_day, until_day, reason, recorded_at)
                        values (:id, :mentor, :kind, :on, :until, :reason, :at)\
                        """)
                .param("id", UUID.randomUUID())
                .param("mentor", mentor.id())
                .param("kind", kind.name())
                .param("on", on)
                .param("until", until)
                .param("reason", "Für die Prüfung.")
                .param("at", recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything that leads to a state. */
    void upTo(MentorId mentor, AdmissionState state) {
        var today = LocalDate.now(clock);
        var day = today.minusDays(60);
        if (state == AdmissionState.APPLIED) {
            return;
        }
        record(mentor, FactKind.INTERVIEW, day, null);
        if (state == AdmissionState.IN_VETTING) {
            return;
        }
        boolean lapsed = state == AdmissionState.LAPSED;
        record(mentor, FactKind.PRIVATE_EXTRACT, day, lapsed ? today.minusDays(1) : null);
        record(mentor, FactKind.CODE_OF_CONDUCT, day, null);
        record(mentor, FactKind.SECRECY, day, null);
        if (state == AdmissionState.REJECTED) {
            record(mentor, FactKind.REJECTED, day, null);
        } else if (state != AdmissionState.ADMITTED) {
            record(mentor, FactKind.TAKEN_IN, day, null);
        }
        switch (state) {
            case PAUSED -> record(mentor, FactKind.PAUSED, today, null);
            case SUSPENDED -> record(mentor, FactKind.SUSPENDED, today, null);
            case LEFT -> record(mentor, FactKind.LEFT, today, null);
            default -> {}
        }
    }
}
