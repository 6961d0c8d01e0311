package ch.mitenand.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the tables, within the scope of the transaction. */
@Component
class StoredPlanFacts implements PlanFacts {

    private final JdbcClient jdbc;
    private final AssessmentRows assessments;
    private final GoalRows goals;

    StoredPlanFacts(JdbcClient jdbc, AssessmentRows assessments, GoalRows goals) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.goals = goals;
    }

    @Override
    public boolean isAssessed(CaseId id) {
        return assessments.isAssessed(id);
    }

    @Override
    public boolean hasGoal(CaseId id) {
        return goals.hasAny(id);
    }

    @Override
    public boolean isSigned(CaseId id) {
        return jdbc.sql(
                        "select exists (select from case_plan where case_id = :id and signed_on is not null)")
                .param("id", id.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean wasSupported(CaseId id) {
        return jdbc.sql(
                        "select exists (select from case_step where case_id = :id and to_state = 'IN_SUPPORT')")
                .param("id", id.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<LocalDate> lastGoalMet(CaseId id) {
        var all = goals.of(id);
        if (all.stream().anyMatch(g -> !g.state().isFinal())) {
            return Optional.empty();
        }
        return all.stream().map(Goal::metOn).filter(Objects::nonNull).max(LocalDate::compareTo);
    }
}
