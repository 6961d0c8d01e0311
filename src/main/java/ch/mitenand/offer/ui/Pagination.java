package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.spoken;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.OfferQuery;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.TreeSet;

/** Links to the pages of a result list: first, last, and those around the present one. */
final class Pagination extends Nav {

    Pagination(OfferQuery query, int pages) {
        labelled(css(this, "mi-pages"), "Seiten");
        var items = new OrderedList();
        int here = Math.min(query.page(), pages + 1);
        if (here > 1) {
            var back = link(address(query, here - 1), icon("arrow"), spoken("Vorherige Seite"));
            items.add(new ListItem(attribute(css(back, "mi-pages__back"), "rel", "prev")));
        }
        int last = 0;
        for (int page : shown(here, pages)) {
            if (page > last + 1) {
                items.add(new ListItem(new Span("…")));
            }
            var number = link(address(query, page), spoken("Seite "), text(Integer.toString(page)));
            items.add(
                    new ListItem(
                            page == here ? attribute(number, "aria-current", "page") : number));
            last = page;
        }
        if (here < pages) {
            var next = link(address(query, here + 1), spoken("Nächste Seite"), icon("arrow"));
            items.add(new ListItem(attribute(next, "rel", "next")));
        }
        add(items);
    }

    private static TreeSet<Integer> shown(int here, int pages) {
        var shown = new TreeSet<Integer>();
        shown.add(1);
        shown.add(pages);
        for (int page = Math.max(1, here - 1); page <= Math.min(pages, here + 1); page++) {
            shown.add(page);
        }
        return shown;
    }

    private static String address(OfferQuery query, int page) {
        return OfferNavigation.search(query.withPage(page));
    }
}
