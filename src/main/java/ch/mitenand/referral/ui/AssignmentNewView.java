package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.ui.CaseFrame;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentDraft;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.Target;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/**
 * Begins an assignment to an offer or a pool for a goal. Opening the page writes nothing; a draft
 * that was begun for the same goal and target is opened instead.
 */
@Route(OfficerPaths.NEW_ASSIGNMENT_ROUTE)
@PermitAll
class AssignmentNewView extends CaseFrame {

    private static final int LONGEST_TOPIC = 100;

    private final Assignments assignments;
    private final Plans plans;
    private final AssignmentTargets targets;
    private final AssignmentFit fits;

    AssignmentNewView(
            CaseDesk desk,
            CurrentActor current,
            Assignments assignments,
            Plans plans,
            AssignmentTargets targets,
            AssignmentFit fits) {
        super(desk, current, Tab.REFERRALS);
        this.assignments = assignments;
        this.plans = plans;
        this.targets = targets;
        this.fits = fits;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var asked = query(event, OfficerPaths.GOAL).map(OfficerParts::uuid);
        var target = target(event);
        if (asked.isEmpty() || target.isEmpty()) {
            page.add(choose(file.id()));
            return;
        }
        var goals = plans.plan(actor, file.id()).goals();
        var goal = goals.stream().filter(g -> g.id().equals(asked.get())).findFirst().orElseThrow();
        var begun = begun(assignments.of(actor, file.id()), target.get(), goal);
        if (begun.isPresent()) {
            event.forwardTo(OfficerPaths.assignment(file.id(), begun.get().id()).substring(1));
        } else {
            draw(file, goals, goal, target.get(), page);
        }
    }

    private void draw(CaseFile file, List<Goal> goals, Goal goal, Target target, Div page) {
        page.add(
                CaseParts.back(
                        OfficerPaths.offers(file.id(), goal.id()), "Zurück zu den Angeboten"));
        targets.name(target)
                .ifPresentOrElse(
                        name -> {
                            page.add(new H2("Zuweisung an «" + name + "» vorbereiten"));
                            fits.of(actor(), file, goal, target).ifPresent(page::add);
                            page.add(begin(file, goals, target, goal, name));
                        },
                        () -> page.add(gone(file.id(), goal)));
    }

    private static Optional<Target> target(BeforeEnterEvent event) {
        return query(event, OfficerPaths.OFFER)
                .map(OfficerParts::uuid)
                .<Target>map(id -> new Target.ToOffer(new OfferId(id)))
                .or(() ->
                        query(event, OfficerPaths.POOL)
                                .map(OfficerParts::uuid)
                                .map(id -> new Target.ToPool(new PoolId(id))));
    }

    private static Div choose(CaseId id) {
        return CaseParts.empty(
                "Wohin soll die Zuweisung gehen?",
                new Paragraph("Wählen Sie zuerst ein Ziel und ein Angebot, das dazu passt."),
                CaseParts.firstButton(OfficerPaths.offers(id, null), "Angebote suchen"));
    }

    private static Optional<Assignment> begun(List<Assignment> all, Target target, Goal goal) {
        return all.stream()
                .filter(a -> a.state() == AssignmentState.DRAFT)
                .filter(a ->
                        a.content().target().equals(target) && a.content().goal().equals(goal.id()))
                .findFirst();
    }

    private Div begin(CaseFile file, List<Goal> goals, Target target, Goal goal, String name) {
        String topic = name.length() > LONGEST_TOPIC ? name.substring(0, LONGEST_TOPIC) : name;
        var form =
                new AssignmentForm(
                        new AssignmentDraft(
                                target, goal.id(), topic, "", "", false, false, "", null, null, 0),
                        file.basis(),
                        goals);
        var shown = new Div();
        form.onChange(() -> safely(() -> preview(file.id(), form, shown)));
        preview(file.id(), form, shown);
        var saving =
                CaseParts.box(
                        "Entwurf",
                        new Paragraph(
                                "Gesendet wird noch nichts. Darunter steht, was weitergegeben würde."),
                        CaseParts.buttons(
                                CaseParts.primary(
                                        "Entwurf speichern",
                                        () -> safely(() -> save(file.id(), form)))));
        return css(
                new Div(
                        css(new Div(form), "mi-refer__main"),
                        css(new Div(saving, shown), "mi-refer__side")),
                "mi-refer__columns mi-refer__columns--even");
    }

    /** Nothing is written for it; what cannot be taken as it is leaves the preview as it was. */
    private void preview(CaseId id, AssignmentForm form, Div shown) {
        var entered = form.entered();
        if (entered == null) {
            return;
        }
        var faults = assignments.faults(actor(), id, entered);
        form.mark(faults);
        if (!faults.isEmpty()) {
            return;
        }
        shown.removeAll();
        preview(id, entered, AssignmentState.SENT)
                .ifPresent(now ->
                        preview(id, entered, AssignmentState.ACCEPTED)
                                .ifPresent(later ->
                                        shown.add(
                                                AssignmentPreview.both(
                                                        entered.target() instanceof Target.ToOffer,
                                                        now,
                                                        later))));
    }

    private Optional<Disclosure> preview(CaseId id, AssignmentDraft entered, AssignmentState in) {
        return assignments.previewUnsaved(actor(), id, entered, in);
    }

    private void save(CaseId id, AssignmentForm form) {
        var entered = form.entered();
        if (entered == null) {
            return;
        }
        switch (assignments.begin(actor(), id, entered)) {
            case Step.Done(var referral, _) -> go(OfficerPaths.assignment(id, referral));
            case Step.No(var sentence) -> form.show(sentence);
            case Step.Wrong(var faults) -> form.show(faults);
        }
    }

    private static Div gone(CaseId id, Goal goal) {
        return CaseParts.empty(
                "Dieses Angebot ist nicht mehr öffentlich.",
                new Paragraph("Es wurde beendet oder verborgen. Vielleicht passt ein anderes."),
                CaseParts.firstButton(OfficerPaths.offers(id, goal.id()), "Andere Angebote"));
    }
}
