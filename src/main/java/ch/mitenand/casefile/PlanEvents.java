package ch.mitenand.casefile;

import ch.mitenand.account.RowScope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to assessments and plans when the person of a case is deleted. The transaction works
 * for the portal from then on, because a former lead's words are seen by nobody else.
 */
@Component
class PlanEvents {

    private final RowScope scope;
    private final AssessmentRows assessments;
    private final AdviceRows advice;
    private final PlanRows plans;
    private final ReviewRows reviews;

    PlanEvents(
            RowScope scope,
            AssessmentRows assessments,
            AdviceRows advice,
            PlanRows plans,
            ReviewRows reviews) {
        this.scope = scope;
        this.assessments = assessments;
        this.advice = advice;
        this.plans = plans;
        this.reviews = reviews;
    }

    /** Answers and words go; numbers, days and codes stay for statistics. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void retired(CaseRetired event) {
        scope.enterPortal();
        assessments.retire(event.id());
        advice.retire(event.id());
        plans.retire(event.id());
        reviews.retire(event.id());
    }
}
