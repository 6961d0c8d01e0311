package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.matching.Plan;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.PlanChoice;
import ch.mitenand.mentorship.PlanPerson;
import ch.mitenand.mentorship.PlanRun;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a plan says beside its pairs: what blocks, what was chosen by hand, who has nobody. */
final class WorkbenchPlanRest {

    private static final int SHOWN = 20;

    private WorkbenchPlanRest() {}

    /** What keeps mentees from everybody, what blocks most first. */
    static Component blockages(PlanRun run) {
        if (run.blockages().isEmpty()) {
            return new Div();
        }
        var section = css(new Section(new H2("Woran es fehlt")), "mi-wb-plan__blocks");
        section.add(
                new WorkbenchMore<>(
                        "mi-wb-blocks", run.blockages(), 3, WorkbenchPlanRest::blockage));
        return section;
    }

    private static ListItem blockage(PlanRun.Blockage blockage) {
        int people = blockage.mentees().size();
        String names =
                blockage.mentees().stream()
                        .limit(5)
                        .map(PlanPerson::firstName)
                        .collect(Collectors.joining(", "));
        return new ListItem(
                icon("flag"),
                css(
                        new Span(
                                css(new Span(sentence(blockage.sentence())), "mi-wb__strong"),
                                muted(
                                        "betrifft %s: %s%s"
                                                .formatted(
                                                        WorkbenchParts.count(
                                                                people, "Person", "Personen"),
                                                        names,
                                                        people > 5 ? " …" : ""))),
                        "mi-wb-blocks__text"));
    }

    private static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.GERMAN) + phrase.substring(1);
    }

    /** What was decided since the plan was made, and the way to a plan that knows it. */
    static Component pending(PlanRun run, WorkbenchPlanView.Commands commands) {
        if (run.pending().isEmpty()) {
            return new Div();
        }
        var items = run.pending().stream().map(one -> pending(one, commands)).toList();
        var heading = new H2("Noch nicht eingerechnet");
        var note =
                css(
                        new Section(
                                heading,
                                new Paragraph(
                                        "Der Plan unten ist von vorher. Was Ihre Wahl andere kostet, steht nach dem"
                                                + " Rechnen da."),
                                list("mi-wb-choices", items),
                                WorkbenchParts.primary("Mit dieser Wahl rechnen", commands::plan)),
                        "mi-note mi-wb__changed");
        WorkbenchParts.focus(heading);
        return note;
    }

    private static ListItem pending(PlanRun.Pending one, WorkbenchPlanView.Commands commands) {
        String what = one.lifted() ? "Aufgehoben: " + one.what() : one.what();
        var back =
                WorkbenchParts.quiet(
                        "Zurücknehmen",
                        "Zurücknehmen: " + what,
                        () -> {
                            if (one.lifted()) {
                                commands.choose(one.choice());
                            } else {
                                commands.lift(one.choice());
                            }
                        });
        return new ListItem(css(new Span(what), "mi-wb-choices__text mi-wb__strong"), back);
    }

    /** What was decided by hand, and what it costs others. */
    static Component choices(PlanRun run, Consumer<PlanChoice> lift) {
        if (run.choices().isEmpty()) {
            return new Div();
        }
        var items =
                run.choices().stream()
                        .map(cost -> {
                            var what = css(new Span(cost.what()), "mi-wb__strong");
                            var price =
                                    css(
                                            new Span(cost.sentence()),
                                            cost.free() ? "mi-muted" : "mi-wb-choices__price");
                            return new ListItem(
                                    css(new Span(what, price), "mi-wb-choices__text"),
                                    WorkbenchParts.quiet(
                                            "Aufheben",
                                            "Aufheben: " + cost.what(),
                                            () -> lift.accept(cost.choice())));
                        })
                        .toList();
        var section =
                css(
                        new Section(new H2("Von Hand gewählt"), list("mi-wb-choices", items)),
                        "mi-wb-plan__choices");
        if (!run.together().isEmpty()) {
            section.add(css(new Paragraph(run.together()), "mi-wb-choices__together"));
        }
        return section;
    }

    /** Who has nobody in the plan, and why. */
    static Component unmatched(PoolId pool, PlanRun run, WorkbenchPlanView.Commands commands) {
        if (run.unmatched().isEmpty()) {
            return new Div();
        }
        var heading = new H2("Noch ohne Paar");
        heading.add(css(new Span(" " + run.unmatched().size()), "mi-count"));
        return css(
                new Section(
                        heading,
                        new WorkbenchMore<>(
                                "mi-wb-rest",
                                run.unmatched(),
                                SHOWN,
                                one -> unmatched(pool, one, commands))),
                "mi-wb-plan__rest");
    }

    private static ListItem unmatched(
            PoolId pool, PlanRun.Unmatched one, WorkbenchPlanView.Commands commands) {
        var mentee = one.mentee();
        var name =
                css(
                        new Paragraph(
                                link(
                                        MentorshipNavigation.mentorsFor(
                                                pool, new MenteeId(mentee.id())),
                                        mentee.name())),
                        "mi-wb-rest__name");
        if (one.urgent()) {
            name.add(WorkbenchParts.urgent());
        }
        name.add(muted(" " + WorkbenchDates.waiting(one.days())));
        var item = new ListItem(name, new Paragraph(one.sentence()));
        if (one.why() == Plan.Why.POSTPONED) {
            item.add(
                    WorkbenchParts.quiet(
                            "Doch jetzt",
                            "Doch jetzt: " + mentee.name(),
                            () -> commands.lift(new PlanChoice.Postponed(mentee.id()))));
        }
        return item;
    }
}
