package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.ui.CaseFrame;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.referral.Recommendations.State;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All recommendations and assignments of a case: where each stands and what is to do. */
@Route(OfficerPaths.REFERRALS_ROUTE)
@PermitAll
class CaseReferralsView extends CaseFrame {

    /** Ends of which the sender has to take note. */
    private static final Set<AssignmentState> ANSWERS =
            EnumSet.of(
                    AssignmentState.COMPLETED,
                    AssignmentState.DISCONTINUED,
                    AssignmentState.NOT_TAKEN_UP,
                    AssignmentState.DECLINED,
                    AssignmentState.EXPIRED);

    private final Assignments assignments;
    private final Recommendations recommendations;
    private final Clock clock;

    CaseReferralsView(
            CaseDesk desk,
            CurrentActor current,
            Assignments assignments,
            Recommendations recommendations,
            Clock clock) {
        super(desk, current, Tab.REFERRALS);
        this.assignments = assignments;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var assigned = assignments.of(actor, file.id());
        var recommended = recommendations.of(actor, file.id());
        if (assigned.isEmpty() && recommended.isEmpty()) {
            page.add(
                    CaseParts.empty(
                            "Noch ist nichts vermittelt.",
                            new Paragraph(
                                    "Suchen Sie zu einem Ziel das Angebot, das passt. Eine Empfehlung gibt nichts über die Person"
                                            + " weiter; bei einer Zuweisung sehen Sie vorher, was die Organisation sieht."),
                            CaseParts.firstButton(
                                    OfficerPaths.offers(file.id(), null), "Angebote suchen")));
            return;
        }
        page.add(CaseParts.action(OfficerPaths.offers(file.id(), null), "Angebote suchen"));
        var waiting = assigned.stream().filter(CaseReferralsView::isAnswer).toList();
        if (!waiting.isEmpty()) {
            page.add(section("Zur Kenntnis nehmen", items(waiting)));
        }
        var others = assigned.stream().filter(a -> !isAnswer(a)).toList();
        page.add(lists(others, recommended));
    }

    private Div lists(List<Assignment> others, List<Recommendation> recommended) {
        var lists = new Div();
        var live = others.stream().filter(a -> !a.state().isFinal()).toList();
        var ended = others.stream().filter(a -> a.state().isFinal()).toList();
        if (!live.isEmpty()) {
            lists.add(section("Zuweisungen", items(live)));
        }
        if (!recommended.isEmpty()) {
            lists.add(section("Empfehlungen", recommended.stream().map(this::item).toList()));
        }
        if (!ended.isEmpty()) {
            lists.add(section("Beendete Zuweisungen", items(ended)));
        }
        return css(lists, "mi-refer__lists");
    }

    private static boolean isAnswer(Assignment assignment) {
        return ANSWERS.contains(assignment.state()) && !assignment.acknowledged();
    }

    private static Section section(String heading, List<ListItem> items) {
        return CaseParts.box(heading, list("mi-refer__list", items));
    }

    private List<ListItem> items(List<Assignment> assignments) {
        return assignments.stream().map(this::item).toList();
    }

    private ListItem item(Assignment assignment) {
        var path = OfficerPaths.assignment(assignment.caseId(), assignment.id());
        var item =
                new ListItem(
                        new H3(link(path, assignment.targetName())),
                        new Paragraph(
                                OfficerParts.badge(assignment.state()),
                                muted(" seit %s · ".formatted(day(assignment.stateSince()))),
                                css(muted(assignment.number()), "mi-nowrap")),
                        new Paragraph(assignment.content().topic()));
        var reason = assignment.reason();
        var outcome = assignment.outcome();
        String end =
                reason != null ? reason.germanName() : outcome != null ? outcome.germanName() : "";
        if (!end.isEmpty()) {
            item.add(new Paragraph(end));
        }
        if (isAnswer(assignment)) {
            item.add(CaseParts.buttons(acknowledge(assignment)));
        } else if (!assignment.state().isFinal()) {
            item.add(muted(AssignmentNext.sentence(assignment)));
        }
        return item;
    }

    private Component acknowledge(Assignment assignment) {
        var button =
                CaseParts.button(
                        "Zur Kenntnis nehmen",
                        () -> safely(() -> acknowledge(assignment.caseId(), assignment.id())));
        return labelled(button, "Zur Kenntnis nehmen: " + assignment.targetName());
    }

    private void acknowledge(CaseId id, ReferralId referral) {
        var objection = OfficerParts.objection(assignments.acknowledge(actor(), id, referral));
        redraw();
        objection.ifPresentOrElse(
                CaseParts::refused, () -> CaseParts.done("Zur Kenntnis genommen."));
    }

    private ListItem item(Recommendation recommendation) {
        var path = OfficerPaths.recommendation(recommendation.caseId(), recommendation.id());
        var item =
                new ListItem(
                        new H3(link(path, recommendation.offerTitle())),
                        new Paragraph(
                                OfficerParts.badge(recommendation.state()),
                                muted(
                                        " abgegeben am %s · Code %s"
                                                .formatted(
                                                        SwissFormat.date(recommendation.issuedOn()),
                                                        recommendation.code()))));
        if (recommendation.state() == State.ISSUED || recommendation.state() == State.UNKNOWN) {
            item.add(muted("Was ist daraus geworden?"));
            item.add(
                    CaseParts.buttons(
                            answer(recommendation, "Angenommen", State.TAKEN_UP),
                            answer(recommendation, "Nicht angenommen", State.NOT_TAKEN_UP)));
        }
        return item;
    }

    private Component answer(Recommendation recommendation, String label, State state) {
        var button = CaseParts.button(label, () -> safely(() -> set(recommendation, state)));
        return labelled(button, label + ": " + recommendation.offerTitle());
    }

    private void set(Recommendation recommendation, State state) {
        var objection =
                recommendations.set(actor(), recommendation.caseId(), recommendation.id(), state);
        redraw();
        objection.ifPresentOrElse(CaseParts::refused, () -> CaseParts.done("Festgehalten."));
    }

    private String day(Instant moment) {
        return SwissFormat.date(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
