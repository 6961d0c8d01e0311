package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.NextDates;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.region.ui.MunicipalityMaps;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.SwissFormat;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Draws the page of an offer for whoever gives its details: the public page what is published, the
 * editor and the review what would be.
 */
@Component
@NamedInterface("navigation")
public final class OfferPage {

    private static final int NEXT_MEETINGS = 4;

    private final OfferCatalogue catalogue;
    private final OfferCards cards;
    private final Categories categories;
    private final NextDates dates;
    private final MunicipalityMaps maps;
    private final OfferFreshness freshness;
    private final Clock clock;

    OfferPage(
            OfferCatalogue catalogue,
            OfferCards cards,
            Categories categories,
            NextDates dates,
            MunicipalityMaps maps,
            OfferFreshness freshness,
            Clock clock) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.categories = categories;
        this.dates = dates;
        this.maps = maps;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** The languages in which the offer tells more than its title; German is one of them. */
    public List<Language> languages(OfferDetails offer) {
        return List.copyOf(OfferText.languages(offer));
    }

    /** The page of an offer in a language, German where it has nothing in that language. */
    public Div draw(OfferDetails offer, Language language) {
        var page =
                css(
                        new Article(head(offer, language), side(offer), main(offer, language)),
                        "mi-page");
        addMap(page, offer);
        String colour = Look.of(offer.content().categories().getFirst()).colour();
        return css(new Div(crumbs(offer), page), "mi-wrap " + colour);
    }

    private Nav crumbs(OfferDetails offer) {
        var steps = new ArrayList<ListItem>();
        steps.add(new ListItem(link("/angebote", "Angebote")));
        String code = offer.content().categories().getFirst();
        int dot = code.indexOf('.');
        if (dot > 0) {
            String upper = code.substring(0, dot);
            steps.add(
                    new ListItem(
                            link(OfferNavigation.category(upper), categories.germanName(upper))));
        }
        steps.add(new ListItem(link(OfferNavigation.category(code), categories.germanName(code))));
        return labelled(
                css(new Nav(ordered("mi-crumbs__list", steps)), "mi-crumbs"), "Sie sind hier");
    }

    private Header head(OfferDetails offer, Language language) {
        var hit = Summaries.hit(offer, today());
        String code = offer.content().categories().getFirst();
        var kind = new Paragraph(Look.of(code).smallSign(), text(categories.germanName(code)));
        var title = OfferText.foreign(new H1(offer.content().title().best(language)), language);
        var head = css(new Header(css(kind, "mi-kind"), title), "mi-page__head");
        if (offer.content().title().in(language).isPresent() && language != Language.DE) {
            head.add(css(new Paragraph(offer.content().title().de()), "mi-muted"));
        }
        var by =
                link(
                        OfferNavigation.organisation(offer.organisation().id()),
                        offer.organisation().name());
        head.add(new Paragraph(by, text(", " + OfferCards.place(hit.offer()))));
        var badges = OfferBadges.of(hit.offer(), today());
        if (badges.getChildren().findAny().isPresent()) {
            head.add(badges);
        }
        if (offer.content().demo()) {
            head.add(css(new Paragraph(icon("flag"), new Span(OfferTexts.DEMO)), "mi-note"));
        }
        var kindOfRegistration = offer.content().registration().kind();
        String jump =
                kindOfRegistration == RegistrationKind.NONE ? "So nehmen Sie teil" : "Anmelden";
        var button =
                attribute(
                        css(
                                link(OfferText.address(offer, language) + "#anmelden", jump),
                                "mi-button"),
                        "router-ignore",
                        "");
        head.add(css(new Paragraph(button), "mi-page__jump"));
        return head;
    }

    private Aside side(OfferDetails offer) {
        var box =
                css(new Div(css(new H2(OfferTexts.KEY_FACTS), "mi-hidden")), "mi-box mi-box--key");
        box.add(
                new OfferKeyFacts(offer.content(), dates.next(offer, NEXT_MEETINGS)),
                new Register(offer));
        var actions = css(new Paragraph(), "mi-actions");
        var keep =
                attribute(
                        action("merken", "heart", "Merken"),
                        "data-titel",
                        offer.content().title().de());
        actions.add(attribute(keep, "data-von", offer.organisation().name()));
        actions.add(action("teilen", "share", "Teilen"), action("drucken", "print", "Drucken"));
        box.add(actions);
        return labelled(css(new Aside(box), "mi-page__side"), OfferTexts.KEY_FACTS);
    }

