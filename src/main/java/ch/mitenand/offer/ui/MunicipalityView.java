package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.region.IntegrationOffice;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.region.ui.MunicipalityMaps;
import ch.mitenand.region.ui.RegionNavigation;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.SwissFormat;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import ch.mitenand.shell.SearchForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;

/** Tells newcomers what there is for them in their municipality, and who helps them there. */
@Route("gemeinden/:bfs([1-9][0-9]{0,3})")
@AnonymousAllowed
class MunicipalityView extends PublicView {

    private static final int SHOWN = 6;
    private static final String NO_OFFICE =
            "Für diese Gemeinde ist noch keine Fachstelle erfasst. Fragen Sie auf der Gemeindeverwaltung nach der oder"
                    + " dem Integrationsbeauftragten.";

    private final Regions regions;
    private final OfferSearch search;
    private final OfferCards cards;
    private final MunicipalityMaps maps;

    MunicipalityView(Regions regions, OfferSearch search, OfferCards cards, MunicipalityMaps maps) {
        this.regions = regions;
        this.search = search;
        this.cards = cards;
        this.maps = maps;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        int asked = Integer.parseInt(request.pathValue("bfs"));
        var found = regions.municipality(asked);
        if (found.isEmpty()) {
            return PageInfo.missing();
        }
        Municipality municipality = found.get();
        String path = RegionNavigation.municipality(municipality.bfs());
        if (municipality.bfs() != asked) {
            return PageInfo.moved(path);
        }
        long offers = search.countServing(municipality.bfs());
        var page =
                css(
                        new Article(
                                head(municipality, offers),
                                side(municipality),
                                main(municipality, offers)),
                        "mi-page");
        maps.map(municipality.bfs(), List.of())
                .ifPresent(
                        map -> page.add(labelled(css(new Section(map), "mi-page__more"), "Karte")));
        add(css(new Div(crumbs(municipality), page), "mi-wrap"));
        return PageInfo.page(municipality.shortName(), path)
                .describedBy(introduction(municipality, offers))
                .withData(data(municipality));
    }

    private static Map<String, Object> data(Municipality municipality) {
        var centre = municipality.centre();
        return Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "AdministrativeArea",
                "name",
                municipality.name(),
                "geo",
                Map.of(
                        "@type",
                        "GeoCoordinates",
                        "latitude",
                        centre.lat(),
                        "longitude",
                        centre.lon()));
    }

    private static Nav crumbs(Municipality municipality) {
        var all = new ListItem(link(RegionNavigation.MUNICIPALITIES, "Gemeinden"));
        var district =
                new ListItem(
                        link(
                                RegionNavigation.district(municipality.district()),
                                "Bezirk " + municipality.district()));
        var steps = ordered("mi-crumbs__list", List.of(all, district));
        return labelled(css(new Nav(steps), "mi-crumbs"), "Sie sind hier");
    }

    private static String introduction(Municipality municipality, long offers) {
        String are = offers == 1 ? " ist" : " sind";
        return OfferTexts.offers(offers)
                + are
                + " für Menschen in "
                + municipality.shortName()
                + " da.";
    }

    private static Header head(Municipality municipality, long offers) {
        var kind = css(new Paragraph("Einwohnergemeinde"), "mi-kind");
        var lead = css(new Paragraph(introduction(municipality, offers)), "mi-lead");
        return css(new Header(kind, new H1(municipality.shortName()), lead), "mi-page__head");
    }

    private Aside side(Municipality municipality) {
        var box = css(new Div(new H2("Ihre Fachstelle Integration")), "mi-box mi-box--key");
        regions.integrationOffice(municipality.bfs())
                .ifPresentOrElse(
                        office -> addOffice(box, office), () -> box.add(new Paragraph(NO_OFFICE)));
        return labelled(css(new Aside(box), "mi-page__side"), "Fachstelle");
    }

    private static void addOffice(Div box, IntegrationOffice office) {
        var address = office.street() + ", " + office.postalCode() + " " + office.locality();
        box.add(new Paragraph(bold(office.name()), lineBreak(), text(address)));
        if (!office.hours().isEmpty()) {
            box.add(new Paragraph(office.hours().de()));
        }
        if (!office.languages().isEmpty()) {
            var languages = office.languages().stream().map(Language::germanName).toList();
            box.add(new Paragraph("Wir sprechen " + SwissFormat.join(languages) + "."));
        }
        var ways = css(new Div(), "mi-register");
        var phone = Register.phone(office.phone());
        if (phone != null) {
            ways.add(css(phone, "mi-button"));
        }
        String email = office.email();
        if (email != null) {
            ways.add(
                    css(
                            Register.mail(email, "", "E-Mail schreiben"),
                            "mi-button mi-button--second"));
        }
        box.add(ways);
        if (office.demo()) {
            box.add(muted("Erfundenes Beispiel: Name, Nummer und Adresse gibt es nicht."));
        }
    }

    private Div main(Municipality municipality, long offers) {
        var main = css(new Div(), "mi-page__main");
        main.add(
                offers(municipality, offers),
                new Section(new H2("Auf einen Blick"), facts(municipality)));
        var neighbours =
                regions.neighbours(municipality.bfs()).stream()
                        .map(n ->
                                css(
                                        link(RegionNavigation.municipality(n.bfs()), n.shortName()),
                                        "mi-chip"))
                        .map(ListItem::new)
                        .toList();
        if (!neighbours.isEmpty()) {
            main.add(new Section(new H2("Nachbargemeinden"), list("mi-chips", neighbours)));
        }
        return main;
    }

    private Section offers(Municipality municipality, long offers) {
        var query = OfferQuery.all().withPlace(municipality.name(), SearchForm.USUAL_RADIUS_KM);
        var all = link(OfferNavigation.search(query), text("Alle im Umkreis "), icon("arrow"));
        var heading = new H2("Angebote für " + municipality.shortName());
        var head = css(new Div(heading, css(all, "mi-action")), "mi-section__head");
        var hits = search.serving(municipality.bfs(), SHOWN);
        if (offers == 0 || hits.isEmpty()) {
            return new Section(
                    head, css(new Paragraph("Schauen Sie in den Orten ringsum."), "mi-muted"));
        }
        return new Section(head, list("mi-cards", cards.cards(hits, "h3")));
    }

    private static HtmlContainer facts(Municipality municipality) {
        var facts = css(tag("dl"), "mi-dl");
        fact(facts, "Bezirk", text(municipality.district()));
        fact(facts, "Amtei", text(municipality.amtei()));
        String social = municipality.socialRegionName();
        fact(facts, "Sozialregion", social == null ? muted("nicht bekannt") : text(social));
        var codes =
                municipality.localities().stream()
                        .map(Municipality.Locality::postalCode)
                        .distinct()
                        .sorted()
                        .toList();
        if (!codes.isEmpty()) {
            fact(
                    facts,
                    codes.size() == 1 ? "Postleitzahl" : "Postleitzahlen",
                    text(String.join(", ", codes)));
        }
        Integer population = municipality.population();
        Integer year = municipality.populationYear();
        if (population != null && year != null) {
            String people = SwissFormat.number(population) + " Menschen (Ende " + year + ")";
            fact(facts, "Bevölkerung", text(people));
        }
        if (!municipality.formerNames().isEmpty()) {
            fact(facts, "Frühere Gemeinden", text(String.join(", ", municipality.formerNames())));
        }
        return facts;
    }

    private static void fact(HtmlContainer facts, String label, Component value) {
        facts.add(tag("dt", text(label)), tag("dd", value));
    }
}
