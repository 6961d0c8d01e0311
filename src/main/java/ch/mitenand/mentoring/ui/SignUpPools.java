package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.Pool;
import ch.mitenand.region.IntegrationOffice;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom to ask: the pool of a municipality, or its integration office. */
@Component
class SignUpPools {

    private final Regions regions;

    SignUpPools(Regions regions) {
        this.regions = regions;
    }

    /** A pool with its municipalities and how to reach it. */
    Div pool(SignUpTexts texts, Pool pool) {
        String names =
                regions.municipalities().stream()
                        .filter(m -> pool.municipalities().contains(m.bfs()))
                        .map(Municipality::shortName)
                        .collect(Collectors.joining(", "));
        var where = new Span(text(texts.get("pool.municipalities") + ": "), german(names));
        var box = css(new Div(new H3(german(pool.name()))), "mi-box mi-signup__pool");
        if (!names.isEmpty()) {
            box.add(css(new Paragraph(icon("pin"), where), "mi-signup__line"));
        }
        box.add(reach(pool.phone(), pool.email()));
        return box;
    }

    /** A municipality that has no pool yet, and who helps there. */
    Div none(SignUpTexts texts, Municipality municipality) {
        var title = texts.get("pool.none", municipality.shortName());
        var box = css(new Div(new H3(title)), "mi-box mi-signup__pool");
        box.add(new Paragraph(texts.get("pool.ask")));
        regions.integrationOffice(municipality.bfs()).ifPresent(o -> box.add(office(o)));
        var page = link("/gemeinden/" + municipality.bfs(), german(municipality.name()));
        box.add(css(new Paragraph(icon("pin"), page), "mi-signup__line"));
        return box;
    }

    private static Div office(IntegrationOffice office) {
        String street = office.street() + ", " + office.postalCode() + " " + office.locality();
        return new Div(
                css(new Paragraph(german(office.name())), "mi-signup__label"),
                new Paragraph(german(street)),
                reach(
                        Objects.requireNonNullElse(office.phone(), ""),
                        Objects.requireNonNullElse(office.email(), "")));
    }

    private static com.vaadin.flow.component.Component reach(String phone, String email) {
        var ways = new ArrayList<ListItem>();
        if (!phone.isEmpty()) {
            ways.add(way("phone", "tel:" + phone.replaceAll("[^+0-9]", ""), phone));
        }
        if (!email.isEmpty()) {
            ways.add(way("mail", "mailto:" + email, email));
        }
        return list("mi-contact mi-signup__reach", List.copyOf(ways));
    }

    private static ListItem way(String icon, String address, String label) {
        Anchor way = link(address, icon(icon), attribute(new Span(label), "dir", "ltr"));
        return new ListItem(way);
    }

    /** Names of places and people stay German on pages of every language. */
    private static Span german(String name) {
        return attribute(attribute(new Span(name), "lang", "de-CH"), "dir", "ltr");
    }
}
