package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.Viewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** A page for a volunteer with an account; for nobody else. */
abstract class OwnPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnPages pages;
    private final CurrentActor current;
    private final String heading;

    OwnPage(OwnPages pages, CurrentActor current, String heading) {
        this.pages = pages;
        this.current = current;
        this.heading = heading;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-care");
    }

    /** Fills the page below its heading. */
    abstract void show(Viewer.OfMentor viewer, Div page);

    /**
     * The volunteer signed in, of this moment.
     *
     * @throws AccessDeniedException when it is none any more
     */
    Viewer.OfMentor viewer() {
        return current.find()
                .flatMap(pages::asMentor)
                .flatMap(v -> v instanceof Viewer.OfMentor m ? Optional.of(m) : Optional.empty())
                .orElseThrow(() -> new AccessDeniedException("no mentor"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            reload();
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Draws the page anew. */
    void reload() {
        var viewer = viewer();
        removeAll();
        var tabs =
                List.of(
                        tab(CareNavigation.ownExpenses(), OwnExpensesView.HEADING),
                        tab(CareNavigation.ownCertificate(), OwnCertificateView.HEADING));
        var page =
                css(
                        new Div(
                                new H1(heading),
                                labelled(new Nav(list("mi-tabs", tabs)), "Mein Engagement")),
                        "mi-wrap mi-care__page");
        show(viewer, page);
        add(page);
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
