package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.spoken;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferResults;
import ch.mitenand.offer.OfferResults.Count;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The filters beside the results: every value is a link that chooses it or gives it up. */
final class SearchFilters extends Aside {

    private static final List<Facet> ORDER =
            List.of(
                    Facet.CATEGORY,
                    Facet.ENTRY_LEVEL,
                    Facet.TARGET_LEVEL,
                    Facet.CHILDCARE,
                    Facet.PRICE,
                    Facet.WEEKDAY,
                    Facet.TIME,
                    Facet.MODE,
                    Facet.LANGUAGE,
                    Facet.TARGET_GROUP);
    private static final List<Facet> YES_OR_NO =
            List.of(
                    Facet.CHILDCARE,
                    Facet.FREE_PLACES,
                    Facet.STARTS_SOON,
                    Facet.WHEELCHAIR,
                    Facet.WOMEN_ONLY,
                    Facet.ACCREDITED);
    private static final Set<Facet> GRIDS =
            Set.of(Facet.ENTRY_LEVEL, Facet.TARGET_LEVEL, Facet.WEEKDAY);
    private static final Set<Facet> OPEN =
            Set.of(Facet.CATEGORY, Facet.ENTRY_LEVEL, Facet.CHILDCARE, Facet.WEEKDAY);
    private static final int SHOWN_AT_ONCE = 8;

    private final OfferResults results;
    private final OfferQuery query;

    SearchFilters(OfferResults results) {
        this.results = results;
        this.query = results.query();
        setId("filter");
        labelled(css(this, "mi-filters"), "Filter");
        int chosen = query.filters();
        var label = text(chosen == 0 ? "Filter" : "Filter (" + chosen + ")");
        add(css(details(summary(icon("filter"), label), false), "mi-filters__toggle"));
        var body = css(new Div(), "mi-filters__body");
        ORDER.forEach(facet -> addFacet(body, facet));
        String show = OfferTexts.offers(results.total() + results.onlineTotal()) + " anzeigen";
        body.add(
                css(
                        attribute(
                                link(OfferNavigation.search(query) + "#ergebnisse", show),
                                "router-ignore",
                                ""),
                        "mi-button mi-filters__done"));
        add(body);
    }

    private void addFacet(Div body, Facet facet) {
        var items =
                switch (facet) {
                    case CATEGORY -> new CategoryTree(results).items();
                    case CHILDCARE -> YES_OR_NO.stream().flatMap(f -> items(f).stream()).toList();
                    default -> items(facet);
                };
        if (items.isEmpty()) {
            return;
        }
        int chosen =
                facet == Facet.CHILDCARE
                        ? YES_OR_NO.stream().mapToInt(this::chosen).sum()
                        : chosen(facet);
        var title =
                summary(new Span(facet == Facet.CHILDCARE ? SearchTexts.IMPORTANT : facet.title()));
        if (chosen > 0) {
            title.add(css(new Span(chosen + " gewählt"), "mi-count"));
        }
        var block = details(title, chosen > 0 || OPEN.contains(facet));
        boolean grid = GRIDS.contains(facet);
        boolean split = !grid && facet != Facet.CATEGORY && items.size() > SHOWN_AT_ONCE + 1;
        var first = split ? items.subList(0, SHOWN_AT_ONCE) : items;
        block.add(list(grid ? "mi-facet__list mi-facet__list--grid" : "mi-facet__list", first));
        if (split) {
            var rest = items.subList(SHOWN_AT_ONCE, items.size());
            var more =
                    details(
                            summary(text(rest.size() + " weitere")),
                            false,
                            list("mi-facet__list", rest));
            block.add(css(more, "mi-more"));
        }
        body.add(css(block, "mi-facet"));
    }

    private int chosen(Facet facet) {
        return query.selected().getOrDefault(facet, Set.of()).size();
    }

    private List<ListItem> items(Facet facet) {
        var items = new ArrayList<ListItem>();
        var counts = results.facets().getOrDefault(facet, List.of());
        boolean any =
                counts.stream().anyMatch(c -> c.offers() > 0 || query.has(facet, c.value().code()));
        for (Count count : counts) {
            boolean on = query.has(facet, count.value().code());
            if (any && (on || count.offers() > 0 || GRIDS.contains(facet))) {
                items.add(new ListItem(value(facet, count, on)));
            }
        }
        return items;
    }

    private Component value(Facet facet, Count count, boolean on) {
        String label = count.value().label();
        var name = new Span(facet == Facet.WEEKDAY ? label.substring(0, 2) : label);
        return entry(name, count.offers(), on, query.toggle(facet, count.value().code()));
    }

    /** One value; without offers it is no link, unless it can be given up. */
    static Component entry(Span name, long offers, boolean on, OfferQuery next) {
        var number =
                css(
                        new Span(
                                spoken(", "),
                                text(SwissFormat.number(offers)),
                                spoken(" Angebote")),
                        "mi-count");
        if (!on && offers == 0) {
            return css(new Span(name, number), "mi-facet__link");
        }
        var link = css(link(OfferNavigation.search(next), name), "mi-facet__link");
        attribute(link, "rel", "nofollow");
        if (on) {
            attribute(link, "aria-current", "true");
            link.add(spoken(SearchTexts.CHOSEN));
        }
        link.add(number);
        return link;
    }
}
