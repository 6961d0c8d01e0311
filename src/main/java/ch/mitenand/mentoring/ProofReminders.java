package ch.mitenand.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds volunteers and coordinators of proofs that end, 30 and 7 days before, once each. */
@Component
class ProofReminders {

    static final int FIRST = 30;
    static final int SECOND = 7;

    private static final Set<AdmissionState> REMINDED =
            EnumSet.of(
                    AdmissionState.ADMITTED,
                    AdmissionState.IN_POOL,
                    AdmissionState.PAUSED,
                    AdmissionState.LAPSED);

    private final MentorRows rows;
    private final MentorFiles files;
    private final Pools pools;
    private final PoolMails mails;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProofReminders(
            MentorRows rows,
            MentorFiles files,
            Pools pools,
            PoolMails mails,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.pools = pools;
        this.mails = mails;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reminds of one volunteer's proofs where it is time. */
    void look(MentorId mentor) {
        transaction.executeWithoutResult(_ -> rows.find(mentor).ifPresent(this::check));
    }

    private void check(MentorRow row) {
        var situation = files.situation(row);
        var status = situation.status(situation.today());
        if (!row.erased() && REMINDED.contains(status.state())) {
            earliestDue(row, ends(row, situation, status))
                    .ifPresent(day -> send(row, FactRules.DAY.format(day)));
        }
    }

    /** Volunteers for minors are reminded of the special extract even where it is not required. */
    private static Map<Requirement, LocalDate> ends(
            MentorRow row, FactRules.Situation situation, AdmissionStatus status) {
        var ends =
                new HashMap<>(
                        Admission.ends(situation.today(), situation.facts(), situation.policy()));
        var minorsUntil = status.minorsUntil();
        if (row.offer().withMinors() && minorsUntil != null) {
            ends.merge(Requirement.SPECIAL_EXTRACT, minorsUntil, (a, b) -> a.isBefore(b) ? a : b);
        }
        return ends;
    }

    private Optional<LocalDate> earliestDue(MentorRow row, Map<Requirement, LocalDate> ends) {
        var today = LocalDate.now(clock);
        // Every proof is noted, so a plain filter: findFirst would leave some of them out.
        var due =
                ends.entrySet().stream()
                        .filter(e -> ChronoUnit.DAYS.between(today, e.getValue()) <= FIRST)
                        .filter(e -> isFirst(row.id(), e.getKey(), e.getValue(), today))
                        .map(Map.Entry::getValue)
                        .toList();
        return due.stream().min(Comparator.naturalOrder());
    }

    private boolean isFirst(
            MentorId mentor, Requirement requirement, LocalDate end, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, end);
        return jdbc.sql(
                                """
                                insert into mentor_reminder values (:mentor, :requirement, :end, :days, :now)
                                on conflict do nothing\
                                """)
                        .param("mentor", mentor.id())
                        .param("requirement", requirement.name())
                        .param("end", end)
                        .param("days", left <= SECOND ? SECOND : FIRST)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void send(MentorRow row, String day) {
        var pool = pools.find(row.pool()).orElseThrow();
        mails.proofEnds(row.person(), pool, day);
        mails.proofEnds(pool, day);
    }
}
