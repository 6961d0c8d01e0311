package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A page of one pool, for those who run it; nobody else learns that there is anything. */
abstract class WorkbenchFrame extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Pools pools;
    private final CurrentActor current;
    private final Tab tab;
    private @Nullable BeforeEnterEvent entered;
    private String title = "Mitenand";

    WorkbenchFrame(Pools pools, CurrentActor current, Tab tab) {
        this.pools = pools;
        this.current = current;
        this.tab = tab;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-pool mi-wb");
    }

    /** Fills the empty page; lets nobody in who may not see it. */
    abstract void show(Actor actor, Pool pool, BeforeEnterEvent event);

    /** The person signed in, with the rights of this moment. */
    Actor actor() {
        return current.require();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        entered = event;
        try {
            draw(event);
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Draws the page anew; somebody who may not see it any more is led to the start page. */
    void redraw() {
        safely(() -> draw(Objects.requireNonNull(entered)));
    }

    /** Does something in the page; whoever may not any more is led to the start page. */
    void safely(Runnable action) {
        try {
            action.run();
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().navigate("");
            WorkbenchParts.done("Das hat sich in der Zwischenzeit geändert.");
        }
    }

    private void draw(BeforeEnterEvent event) {
        var actor = actor();
        var id =
                event.getRouteParameters()
                        .get(MentorshipNavigation.POOL)
                        .flatMap(PoolId::parse)
                        .orElseThrow();
        pools.demand(actor, id);
        removeAll();
        show(actor, pools.find(id).orElseThrow(), event);
    }

    /** Goes to an address of this portal. */
    static void go(String address) {
        var location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static Optional<String> query(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    /** The content below the tabs of the pool and a heading. */
    Div frame(Pool pool, String heading, Component... beside) {
        title = heading + " – " + pool.name() + " – Mitenand";
        var name = css(new Paragraph(pool.name()), "mi-pool__name mi-muted");
        var head = css(new Header(new H1(heading)), "mi-pool__head mi-wb__head");
        head.add(beside);
        var page = css(new Div(name), "mi-wrap mi-pool__page mi-wb__page");
        page.add(MentoringNavigation.tabs(pool.id(), tab), head);
        add(page);
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
