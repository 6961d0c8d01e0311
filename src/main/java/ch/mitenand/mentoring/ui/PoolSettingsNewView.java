package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PoolDesk;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Founds a pool. For editors of the canton, and for coordinators of municipalities without one. */
@Route(MentoringNavigation.NEW_POOL_ROUTE)
@PageTitle("Pool gründen – Mitenand")
@PermitAll
class PoolSettingsNewView extends Main implements BeforeEnterObserver {

    private final CurrentActor current;
    private final PoolDesk desk;
    private final Pools pools;
    private final Regions regions;

    PoolSettingsNewView(CurrentActor current, PoolDesk desk, Pools pools, Regions regions) {
        this.current = current;
        this.desk = desk;
        this.pools = pools;
        this.regions = regions;
        setId("inhalt");
        css(this, "mi-pool");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = current.find().filter(PoolSettingsNewView::mayFound);
        if (actor.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        draw(actor.get());
    }

    private static boolean mayFound(Actor actor) {
        return isCanton(actor) || !actor.scopes(Role.POOL_COORDINATOR).isEmpty();
    }

    private static boolean isCanton(Actor actor) {
        return actor.has(Role.CANTON_EDITOR, "");
    }

    private void draw(Actor actor) {
        var page = css(new Div(), "mi-wrap mi-pool__page");
        if (isCanton(actor)) {
            page.add(PersonParts.back(MentoringNavigation.pools(), "Alle Pools"));
        }
        var form =
                new PoolSettingsBasics(
                        regions,
                        pools,
                        null,
                        m -> isCanton(actor) || isOwn(actor, m),
                        draft -> desk.found(current.require(), draft),
                        id -> {
                            PersonParts.done("Der Pool ist gegründet.");
                            UI.getCurrent().navigate(MentoringNavigation.settings(id).substring(1));
                        });
        page.add(
                css(new Header(new H1("Pool gründen")), "mi-pool__head"),
                css(
                        new Paragraph(
                                "Ein Pool steht für eine Gemeinde oder für mehrere zusammen. Wer in einer davon"
                                        + " Poolverantwortliche/r ist, führt ihn."),
                        "mi-lead"),
                css(new Div(form), "mi-pool__settings"));
        add(page);
    }

    private boolean isOwn(Actor actor, Municipality municipality) {
        return actor.scopes(Role.POOL_COORDINATOR).stream()
                .anyMatch(s -> regions.current(Integer.parseInt(s)) == municipality.bfs());
    }
}
