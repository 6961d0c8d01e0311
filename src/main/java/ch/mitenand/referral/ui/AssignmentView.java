package ch.mitenand.referral.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.ui.CaseFrame;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.ReferralId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** An assignment from the draft to its end, for those who lead the case. */
@Route(OfficerPaths.ASSIGNMENT_ROUTE)
@PermitAll
class AssignmentView extends CaseFrame {

    private final Assignments assignments;
    private final Plans plans;
    private final AssignmentFit fits;
    private final Clock clock;

    AssignmentView(
            CaseDesk desk,
            CurrentActor current,
            Assignments assignments,
            Plans plans,
            AssignmentFit fits,
            Clock clock) {
        super(desk, current, Tab.REFERRALS);
        this.assignments = assignments;
        this.plans = plans;
        this.fits = fits;
        this.clock = clock;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var id = new ReferralId(uuid(event, OfficerPaths.REFERRAL));
        var assignment = assignments.one(actor, file.id(), id);
        page.add(CaseParts.back(OfficerPaths.referrals(file.id()), "Alle Vermittlungen"));
        if (assignment.state() == AssignmentState.DRAFT) {
            page.add(new H2("Zuweisung an «" + assignment.targetName() + "» vorbereiten"));
            draft(actor, file, assignment, page);
        } else {
            page.add(new H2("Zuweisung " + assignment.number()));
            page.add(sent(actor, file, assignment));
        }
    }

    private void draft(Actor actor, CaseFile file, Assignment draft, Div page) {
        var plan = plans.plan(actor, file.id());
        var goal = plan.goal(draft.content().goal()).orElse(null);
        fits.of(actor, file, goal, draft.content().target()).ifPresent(page::add);
        page.add(
                new AssignmentDraftPart(
                        assignments,
                        this::actor,
                        file,
                        plan.goals(),
                        draft,
                        this::safely,
                        this::redraw));
    }

    private Component sent(Actor actor, CaseFile file, Assignment assignment) {
        var id = assignment.id();
        return new AssignmentStandPart(
                file,
                plans.plan(actor, file.id()).goals(),
                assignment,
                assignments.allowed(actor, file.id(), id),
                assignments.preview(actor, file.id(), id, assignment.state()),
                assignments.history(actor, file.id(), id),
                assignments.attendance(actor, file.id(), id),
                new AssignmentCommands(assignments, this::actor, assignment, this::redraw),
                clock.getZone());
    }
}
