package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;

/** A page about one organisation, for those who may open it; nobody else learns that it exists. */
abstract class OrganisationPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationDesk desk;
    private final CurrentActor current;
    private final String heading;
    private String title;

    OrganisationPage(OrganisationDesk desk, CurrentActor current, String heading) {
        this.desk = desk;
        this.current = current;
        this.heading = heading;
        this.title = heading + " – Mitenand";
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-org");
    }

    /** Fills the empty page. */
    abstract void show(Actor actor, File file);

    OrganisationDesk desk() {
        return desk;
    }

    /** The person signed in, with the rights of this moment. */
    Actor actor() {
        return current.require();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id =
                    event.getRouteParameters()
                            .get(OrganisationNavigation.ID)
                            .flatMap(OrganisationId::parse)
                            .orElseThrow();
            draw(id);
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Draws the page anew; somebody who may not see it any more is led to the start page. */
    void reload(OrganisationId id) {
        try {
            draw(id);
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().navigate("");
        }
    }

    private void draw(OrganisationId id) {
        var actor = actor();
        var file = desk.open(actor, id);
        removeAll();
        title = heading + ": " + file.form().name() + " – Mitenand";
        show(actor, file);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
