package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.mentorship.PlanAsked;
import ch.mitenand.mentorship.PlanChoice;
import ch.mitenand.mentorship.PlanDesk;
import ch.mitenand.mentorship.PlanRun;
import ch.mitenand.mentorship.PlanRunId;
import ch.mitenand.mentorship.PlanRunRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Plans the whole pool at once: the computer proposes, the coordinator locks, bars, postpones, runs
 * again, sees what each choice costs, and decides whom to ask.
 */
@Route(MentorshipNavigation.PLAN_ROUTE)
@PermitAll
class WorkbenchPlanView extends WorkbenchFrame {

    private static final int START_MONTHS = 6;
    private static final int START_DAYS = 14;

    private final PlanDesk plans;
    private final Clock clock;

    WorkbenchPlanView(Pools pools, CurrentActor who, PlanDesk plans, Clock clock) {
        super(pools, who, Tab.MATCHING);
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        var run = query(event, MentorshipNavigation.RUN).flatMap(PlanRunId::parse);
        if (run.isEmpty()) {
            start(actor, pool);
        } else {
            draw(pool, plans.show(actor, pool.id(), run.get()), List.of());
        }
    }

    private Div page(Pool pool) {
        var page = frame(pool, "Vermitteln");
        page.add(WorkbenchView.ways(pool.id(), WorkbenchView.Way.PLAN));
        return page;
    }

    /** Before a plan was made. */
    private void start(Actor actor, Pool pool) {
        var page = page(pool);
        int waiting = plans.waiting(actor, pool.id()).size();
        var runs = plans.runs(actor, pool.id());
        if (waiting == 0) {
            page.add(
                    WorkbenchParts.empty(
                            "Im Moment wartet niemand.",
                            new Paragraph("Ein Plan lohnt sich, sobald mehrere Personen warten.")));
        } else {
            page.add(
                    css(
                            new Div(
                                    css(
                                            new Paragraph(
                                                    "Ein Plan für alle, die warten: "
                                                            + WorkbenchParts.count(
                                                                    waiting,
                                                                    "Person.",
                                                                    "Personen.")),
                                            "mi-lead"),
                                    css(
                                            new Paragraph(
                                                    "Das Portal sucht die Paare, mit denen dem Pool am besten gedient"
                                                            + " ist. Angefragt wird niemand, bevor Sie es sagen."),
                                            "mi-muted"),
                                    runner(pool.id(), firstDay(), "Plan rechnen")),
                            "mi-box mi-wb__start"));
        }
        page.add(earlier(pool.id(), runs));
    }

    private Component runner(PoolId pool, LocalDate start, String label) {
        var today = today();
        var day =
                WorkbenchDates.picker(
                        "Beginn der Begleitungen",
                        start.isBefore(today) ? firstDay() : start,
                        today,
                        today.plusMonths(START_MONTHS));
        day.setHelperText("Nachweise müssen an diesem Tag gültig sein.");
        Button run = WorkbenchParts.primary(label, () -> run(pool, day));
        run.setDisableOnClick(true);
        return css(new Div(day, run), "mi-wb__runner");
    }

    private void run(PoolId pool, DatePicker day) {
        var start = day.getValue();
        if (start == null || start.isBefore(today())) {
            day.setInvalid(true);
            day.setErrorMessage("Wählen Sie einen Tag ab heute.");
            redraw();
            return;
        }
        run(pool, start);
    }

    private void run(PoolId pool, LocalDate start) {
        safely(() -> {
            var run = plans.run(actor(), pool, start);
            go(MentorshipNavigation.plan(pool, run.row().id()));
        });
    }

    private Component earlier(PoolId pool, List<PlanRunRow> runs) {
        if (runs.isEmpty()) {
            return new Div();
        }
        var items = runs.stream().map(run -> earlier(pool, run)).toList();
        return css(
                details(
                        summary(text("Frühere Pläne (" + runs.size() + ")")),
                        false,
                        list("mi-wb-runs", items)),
                "mi-wb__more mi-wb__earlier");
    }

    private ListItem earlier(PoolId pool, PlanRunRow run) {
        var link =
                link(
                        MentorshipNavigation.plan(pool, run.id()),
                        "Plan vom " + WorkbenchDates.moment(run.at(), clock));
        return new ListItem(
                link, muted(" %d von %d, %s".formatted(run.matched(), run.mentees(), run.by())));
    }

    private void draw(Pool pool, PlanRun run, List<PlanAsked> asked) {
        var page = page(pool);
        if (!asked.isEmpty()) {
            page.add(WorkbenchAsk.outcome(pool.id(), asked));
        }
        if (!run.changes().isEmpty()) {
            page.add(changed(pool.id(), run));
        }
        var commands = new Commands(pool, run);
        page.add(WorkbenchPlanRest.pending(run, commands));
        page.add(WorkbenchPlanHead.of(run, clock));
        page.add(WorkbenchPlanRest.blockages(run));
        page.add(WorkbenchPlanRest.choices(run, commands::lift));
        page.add(new WorkbenchPlanPairs(run, commands));
        page.add(WorkbenchPlanRest.unmatched(pool.id(), run, commands));
        page.add(
                css(
                        details(
                                summary(text("Anderer Beginn oder neuer Plan")),
                                false,
                                runner(pool.id(), run.row().start(), "Neu rechnen")),
                        "mi-wb__more"));
        page.add(earlier(pool.id(), plans.runs(actor(), pool.id())));
    }

    private Component changed(PoolId pool, PlanRun run) {
        int count = run.changes().size();
        String sentence =
                count == 1
                        ? "Seit diesem Lauf hat sich 1 Angabe geändert."
                        : "Seit diesem Lauf haben sich " + count + " Angaben geändert.";
        var again =
                WorkbenchParts.button(
                        "Neu rechnen", () -> run(pool, later(run.row().start(), today())));
        var what = new WorkbenchMore<>("mi-wb__changes", run.changes(), 10, ListItem::new);
        return css(
                new Div(
                        css(new Paragraph(sentence), "mi-wb__strong"),
                        muted("Vor dem Anfragen wird jedes Paar ohnehin noch einmal geprüft."),
                        css(details(summary(text("Was?")), false, what), "mi-wb__more"),
                        again),
                "mi-note mi-wb__changed");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** What can be done with a plan. */
    final class Commands {

        private final Pool pool;
        private final PlanRun run;

        private Commands(Pool pool, PlanRun run) {
            this.pool = pool;
            this.run = run;
        }

        /** Decides; the plan is made again when all is decided. */
        void choose(PlanChoice choice) {
            safely(() -> {
                plans.choose(actor(), pool.id(), choice);
                again();
            });
        }

        /** Lifts; the plan is made again when all is decided. */
        void lift(PlanChoice choice) {
            safely(() -> {
                plans.lift(actor(), pool.id(), choice);
                again();
            });
        }

        /** Makes a plan with all that is decided now. */
        void plan() {
            run(pool.id(), later(run.row().start(), today()));
        }

        private void again() {
            removeAll();
            draw(pool, plans.show(actor(), pool.id(), run.row().id()), List.of());
        }

        /** Asks both of these pairs and says what became of each. */
        void adopt(Set<Pair> pairs) {
            safely(() -> {
                var asked = plans.adopt(actor(), pool.id(), run.row().id(), pairs);
                removeAll();
                draw(pool, plans.show(actor(), pool.id(), run.row().id()), asked);
            });
        }
    }

    private LocalDate firstDay() {
        return today().plusDays(START_DAYS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
