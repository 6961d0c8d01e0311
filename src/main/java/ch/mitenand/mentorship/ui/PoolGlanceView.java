package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.mentorship.PoolGlance;
import ch.mitenand.mentorship.PoolGlance.Glance;
import ch.mitenand.mentorship.PoolGlanceTodo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A pool at a glance.
 *
 * <p>The coordinator, with a small part-time job, on Tuesday morning: what has to be done today,
 * who waits, is there anybody free? What is to be done comes first, the numbers after it.
 */
@Route(MentorshipNavigation.POOL_ROUTE)
@PermitAll
class PoolGlanceView extends WorkbenchFrame {

    private static final int SHOWN = 8;

    private final PoolGlance glances;
    private final Clock clock;

    PoolGlanceView(Pools pools, CurrentActor who, PoolGlance glances, Clock clock) {
        super(pools, who, Tab.GLANCE);
        this.glances = glances;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        var glance = glances.of(actor, pool.id());
        if (glance.isNew()) {
            frame(pool, "Willkommen").add(PoolGlanceNumbers.firstSteps(pool.id()));
            return;
        }
        var columns =
                css(
                        new Div(todos(pool.id(), glance), new PoolGlanceNumbers(pool.id(), glance)),
                        "mi-glance");
        frame(pool, "Überblick").add(columns);
    }

    private Section todos(PoolId pool, Glance glance) {
        var todos = glance.todos();
        var heading = new H2("Was ansteht");
        if (!todos.isEmpty()) {
            heading.add(css(new Span(" " + todos.size()), "mi-count"));
        }
        var section = css(new Section(heading), "mi-glance__todos");
        section.add(
                todos.isEmpty()
                        ? nothing(pool, glance)
                        : new WorkbenchMore<>(
                                "mi-glance__list", todos, SHOWN, todo -> item(pool, todo)));
        return section;
    }

    private static Component nothing(PoolId pool, Glance glance) {
        boolean match = glance.waiting() > 0 && glance.freePlaces() > 0;
        var done = css(new Paragraph(icon("check"), text(" Nichts ist überfällig.")), "mi-lead");
        var box = css(new Div(done), "mi-empty");
        if (match) {
            box.add(
                    new Paragraph("Eine gute Stunde, um zu vermitteln."),
                    css(link(MentorshipNavigation.workbench(pool), "Zum Vermitteln"), "mi-button"));
        }
        return box;
    }

    private ListItem item(PoolId pool, PoolGlanceTodo todo) {
        var what =
                css(
                        new Span(
                                css(new Span(todo.what()), "mi-glance__what"),
                                text(" "),
                                css(new Span(todo.who()), "mi-muted")),
                        "mi-glance__text");
        var link = css(link(address(pool, todo), what), "mi-glance__todo");
        String when = when(todo);
        if (!when.isEmpty()) {
            link.add(text(" "), css(new Span(icon("clock"), text(when)), "mi-glance__when"));
        }
        if (todo.alert()) {
            css(link, "mi-glance__todo--alert");
            link.addComponentAsFirst(css(icon("flag"), "mi-glance__flag"));
        }
        return new ListItem(link);
    }

    private static String address(PoolId pool, PoolGlanceTodo todo) {
        var mentorship = todo.mentorship();
        var mentor = todo.mentor();
        if (mentorship != null) {
            return MentorshipNavigation.mentorship(pool, mentorship);
        }
        return mentor != null
                ? MentoringNavigation.mentor(pool, mentor)
                : MentorshipNavigation.glance(pool);
    }

    private String when(PoolGlanceTodo todo) {
        var today = LocalDate.now(clock);
        var due = todo.due();
        var since = todo.since();
        if (due != null) {
            return WorkbenchDates.due(due, today);
        }
        return since == null ? "" : WorkbenchDates.since(since, today);
    }

    static Anchor number(String path, long number, String label, String detail) {
        var link =
                css(
                        link(
                                path,
                                css(new Span(Long.toString(number)), "mi-glance__digits"),
                                text(" "),
                                css(new Span(label), "mi-glance__label")),
                        "mi-glance__number");
        if (!detail.isEmpty()) {
            link.add(text(" "), css(new Span(detail), "mi-glance__detail"));
        }
        return link;
    }
}
