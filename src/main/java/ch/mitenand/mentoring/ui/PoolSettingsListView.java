package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolDesk;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.stream.Collectors;

/** All pools of the canton, and which municipalities have none yet. For editors of the canton. */
@Route(MentoringNavigation.POOLS_ROUTE)
@PageTitle("Pools – Mitenand")
@PermitAll
class PoolSettingsListView extends Main implements BeforeEnterObserver {

    private final CurrentActor current;
    private final Pools pools;
    private final PoolDesk desk;
    private final Regions regions;

    PoolSettingsListView(CurrentActor current, Pools pools, PoolDesk desk, Regions regions) {
        this.current = current;
        this.pools = pools;
        this.desk = desk;
        this.regions = regions;
        setId("inhalt");
        css(this, "mi-pool");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().filter(a -> a.has(Role.CANTON_EDITOR, "")).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        var all = pools.all();
        var head =
                css(
                        new Header(
                                new H1("Mentoring-Pools"),
                                css(
                                        link(MentoringNavigation.newPool(), "Pool gründen"),
                                        "mi-button")),
                        "mi-pool__head");
        var page = css(new Div(head), "mi-wrap mi-pool__page");
        page.add(
                all.isEmpty()
                        ? PersonParts.empty(
                                "Noch gibt es keinen Pool. Gründen Sie den ersten: ein Name, seine Gemeinden und eine"
                                        + " E-Mail-Adresse genügen.")
                        : list("mi-pool__people", all.stream().map(this::item).toList()));
        page.add(without());
        add(page);
    }

    private ListItem item(Pool pool) {
        int coordinators = desk.team(current.require(), pool.id()).size();
        var top =
                css(
                        new Div(
                                css(
                                        link(MentoringNavigation.settings(pool.id()), pool.name()),
                                        "mi-pool__who")),
                        "mi-pool__top");
        var what =
                css(
                        new Div(new Paragraph(names(pool)), new Paragraph(muted(pool.email()))),
                        "mi-pool__what");
        var hints = css(new Div(), "mi-pool__hints");
        hints.add(
                css(
                        new Paragraph(
                                coordinators == 0
                                        ? "Noch niemand führt diesen Pool"
                                        : coordinators == 1
                                                ? "1 Person führt ihn"
                                                : coordinators + " Personen führen ihn"),
                        "mi-pool__hint"));
        return css(new ListItem(top, what, hints), "mi-pool__person");
    }

    private String names(Pool pool) {
        return pool.municipalities().stream()
                .flatMap(bfs -> regions.municipality(bfs).stream())
                .map(Municipality::shortName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Div without() {
        var served = new HashSet<Integer>();
        pools.all().forEach(p -> served.addAll(p.municipalities()));
        var free =
                regions.municipalities().stream()
                        .filter(m -> !served.contains(m.bfs()))
                        .map(Municipality::shortName)
                        .toList();
        return css(
                new Div(
                        new H2("Gemeinden ohne Pool"),
                        new Paragraph(
                                free.isEmpty()
                                        ? "Alle Gemeinden gehören zu einem Pool."
                                        : String.join(", ", free) + ".")),
                "mi-box mi-pool__box");
    }
}
