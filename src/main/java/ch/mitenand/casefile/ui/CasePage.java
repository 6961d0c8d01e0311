package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
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

/** A page for those who lead cases; nobody else learns that there is anything. */
public abstract class CasePage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SITE = "Mitenand";

    private final CurrentActor current;
    private @Nullable BeforeEnterEvent entered;
    private String title = SITE;

    /** An empty page. */
    protected CasePage(CurrentActor current) {
        this.current = current;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-case");
    }

    /**
     * Fills the empty page.
     *
     * @throws NoSuchElementException when there is nothing for this actor
     * @throws AccessDeniedException when the actor may not see it
     */
    protected abstract void draw(Actor actor, BeforeEnterEvent event);

    /** The person signed in, with the rights of this moment. */
    protected final Actor actor() {
        return current.require();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        entered = event;
        try {
            drawAnew(event);
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void drawAnew(BeforeEnterEvent event) {
        removeAll();
        draw(actor(), event);
    }

    /** Draws the page anew; somebody who may not see it any more is led to the list of cases. */
    protected final void redraw() {
        safely(() -> drawAnew(Objects.requireNonNull(entered)));
    }

    /** Does something in the page; whoever may not any more is led to the start page. */
    protected final void safely(Runnable action) {
        try {
            action.run();
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().navigate("");
            CaseParts.done("Das hat sich in der Zwischenzeit geändert.");
        }
    }

    /** Goes to an address of this portal. */
    protected static void go(String address) {
        var location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** A query parameter of the address. */
    protected static Optional<String> query(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    /** The wide column in which everything stands, added to the page. */
    protected final Div column(String pageTitle) {
        title = pageTitle + " – " + SITE;
        var column = css(new Div(), "mi-wrap mi-case__page");
        add(column);
        return column;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
