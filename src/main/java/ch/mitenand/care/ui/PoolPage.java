package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** A page for the coordinators of a pool; nobody else learns that it exists. */
abstract class PoolPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Pools pools;
    private final CurrentActor current;
    private final String heading;
    private PoolId pool = new PoolId(new UUID(0, 0));

    PoolPage(Pools pools, CurrentActor current, String heading) {
        this.pools = pools;
        this.current = current;
        this.heading = heading;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-care");
    }

    /** Fills the page below its heading. */
    abstract void show(Actor actor, PoolId pool, Div page);

    Actor actor() {
        return current.require();
    }

    PoolId pool() {
        return pool;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            pool =
                    event.getRouteParameters()
                            .get(CareNavigation.POOL)
                            .flatMap(PoolId::parse)
                            .orElseThrow();
            draw();
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Draws the page anew; somebody who may not see it any more is led to the start page. */
    void reload() {
        try {
            draw();
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().navigate("");
        }
    }

    /** Runs a command; what has changed meanwhile is shown. */
    void act(Runnable command) {
        try {
            command.run();
        } catch (NoSuchElementException | AccessDeniedException e) {
            CareParts.say(
                    "Das hat sich in der Zwischenzeit geändert. Die Seite ist jetzt auf dem neusten Stand.");
        }
        reload();
    }

    private void draw() {
        var actor = actor();
        pools.demand(actor, pool);
        Pool found = pools.find(pool).orElseThrow();
        removeAll();
        var kind = css(new Paragraph(found.name()), "mi-kind");
        var page = css(new Div(kind, new H1(heading), tabs()), "mi-wrap mi-care__page");
        show(actor, pool, page);
        add(page);
    }

    private Nav tabs() {
        var tabs =
                List.of(
                        tab("/pool/" + pool, "Pool"),
                        tab(CareNavigation.courses(pool), CourseView.HEADING),
                        tab(CareNavigation.expenses(pool), ExpenseQueueView.HEADING),
                        tab(CareNavigation.recognition(pool), RecognitionView.HEADING));
        return labelled(new Nav(list("mi-tabs", tabs)), "Betreuung der Freiwilligen");
    }

    private ListItem tab(String path, String label) {
        var link = link(path, label);
        return new ListItem(label.equals(heading) ? attribute(link, "aria-current", "page") : link);
    }

    @Override
    public String getPageTitle() {
        return heading + " – Mitenand";
    }
}
