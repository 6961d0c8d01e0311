package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.OfferSearch;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationDraft;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.organisation.ui.OrganisationNavigation;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.region.ui.RegionNavigation;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.SwissFormat;
import ch.mitenand.shell.Markdown;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;

/** Tells who an organisation is, how to reach it, and what it offers. */
@Route("organisationen/:id([0-9a-fA-F-]{36})")
@AnonymousAllowed
class OrganisationView extends PublicView {

    private static final String DEMO =
            "Diese Organisation ist erfunden. Telefonnummern und Adressen gibt es nicht.";

    private final OrganisationRegister register;
    private final OrganisationDesk desk;
    private final OfferSearch search;
    private final OfferCards cards;
    private final Regions regions;

    OrganisationView(
            OrganisationRegister register,
            OrganisationDesk desk,
            OfferSearch search,
            OfferCards cards,
            Regions regions) {
        this.register = register;
        this.desk = desk;
        this.search = search;
        this.cards = cards;
        this.regions = regions;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var found = OrganisationId.parse(request.pathValue("id")).flatMap(register::find);
        if (found.isEmpty()) {
            return PageInfo.missing();
        }
        OrganisationDetails organisation = found.get();
        var page =
                new Article(head(organisation), side(organisation.content()), main(organisation));
        add(css(new Div(crumbs(organisation), css(page, "mi-page")), "mi-wrap"));
        return PageInfo.page(organisation.name(), OfferNavigation.organisation(organisation.id()))
                .describedBy(Markdown.plain(organisation.content().description().de()))
                .withData(OfferData.of(organisation));
    }

    private Nav crumbs(OrganisationDetails organisation) {
        var steps = new ArrayList<ListItem>();
        steps.add(new ListItem(link("/angebote", "Angebote")));
        regions.municipality(organisation.content().bfs())
                .ifPresent(m -> steps.add(new ListItem(municipality(m))));
        return labelled(
                css(new Nav(ordered("mi-crumbs__list", steps)), "mi-crumbs"), "Sie sind hier");
    }

    private static Component municipality(Municipality municipality) {
        return link(RegionNavigation.municipality(municipality.bfs()), municipality.shortName());
    }

    private Header head(OrganisationDetails organisation) {
        var content = organisation.content();
        var kind = css(new Paragraph(content.legalForm().germanName()), "mi-kind");
        var head = css(new Header(kind, new H1(organisation.name())), "mi-page__head");
        if (desk.hasLogo(organisation.id())) {
            var logo = attribute(tag("img"), "src", OrganisationNavigation.logo(organisation.id()));
            head.addComponentAsFirst(css(attribute(logo, "alt", ""), "mi-logo-of"));
        }
        if (content.accredited()) {
            var badge =
                    css(
                            new ListItem(icon("seal"), text("vom Kanton anerkannt")),
                            "mi-badge mi-badge--good");
            head.add(list("mi-badges", java.util.List.of(badge)));
        }
        if (content.demo()) {
            head.add(css(new Paragraph(icon("flag"), new Span(DEMO)), "mi-note"));
        }
        return head;
    }

    private static Aside side(OrganisationDraft content) {
        var facts = css(tag("dl"), "mi-keyfacts");
        var place = text(content.postalCode() + " " + content.locality());
        facts.add(fact("pin", "Adresse", text(content.street()), lineBreak(), place));
        if (!content.languages().isEmpty()) {
            var languages = content.languages().stream().map(Language::germanName).toList();
            facts.add(fact("speech", "Wir sprechen", text(SwissFormat.join(languages))));
        }
        var contact = css(new Div(), "mi-contact");
        var phone = Register.phone(content.phone());
        if (phone != null) {
            contact.add(new Paragraph(phone));
        }
        String email = content.email();
        if (email != null) {
            contact.add(new Paragraph(Register.mail(email, "", email)));
        }
        String website = content.website();
        var web =
                website == null
                        ? null
                        : Register.web(website, website.replaceFirst("^https?://(www\\.)?", ""));
        if (web != null) {
            contact.add(new Paragraph(web));
        }
        var box = css(new Div(new H2("Kontakt"), facts, contact), "mi-box mi-box--key");
        return labelled(css(new Aside(box), "mi-page__side"), "Kontakt");
    }

    private static Component fact(String icon, String label, Component... content) {
        return tag("div", tag("dt", icon(icon), text(label)), tag("dd", content));
    }

    private Div main(OrganisationDetails organisation) {
        var main = css(new Div(), "mi-page__main");
        var prose = css(new Div(), "mi-prose");
        prose.add(Markdown.render(organisation.content().description().de()));
        main.add(new Section(prose));
        var hits = search.ofOrganisation(organisation.id());
        var offers =
                new Section(new H2(hits.isEmpty() ? "Angebote" : OfferTexts.offers(hits.size())));
        offers.add(
                hits.isEmpty()
                        ? css(
                                new Paragraph("Im Moment ist kein Angebot veröffentlicht."),
                                "mi-muted")
                        : list("mi-cards", cards.cards(hits, "h3")));
        main.add(offers);
        return main;
    }
}
