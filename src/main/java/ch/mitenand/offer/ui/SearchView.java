package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferResults;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.region.ui.RegionNavigation;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import ch.mitenand.shell.SearchForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;

/** Finds offers by words, place and filters. */
@Route("angebote")
@AnonymousAllowed
class SearchView extends PublicView {

    private static final String DESCRIPTION =
            "Deutschkurse, Treffpunkte, Spielgruppen, Beratung und mehr im Kanton Solothurn: wann, wo, welches Niveau,"
                    + " was es kostet und ob es freie Plätze hat.";

    private final OfferSearch search;
    private final OfferCards cards;
    private final Categories categories;

    SearchView(OfferSearch search, OfferCards cards, Categories categories) {
        this.search = search;
        this.cards = cards;
        this.categories = categories;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var results = search.search(OfferQuery.parse(request.query()));
        var query = results.query();
        var columns = css(new Div(new SearchFilters(results), main(results)), "mi-wrap mi-results");
        add(css(new Div(css(new Div(form(query)), "mi-wrap")), "mi-band"), columns);
        var info =
                PageInfo.page(SearchTexts.title(results), OfferNavigation.search(query))
                        .describedBy(DESCRIPTION);
        boolean plain =
                query.text().isEmpty()
                        && query.filters() <= 1
                        && query.page() == 1
                        && !results.isEmpty();
        return plain && query.place().isEmpty() ? info : info.notIndexed();
    }

    private static SearchForm form(OfferQuery query) {
        int radius = query.place().isEmpty() ? SearchForm.USUAL_RADIUS_KM : query.radiusKm();
        var form = new SearchForm(query.text(), query.place(), radius);
        query.selected()
                .forEach(
                        (facet, values) -> values.forEach(v -> form.keeping(facet.parameter(), v)));
        return form;
    }

    private Div main(OfferResults results) {
        var main = css(new Div(new SearchHead(results, categories)), "mi-results__main");
        main.setId("ergebnisse");
        if (!results.hits().isEmpty()) {
            main.add(ordered("mi-cards mi-cards--wide", cards.cards(results.hits(), "h2")));
        }
        if (results.pages() > 1) {
            main.add(new Pagination(results.query(), results.pages()));
        }
        if (!results.onlineHits().isEmpty()) {
            main.add(online(results));
        }
        if (results.isEmpty()) {
            main.add(more(results), help(results));
        }
        return main;
    }

    private Section online(OfferResults results) {
        var heading = new H2(icon("online"), text(SearchTexts.ONLINE));
        var section = css(new Section(heading), "mi-group");
        section.add(ordered("mi-cards mi-cards--wide", cards.cards(results.onlineHits(), "h3")));
        if (results.onlineTotal() > results.onlineHits().size()) {
            var all = results.query().withPlace("", 0);
            var link =
                    link(
                            OfferNavigation.search(all)
                                    + (all.address().contains("?") ? "&" : "?")
                                    + "form=online",
                            text("Alle " + results.onlineTotal() + " Online-Angebote "),
                            icon("arrow"));
            section.add(new Paragraph(css(link, "mi-action")));
        }
        return section;
    }

    private static Section more(OfferResults results) {
        var ways = new ArrayList<ListItem>();
        for (var relaxation : results.relaxations()) {
            String icon = SearchTexts.isAboutPlace(relaxation) ? "pin" : "x";
            ways.add(
                    way(
                            icon,
                            SearchTexts.relaxation(relaxation),
                            relaxation.offers(),
                            relaxation.query()));
        }
        if (ways.isEmpty()) {
            var link = link("/angebote", icon("search"), new Span("Alle Angebote ansehen"));
            ways.add(new ListItem(css(link, "mi-suggest__link")));
        }
        return css(new Section(new H2(SearchTexts.MORE), list("mi-suggest", ways)), "mi-group");
    }

    private static ListItem way(String icon, String label, long offers, OfferQuery query) {
        var number = bold(OfferTexts.offers(offers));
        var link = link(OfferNavigation.search(query), icon(icon), new Span(label), number);
        return new ListItem(css(link, "mi-suggest__link"));
    }

    private static Section help(OfferResults results) {
        PlaceMatch place = results.place();
        var button = link(RegionNavigation.MUNICIPALITIES, "Meine Gemeinde finden");
        if (place != null && place.municipalities().size() == 1) {
            int bfs = place.municipalities().iterator().next();
            button = link(RegionNavigation.municipality(bfs), "Fachstelle für " + place.label());
        }
        var box = new Section(new H2(SearchTexts.HELP), new Paragraph(SearchTexts.HELP_TEXT));
        box.add(new Paragraph(css(button, "mi-button mi-button--second")));
        return css(box, "mi-box");
    }
}
