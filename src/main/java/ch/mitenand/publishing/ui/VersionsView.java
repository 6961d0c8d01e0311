package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.VersionDesk;
import ch.mitenand.publishing.VersionDesk.Version;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** What was public when, who wrote and who approved it, and what changed in between. */
@Route(PublishingNavigation.VERSIONS + "/:id([0-9a-fA-F-]{36})")
@PageTitle("Versionen – Mitenand")
@PermitAll
class VersionsView extends Main implements BeforeEnterObserver {

    private static final String FROM = "von";
    private static final String TO = "bis";

    private static final String NONE =
            "Dieses Angebot war noch nie öffentlich. Sobald Sie es veröffentlichen, sehen Sie hier"
                    + " jede Fassung.";

    private final EditorTools tools;

    VersionsView(EditorTools tools) {
        this.tools = tools;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var offer = event.getRouteParameters().get(PublishingNavigation.ID).flatMap(OfferId::parse);
        try {
            var id = offer.orElseThrow();
            show(id, event.getLocation().getQueryParameters());
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(OfferId offer, QueryParameters query) {
        var versions = tools.versions().versions(tools.actor(), offer);
        removeAll();
        var back = link(PublishingNavigation.editor(offer), "Zum Angebot");
        var head =
                new Div(
                        css(new Paragraph(back), "mi-crumbs"),
                        new H1("Versionen"),
                        css(new Span(title(offer)), "mi-muted"));
        var page = css(new Div(head), "mi-wrap mi-versions");
        if (versions.isEmpty()) {
            var next =
                    css(
                            link(PublishingNavigation.editor(offer), "Angebot bearbeiten"),
                            "mi-button");
            page.add(css(new Div(new Paragraph(NONE), next), "mi-empty"));
        } else {
            var draft = tools.versions().draft(tools.actor(), offer);
            page.add(list(offer, versions, draft, query));
            page.add(comparison(offer, versions, draft.isPresent(), query));
        }
        add(page);
    }

    private Component list(
            OfferId offer,
            List<Version> versions,
            Optional<WorkingCopy> draft,
            QueryParameters query) {
        int seen = draft.map(WorkingCopy::version).orElse(VersionDesk.NO_DRAFT);
        var restore = new VersionRestore(tools, offer, seen, () -> show(offer, query));
        var replaced = tools.versions().replaced(tools.actor(), offer);
        return new VersionList(versions, replaced, tools.clock().getZone(), restore);
    }

    private Component comparison(
            OfferId offer, List<Version> versions, boolean hasDraft, QueryParameters query) {
        int newest = versions.getFirst().number();
        int before = versions.size() > 1 ? versions.get(1).number() : newest;
        var comparison =
                new VersionComparison(
                        versions,
                        hasDraft,
                        tools.clock().getZone(),
                        (from, to) -> {
                            remember(offer, from, to);
                            return tools.versions().difference(tools.actor(), offer, from, to);
                        });
        int to = number(query, TO).orElse(versions.size() > 1 ? newest : 0);
        comparison.show(number(query, FROM).orElse(before), to);
        return comparison;
    }

    private String title(OfferId offer) {
        return tools.sources()
                .catalogue()
                .findPublic(offer)
                .map(details -> details.content().title().de())
                .orElse("Dieses Angebot ist im Moment nicht öffentlich.");
    }

    /** The address says what is compared, so that it can be sent to somebody. */
    private static void remember(OfferId offer, int from, int to) {
        String address = PublishingNavigation.versions(offer).substring(1);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, address + "?" + FROM + "=" + from + "&" + TO + "=" + to);
    }

    private static Optional<Integer> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }
}
