package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.VersionDesk;
import ch.mitenand.publishing.VersionDesk.Replaced;
import ch.mitenand.publishing.VersionDesk.Version;
import ch.mitenand.publishing.WorkingCopy;
import ch.mitenand.publishing.ui.VersionComparison.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/**
 * What was public when, who wrote and who approved it, what was given up, and what changed in
 * between.
 */
@Route(PublishingNavigation.VERSIONS + "/:id([0-9a-fA-F-]{36})")
@PageTitle("Versionen – Mitenand")
@PermitAll
class VersionsView extends Main implements BeforeEnterObserver {

    private static final String FROM = "von";
    private static final String TO = "bis";

    private static final String DRAFT = "Entwurf, noch nicht öffentlich";

    private static final String NONE =
            "Dieses Angebot war noch nie öffentlich. Hier sehen Sie später jede Fassung, die Sie"
                    + " veröffentlichen oder einreichen, und was dabei ersetzt wurde.";

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
        var replaced = tools.versions().replaced(tools.actor(), offer);
        var draft = tools.versions().draft(tools.actor(), offer);
        boolean editable =
                draft.isPresent() || tools.sources().catalogue().status(offer).isPresent();
        removeAll();
        var head =
                new Div(
                        css(new Paragraph(back(offer, editable)), "mi-crumbs"),
                        new H1("Versionen"),
                        css(new Span(title(offer)), "mi-muted"));
        var page = css(new Div(head), "mi-wrap mi-versions");
        if (versions.isEmpty() && replaced.isEmpty()) {
            var next =
                    css(
                            link(PublishingNavigation.editor(offer), "Angebot bearbeiten"),
                            "mi-button");
            page.add(css(new Div(new Paragraph(NONE), next), "mi-empty"));
        } else {
            page.add(list(offer, versions, replaced, draft, query));
            var sides = sides(versions, replaced, draft.isPresent());
            if (sides.size() > 1) {
                page.add(comparison(offer, versions, sides, query));
            }
        }
        add(page);
    }

    /** A draft that was thrown away has no page of its own until it is brought back. */
    private static Anchor back(OfferId offer, boolean editable) {
        return editable
                ? link(PublishingNavigation.editor(offer), "Zum Angebot")
                : link("/" + PublishingNavigation.DASHBOARD, "Zur Übersicht");
    }

    private Component list(
            OfferId offer,
            List<Version> versions,
            List<Replaced> replaced,
            Optional<WorkingCopy> draft,
            QueryParameters query) {
        int seen = draft.map(WorkingCopy::version).orElse(VersionDesk.NO_DRAFT);
        var restore = new VersionRestore(tools, offer, seen, () -> show(offer, query));
        return new VersionList(versions, replaced, tools.clock().getZone(), restore);
    }

    /** The working copy first, then everything by time. */
    private List<Side> sides(List<Version> versions, List<Replaced> replaced, boolean hasDraft) {
        var zone = tools.clock().getZone();
        record Dated(Instant at, Side side) {}
        var old =
                Stream.concat(
                                versions.stream()
                                        .map(v ->
                                                new Dated(
                                                        v.at(),
                                                        new Side(
                                                                v.number(),
                                                                VersionList.name(v, zone)))),
                                replaced.stream()
                                        .map(d ->
                                                new Dated(
                                                        d.at(),
                                                        new Side(
                                                                d.number(),
                                                                VersionList.name(d, zone)))))
                        .sorted(Comparator.comparing(Dated::at).reversed())
                        .map(Dated::side);
        var draft =
                hasDraft
                        ? Stream.of(new Side(VersionDesk.WORKING_COPY, DRAFT))
                        : Stream.<Side>empty();
        return Stream.concat(draft, old).toList();
    }

    /** At first the last two public versions, else the last two texts. */
    private Component comparison(
            OfferId offer, List<Version> versions, List<Side> sides, QueryParameters query) {
        boolean several = versions.size() > 1;
        long before = several ? versions.get(1).number() : sides.get(1).number();
        long after = several ? versions.getFirst().number() : sides.getFirst().number();
        var comparison =
                new VersionComparison(
                        sides,
                        (from, to) -> {
                            remember(offer, from, to);
                            return tools.versions().difference(tools.actor(), offer, from, to);
                        });
        comparison.show(number(query, FROM).orElse(before), number(query, TO).orElse(after));
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
    private static void remember(OfferId offer, long from, long to) {
        String address = PublishingNavigation.versions(offer).substring(1);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, address + "?" + FROM + "=" + from + "&" + TO + "=" + to);
    }

    private static Optional<Long> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("-?[0-9]{1,9}"))
                .map(Long::valueOf);
    }
}
