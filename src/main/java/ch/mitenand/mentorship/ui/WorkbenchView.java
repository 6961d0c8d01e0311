package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.mentorship.MentorshipFiles;
import ch.mitenand.mentorship.PlanAsked;
import ch.mitenand.mentorship.PlanChoice;
import ch.mitenand.mentorship.PlanDesk;
import ch.mitenand.mentorship.PlanPairDesk;
import ch.mitenand.mentorship.PlanRanking;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds mentors for mentees, one at a time, or the other way round.
 *
 * <p>The coordinator with twelve people waiting and an hour for it: who first, who suits, why, and
 * what keeps the others away? Nothing is sent before the summary was confirmed.
 */
@Route(MentorshipNavigation.WORKBENCH_ROUTE)
@PermitAll
class WorkbenchView extends WorkbenchFrame {

    private final PlanDesk plans;
    private final PlanPairDesk pairs;
    private final MentorshipFiles files;

    WorkbenchView(
            Pools pools,
            CurrentActor who,
            PlanDesk plans,
            PlanPairDesk pairs,
            MentorshipFiles files) {
        super(pools, who, Tab.MATCHING);
        this.plans = plans;
        this.pairs = pairs;
        this.files = files;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        draw(actor, pool, event, List.of());
    }

    private void draw(Actor actor, Pool pool, BeforeEnterEvent event, List<PlanAsked> asked) {
        var mentee = query(event, MentorshipNavigation.MENTEE).flatMap(MenteeId::parse);
        var mentor = query(event, MentorshipNavigation.MENTOR).flatMap(MentorId::parse);
        boolean byMentor = query(event, MentorshipNavigation.MENTOR).isPresent();
        var people =
                byMentor
                        ? WorkbenchPeople.places(pool.id(), plans.places(actor, pool.id()), mentor)
                        : WorkbenchPeople.waiting(
                                pool.id(), plans.waiting(actor, pool.id()), mentee);
        var page = frame(pool, "Vermitteln");
        page.add(ways(pool.id(), byMentor ? Way.BY_MENTOR : Way.BY_MENTEE));
        if (!asked.isEmpty()) {
            page.add(WorkbenchAsk.outcome(pool.id(), asked));
        }
        if (people.isEmpty()) {
            page.add(nobody(pool.id(), byMentor));
            return;
        }
        var ranking = byMentor ? byMentor(actor, pool, mentor) : byMentee(actor, pool, mentee);
        if (ranking.isPresent()) {
            var drawn =
                    new WorkbenchRanking(
                            pool.id(), ranking.get(), byMentor, new Commands(pool, event));
            page.add(css(new Div(people.get(), drawn), "mi-wb__columns mi-wb__columns--chosen"));
        } else {
            page.add(css(new Div(people.get(), choose(byMentor)), "mi-wb__columns"));
        }
    }

    private Optional<PlanRanking> byMentee(Actor actor, Pool pool, Optional<MenteeId> mentee) {
        return found(() -> plans.mentorsFor(actor, pool.id(), mentee.orElseThrow()));
    }

    private Optional<PlanRanking> byMentor(Actor actor, Pool pool, Optional<MentorId> mentor) {
        return found(() -> plans.menteesFor(actor, pool.id(), mentor.orElseThrow()));
    }

    /** Somebody who does not wait any more is simply not chosen. */
    private static <T> Optional<T> found(Supplier<T> ranking) {
        try {
            return Optional.of(ranking.get());
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** What can be done with a pair of the ranking. */
    final class Commands {

        private final Pool pool;
        private final BeforeEnterEvent event;

        private Commands(Pool pool, BeforeEnterEvent event) {
            this.pool = pool;
            this.event = event;
        }

        void ask(Pair pair) {
            safely(() -> {
                var asked = plans.ask(actor(), pool.id(), pair);
                removeAll();
                draw(actor(), pool, event, List.of(asked));
            });
        }

        void bar(Pair pair, String reason) {
            safely(() -> {
                files.bar(actor(), pool.id(), pair, reason);
                redraw();
                WorkbenchParts.done("Die beiden werden nicht mehr vorgeschlagen.");
            });
        }

        /** What a choice costs others; empty when that cannot be said. */
        String cost(PlanChoice choice) {
            var sentence = new String[] {""};
            safely(() -> sentence[0] = pairs.cost(actor(), pool.id(), choice).orElse(""));
            return sentence[0];
        }

        void liftNo(Pair pair) {
            safely(() -> {
                pairs.liftNo(actor(), pool.id(), pair);
                redraw();
                WorkbenchParts.done("Die beiden können wieder vorgeschlagen werden.");
            });
        }

        void unbar(Pair pair) {
            safely(() -> {
                files.unbar(actor(), pool.id(), pair);
                redraw();
                WorkbenchParts.done("Die beiden können wieder vorgeschlagen werden.");
            });
        }
    }

    private static Component choose(boolean byMentor) {
        return css(
                new Div(
                        css(
                                new Paragraph(
                                        byMentor
                                                ? "Wählen Sie links jemanden mit freiem Platz."
                                                : "Wählen Sie links jemanden, der wartet."),
                                "mi-lead"),
                        css(
                                new Paragraph(
                                        "Hier erscheint dann, wer passt: mit Punkten und dem Grund für jeden Punkt."),
                                "mi-muted")),
                "mi-wb__choose");
    }

    private static Component nobody(PoolId pool, boolean byMentor) {
        return byMentor
                ? WorkbenchParts.empty(
                        "Im Moment hat niemand einen freien Platz.",
                        new Paragraph(
                                "Schauen Sie, wer auf dem Weg in den Pool ist, oder öffnen Sie sich mit einem"
                                        + " Nachbarpool."),
                        WorkbenchParts.action(
                                MentoringNavigation.mentors(pool), "Zu den Freiwilligen"),
                        WorkbenchParts.action(
                                MentoringNavigation.settings(pool), "Zu den Nachbarpools"))
                : WorkbenchParts.empty(
                        "Im Moment wartet niemand.",
                        new Paragraph("Wer sich meldet, erscheint hier, Dringende zuerst."),
                        WorkbenchParts.action(
                                MentoringNavigation.newMentee(pool), "Jemanden eintragen"));
    }

    /** The ways of matching. */
    enum Way {
        BY_MENTEE,
        BY_MENTOR,
        PLAN
    }

    static Nav ways(PoolId pool, Way here) {
        var items =
                List.of(
                        way(
                                MentorshipNavigation.workbench(pool),
                                "Für Mentees",
                                here == Way.BY_MENTEE),
                        way(
                                MentorshipNavigation.workbench(pool)
                                        + "?"
                                        + MentorshipNavigation.MENTOR
                                        + "=",
                                "Für freie Plätze",
                                here == Way.BY_MENTOR),
                        way(
                                MentorshipNavigation.plan(pool),
                                "Ganzen Pool planen",
                                here == Way.PLAN));
        return labelled(css(new Nav(list("mi-chips", items)), "mi-wb__ways"), "Wie vermitteln");
    }

    private static ListItem way(String path, String label, boolean here) {
        var link = css(link(path, label), here ? "mi-chip mi-chip--on" : "mi-chip");
        return new ListItem(here ? attribute(link, "aria-current", "page") : link);
    }
}
