package ch.mitenand.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts volunteers, their facts and the policy of their pool together. */
@Component
class MentorFiles {

    private final MentorRows rows;
    private final FactRows facts;
    private final PoolPolicies policies;
    private final Clock clock;

    MentorFiles(MentorRows rows, FactRows facts, PoolPolicies policies, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.policies = policies;
        this.clock = clock;
    }

    Optional<MentorFile> find(MentorId id) {
        return rows.find(id).map(this::file);
    }

    /** Those of a pool who were not erased, by name. */
    List<MentorFile> of(PoolId pool) {
        var known = facts.of(pool);
        var policy = policies.of(pool);
        var today = LocalDate.now(clock);
        return rows.of(pool).stream()
                .map(row -> {
                    var own = known.getOrDefault(row.id(), List.of());
                    return row.file(row.account(), Admission.on(today, own, policy));
                })
                .toList();
    }

    MentorFile file(MentorRow row) {
        return row.file(row.account(), situation(row).status(LocalDate.now(clock)));
    }

    /** What is known of a volunteer today. */
    FactRules.Situation situation(MentorRow row) {
        return new FactRules.Situation(
                LocalDate.now(clock),
                LocalDate.ofInstant(row.appliedAt(), clock.getZone()),
                facts.of(row.id()),
                policies.of(row.pool()));
    }
}
