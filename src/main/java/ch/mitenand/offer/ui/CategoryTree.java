package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferResults;
import ch.mitenand.offer.OfferResults.Count;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The two levels of categories as filters; choosing a lower term narrows its upper term down
 * instead of adding to it.
 */
final class CategoryTree {

    private final OfferQuery query;
    private final List<Count> counts;

    CategoryTree(OfferResults results) {
        this.query = results.query();
        this.counts = results.facets().getOrDefault(Facet.CATEGORY, List.of());
    }

    /** The upper terms; the lower ones of those that were chosen. */
    List<ListItem> items() {
        var items = new ArrayList<ListItem>();
        for (Count upper : counts) {
            String code = upper.value().code();
            if (!code.contains(".") && (upper.offers() > 0 || isOpen(code))) {
                items.add(upper(upper, code));
            }
        }
        return items;
    }

    private ListItem upper(Count upper, String code) {
        boolean on = query.has(Facet.CATEGORY, code);
        OfferQuery next = query;
        for (Count lower : below(code)) {
            if (!on && query.has(Facet.CATEGORY, lower.value().code())) {
                next = next.toggle(Facet.CATEGORY, lower.value().code());
            }
        }
        next = next.toggle(Facet.CATEGORY, code);
        var item =
                new ListItem(
                        SearchFilters.entry(
                                new Span(upper.value().label()), upper.offers(), on, next));
        if (isOpen(code)) {
            var lower =
                    below(code).stream()
                            .filter(this::isShown)
                            .map(count -> lower(count, code))
                            .toList();
            if (!lower.isEmpty()) {
                item.add(list("mi-facet__sub", lower));
            }
        }
        return item;
    }

    private ListItem lower(Count lower, String upper) {
        String code = lower.value().code();
        boolean on = query.has(Facet.CATEGORY, code);
        OfferQuery next = query.toggle(Facet.CATEGORY, code);
        if (query.has(Facet.CATEGORY, upper)) {
            next = next.toggle(Facet.CATEGORY, upper);
        }
        return new ListItem(
                SearchFilters.entry(new Span(lower.value().label()), lower.offers(), on, next));
    }

    private boolean isShown(Count count) {
        return count.offers() > 0 || query.has(Facet.CATEGORY, count.value().code());
    }

    private boolean isOpen(String code) {
        return query.has(Facet.CATEGORY, code)
                || below(code).stream()
                        .anyMatch(lower -> query.has(Facet.CATEGORY, lower.value().code()));
    }

    private List<Count> below(String code) {
        return counts.stream().filter(c -> c.value().code().startsWith(code + ".")).toList();
    }
}