    /** A button that the script shows, because it does nothing without. */
    private static com.vaadin.flow.component.Component action(
            String name, String icon, String label) {
        var button = css(tag("button", icon(icon), css(new Span(label), "mi-label")), "mi-action");
        attribute(attribute(button, "type", "button"), "data-aktion", name);
        return attribute(button, "hidden", "");
    }

    private Div main(OfferDetails offer, Language language) {
        var main = css(new Div(), "mi-page__main");
        var picture = offer.content().picture();
        if (picture != null) {
            main.add(new OfferPhoto(offer.id(), picture, language));
        }
        main.add(new OfferText(offer, language));
        var needed =
                OfferTexts.requirements(offer.content().entry()).stream()
                        .map(s -> item("check", s))
                        .toList();
        main.add(
                section(
                        OfferTexts.REQUIREMENTS,
                        css(tag("ul", needed.toArray(ListItem[]::new)), "mi-list")));
        addFollowOn(main, offer);
        addAccess(main, offer);
        addContact(main, offer);
        main.add(freshness.of(offer));
        return main;
    }

    private void addFollowOn(Div main, OfferDetails offer) {
        var follow = catalogue.findPublic(offer.content().followOn());
        if (follow.isEmpty() && offer.content().leadsTo().isEmpty()) {
            return;
        }
        var steps = new ArrayList<ListItem>();
        String level =
                OfferTexts.level(offer.content().entry().oral(), offer.content().target().oral());
        String here = "Dieses Angebot" + (level.isEmpty() ? "" : ": " + level);
        steps.add(css(new ListItem(here), "mi-path__here"));
        steps.addAll(
                cards.cards(follow.stream().map(f -> Summaries.hit(f, today())).toList(), "h3"));
        var section = section(OfferTexts.NEXT);
        if (!offer.content().leadsTo().isEmpty()) {
            section.add(css(new Paragraph(offer.content().leadsTo().de()), "mi-path__goal"));
        }
        if (!follow.isEmpty()) {
            section.add(ordered("mi-path", steps));
        }
        main.add(section);
    }

    private static void addAccess(Div main, OfferDetails offer) {
        var items = new ArrayList<ListItem>();
        for (OfferPlace place : offer.content().places()) {
            var access = place.accessibility().stream().sorted().map(a -> a.germanName()).toList();
            String stop = place.publicTransport();
            if (!access.isEmpty()) {
                items.add(item("wheel", place.name() + ": " + SwissFormat.join(access)));
            }
            if (stop != null) {
                items.add(item("bus", stop));
            }
        }
        if (!items.isEmpty()) {
            main.add(
                    section(
                            OfferTexts.PLACES,
                            css(tag("ul", items.toArray(ListItem[]::new)), "mi-list")));
        }
    }

    private static void addContact(Div main, OfferDetails offer) {
        var contact = offer.content().contact();
        var lines = css(new Div(), "mi-contact");
        String name = contact.name();
        if (name != null) {
            String role = contact.role().isEmpty() ? "" : ", " + contact.role().de();
            lines.add(new Paragraph(bold(name), text(role)));
        }
        var phone = Register.phone(contact.phone());
        if (phone != null) {
            lines.add(new Paragraph(phone));
        }
        String email = contact.email();
        if (email != null) {
            lines.add(new Paragraph(Register.mail(email, offer.content().title().de(), email)));
        }
        if (lines.getChildren().findAny().isPresent()) {
            main.add(section(OfferTexts.CONTACT, lines));
        }
    }

    private void addMap(Article page, OfferDetails offer) {
        var places = offer.content().places();
        if (!places.isEmpty()) {
            int bfs = places.getFirst().bfs();
            var points =
                    places.stream().filter(p -> p.bfs() == bfs).map(OfferPlace::point).toList();
            maps.map(bfs, points)
                    .ifPresent(map ->
                            page.add(labelled(css(new Section(map), "mi-page__more"), "Karte")));
        }
    }

    private static Section section(String title, com.vaadin.flow.component.Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        return section;
    }

    private static ListItem item(String icon, String text) {
        return new ListItem(icon(icon), new Span(text));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
