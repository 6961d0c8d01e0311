package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** A case at a glance: who it is, where it stands, and what comes next. */
@Route(CaseNavigation.CASE_ROUTE)
@PermitAll
class CaseOverviewView extends CaseFrame {

    private final CaseDesk desk;
    private final Assessments assessments;
    private final Plans plans;
    private final Regions regions;
    private final Clock clock;

    CaseOverviewView(
            CurrentActor current,
            CaseDesk desk,
            Assessments assessments,
            Plans plans,
            Regions regions,
            Clock clock) {
        super(desk, current, Tab.OVERVIEW);
        this.desk = desk;
        this.assessments = assessments;
        this.plans = plans;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var commands =
                new CaseOverviewCommands(desk, assessments, file.id(), this::actor, this::redraw);
        if (file.state() == CaseState.RETIRED) {
            page.add(
                    CaseParts.empty(
                            "Die Angaben zur Person sind gelöscht.",
                            new Paragraph("Nummer, Daten und Stand bleiben für die Statistik.")));
            return;
        }
        var today = LocalDate.now(clock);
        var main =
                css(
                        new Div(new CaseOverviewNext(file, file.allowed(), today, commands)),
                        "mi-case__main");
        if (file.state() != CaseState.OPENED && file.state() != CaseState.ASSESSMENT) {
            main.add(
                    new CaseOverviewGoals(file, plans.plan(actor, file.id()), today),
                    new CaseOverviewReferrals(file, desk.referrals(actor, file.id())));
        }
        main.add(new CaseOverviewAdvice(file, assessments.advice(actor, file.id()), commands));
        var person = new CaseOverviewPerson(file, regions, () -> edit(file, page));
        var side =
                css(
                        new Div(
                                new CaseOverviewReview(
                                        file, plans.nextReview(actor, file.id()), today),
                                person,
                                new CaseOverviewCoach(
                                        file, assessments.coach(actor, file.id()), commands)),
                        "mi-case__side");
        page.add(css(new Div(main, side), "mi-case__columns"));
    }

    /** The fields take the place of the overview, below the heading and the tabs. */
    private void edit(CaseFile file, Div page) {
        page.getChildren().reduce((_, last) -> last).ifPresent(page::remove);
        page.add(new CaseOverviewEdit(desk, regions, this::actor, file, this::redraw));
    }
}
