package ch.mitenand.home.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Category;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.ui.Look;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.region.ui.RegionNavigation;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import ch.mitenand.shell.SearchForm;
import ch.mitenand.shell.Site;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Receives everybody: search box, doors to the main topics, all categories, one's municipality. */
@Route("")
@AnonymousAllowed
class HomeView extends PublicView {

    private static final int LARGEST = 14;

    private final OfferSearch search;
    private final Categories categories;
    private final Regions regions;
    private final Site site;

    HomeView(OfferSearch search, Categories categories, Regions regions, Site site) {
        this.search = search;
        this.categories = categories;
        this.regions = regions;
        this.site = site;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        add(hero(), topics(), steps(), municipalities(), takePart());
        var data =
                Map.<String, Object>of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "WebSite",
                        "name",
                        "Mitenand",
                        "inLanguage",
                        "de-CH");
        return PageInfo.page(HomeTexts.TITLE, "/").describedBy(HomeTexts.LEAD).withData(data);
    }

    private static Section hero() {
        var content =
                new Div(new H1(HomeTexts.CLAIM), css(new Paragraph(HomeTexts.LEAD), "mi-lead"));
        content.add(SearchForm.panel(), css(new H2(HomeTexts.DOORS), "mi-doors__title"), doors());
        return css(new Section(css(content, "mi-wrap mi-hero__in")), "mi-hero");
    }

    private static com.vaadin.flow.component.Component doors() {
        return list(
                "mi-doors",
                List.of(
                        door("language", "Deutsch lernen"),
                        door("early", "Kinder"),
                        door("work", "Arbeit"),
                        door("living", "Treffen"),
                        door("advice", "Beratung"),
                        door("living.volunteering", "Mithelfen")));
    }

    private static ListItem door(String code, String label) {
        var look = Look.of(code);
        var light = css(new Span(icon(look.icon())), "mi-door__light");
        return new ListItem(
                css(
                        link(OfferNavigation.category(code), light, text(label)),
                        "mi-door " + look.colour()));
    }

    private Section topics() {
        var section = css(new Section(), "mi-wrap mi-section");
        if (site.showsDemo()) {
            var note = new Span(bold(HomeTexts.DEMO), text(" " + HomeTexts.DEMO_DETAILS));
            section.add(css(new Paragraph(icon("flag"), note), "mi-note"));
        }
        var counts = search.categoryCounts();
        section.add(head(search.size() + " Angebote nach Thema", "/angebote", "Alle ansehen"));
        section.add(
                list("mi-tiles", categories.upper().stream().map(c -> tile(c, counts)).toList()));
        return section;
    }

    private ListItem tile(Category category, Map<String, Long> counts) {
        var look = Look.of(category.code());
        var number =
                css(new Span(Long.toString(counts.getOrDefault(category.code(), 0L))), "mi-count");
        var title =
                new H3(
                        link(OfferNavigation.category(category.code()), category.name().de()),
                        text(" "),
                        number);
        var below =
                categories.below(category.code()).stream()
                        .filter(c -> counts.getOrDefault(c.code(), 0L) > 0)
                        .map(c ->
                                new ListItem(
                                        link(OfferNavigation.category(c.code()), c.name().de())))
                        .toList();
        var content = new Div(css(title, "mi-tile__title"), list("mi-tile__sub", below));
        return css(new ListItem(look.sign(), content), "mi-tile " + look.colour());
    }

    private static Section steps() {
        var steps =
                List.of(
                        step("1", "Suchen", HomeTexts.SEARCH),
                        step("2", "Vergleichen", HomeTexts.COMPARE),
                        step("3", "Anmelden", HomeTexts.REGISTER));
        var content =
                new Div(
                        css(new Div(new H2(HomeTexts.HOW)), "mi-section__head"),
                        ordered("mi-steps", steps));
        return css(new Section(css(content, "mi-wrap")), "mi-section mi-section--sand");
    }

    private static ListItem step(String number, String title, String text) {
        var sign = attribute(css(new Span(number), "mi-arch"), "aria-hidden", "true");
        return new ListItem(sign, new Div(new H3(title), new Paragraph(text)));
    }

    private Section municipalities() {
        var all = regions.municipalities();
        var largest =
                all.stream()
                        .sorted(Comparator.comparingInt(HomeView::population).reversed())
                        .limit(LARGEST)
                        .map(Municipality::bfs)
                        .toList();
        var chips =
                all.stream().filter(m -> largest.contains(m.bfs())).map(HomeView::chip).toList();
        var head =
                head(
                        HomeTexts.MUNICIPALITY,
                        RegionNavigation.MUNICIPALITIES,
                        "Alle " + all.size() + " Gemeinden");
        return css(new Section(head, list("mi-chips", chips)), "mi-wrap mi-section");
    }

    private static int population(Municipality municipality) {
        return Objects.requireNonNullElse(municipality.population(), 0);
    }

    private static ListItem chip(Municipality municipality) {
        Anchor link =
                link(RegionNavigation.municipality(municipality.bfs()), municipality.shortName());
        return new ListItem(css(link, "mi-chip"));
    }

    private static Section takePart() {
        var help =
                link(OfferNavigation.category("living.volunteering"), "Freiwilligenarbeit finden");
        var mentoring = link("/mentoring", "Mentoring ansehen");
        var enter = attribute(link("/anmelden", "Angebot eintragen"), "router-ignore", "");
        return css(
                new Section(
                        box(HomeTexts.HELP, HomeTexts.HELP_DETAILS, css(help, "mi-button")),
                        box(
                                HomeTexts.MENTORING,
                                HomeTexts.MENTORING_DETAILS,
                                css(mentoring, "mi-button mi-button--second")),
                        box(
                                HomeTexts.OFFER,
                                HomeTexts.OFFER_DETAILS,
                                css(enter, "mi-button mi-button--second"))),
                "mi-wrap mi-split");
    }

    private static Div box(String title, String text, Anchor action) {
        return css(new Div(new H2(title), new Paragraph(text), new Paragraph(action)), "mi-box");
    }

    private static Div head(String title, String address, String label) {
        var more = css(link(address, text(label + " "), icon("arrow")), "mi-action");
        return css(new Div(new H2(title), more), "mi-section__head");
    }
}
