package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolDesk;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.access.AccessDeniedException;

/**
 * Settings of a pool. Coordinators set everything; editors of the canton name, municipalities and
 * contact only.
 */
@Route(MentoringNavigation.POOL_ROUTE + "einstellungen")
@PermitAll
class PoolSettingsView extends PersonPage {

    private final PoolDesk desk;
    private final Regions regions;

    PoolSettingsView(Pools pools, CurrentActor current, PoolDesk desk, Regions regions) {
        super(pools, current, Tab.SETTINGS);
        this.desk = desk;
        this.regions = regions;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        boolean canton = actor.has(Role.CANTON_EDITOR, "");
        boolean coordinates = pools().coordinates(actor, pool.id());
        if (!canton && !coordinates) {
            throw new AccessDeniedException("neither coordinator nor canton");
        }
        var page = frame(pool, "Einstellungen");
        if (canton) {
            page.addComponentAtIndex(
                    1, PersonParts.back(MentoringNavigation.pools(), "Alle Pools"));
        }
        var column = css(new Div(basics(actor, pool, canton), team(pool)), "mi-pool__main");
        if (coordinates) {
            column.add(
                    new PoolSettingsRules(desk, pools(), this::actor, pool, this::redraw),
                    new PoolSettingsOpenings(desk, pools(), this::actor, pool, this::redraw));
        }
        page.add(css(column, "mi-pool__settings"));
    }

    private Component basics(Actor actor, Pool pool, boolean canton) {
        return new PoolSettingsBasics(
                regions,
                pools(),
                pool,
                m -> canton || isOwn(actor, m) || pool.municipalities().contains(m.bfs()),
                draft -> desk.change(actor(), pool, draft),
                _ -> {
                    PersonParts.done("Gespeichert.");
                    redraw();
                });
    }

    private boolean isOwn(Actor actor, Municipality municipality) {
        return actor.scopes(Role.POOL_COORDINATOR).stream()
                .anyMatch(s -> regions.current(Integer.parseInt(s)) == municipality.bfs());
    }

    private Component team(Pool pool) {
        String names = String.join(", ", desk.team(actor(), pool.id()));
        return PersonParts.box(
                "Wer den Pool führt",
                new Paragraph(
                        names.isEmpty()
                                ? "Noch niemand. Die Administration gibt jemandem einer dieser Gemeinden die Rolle"
                                        + " «Poolverantwortliche/r»."
                                : names));
    }
}
