package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.spoken;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferResults;
import ch.mitenand.offer.OfferSort;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;

/** What was understood and how much was found, the chosen filters, and the order. */
final class SearchHead extends Div {

    private final OfferResults results;
    private final OfferQuery query;
    private final Categories categories;

    SearchHead(OfferResults results, Categories categories) {
        this.results = results;
        this.query = results.query();
        this.categories = categories;
        css(this, "mi-results__head");
        addCorrection();
        add(new H1(SearchTexts.heading(results)));
        if (results.isEmpty()) {
            add(css(new Paragraph(SearchTexts.nothing(results)), "mi-lead"));
        }
        addNotes();
        if (query.filters() > 0) {
            addChips();
        }
        if (results.total() > 1) {
            add(order());
        }
    }

    private void addCorrection() {
        String meant = results.didYouMean();
        if (meant != null) {
            var link = link(OfferNavigation.search(query.withText(meant)), bold(meant));
            add(new Paragraph(text("Meinten Sie "), link, text("?")));
        }
    }

    private void addNotes() {
        var place = results.place();
        if (results.placeUnknown()) {
            add(note("pin", SearchTexts.unknownPlace(query.place())));
        } else if (place != null && !place.exact()) {
            add(note("pin", SearchTexts.meantPlace(place)));
        }
        if (results.partial() && !results.isEmpty()) {
            add(note("help", SearchTexts.PARTIAL));
        }
    }

    private static Paragraph note(String icon, String text) {
        return css(new Paragraph(icon(icon), new Span(text)), "mi-note");
    }

    private void addChips() {
        var chips = new ArrayList<ListItem>();
        query.selected()
                .forEach((facet, values) -> values.forEach(value -> chips.add(chip(facet, value))));
        if (chips.size() > 1) {
            chips.add(
                    new ListItem(
                            css(
                                    link(
                                            OfferNavigation.search(query.withoutFacets()),
                                            SearchTexts.REMOVE_ALL),
                                    "mi-action")));
        }
        add(list("mi-chips", chips));
    }

    private ListItem chip(Facet facet, String code) {
        String label =
                facet.values(categories).stream()
                        .filter(value -> value.code().equals(code))
                        .findFirst()
                        .map(Facet.Value::label)
                        .orElse(code);
        var next = OfferNavigation.search(query.toggle(facet, code));
        var chip =
                link(
                        next,
                        spoken(SearchTexts.REMOVE),
                        text(SearchTexts.chip(facet, label)),
                        icon("x"));
        return new ListItem(attribute(css(chip, "mi-chip mi-chip--on"), "rel", "nofollow"));
    }

    private Nav order() {
        var order = labelled(css(new Nav(muted("Sortiert nach")), "mi-sort"), "Sortierung");
        for (OfferSort sort : OfferSort.values()) {
            if (sort != OfferSort.DISTANCE || results.place() != null) {
                var link = link(OfferNavigation.search(query.withSort(sort)), sort.germanName());
                attribute(link, "rel", "nofollow");
                order.add(sort == query.sort() ? attribute(link, "aria-current", "true") : link);
            }
        }
        return order;
    }
}
