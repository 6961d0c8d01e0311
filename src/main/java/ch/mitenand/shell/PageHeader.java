package ch.mitenand.shell;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brand and main navigation. */
final class PageHeader extends Header {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /** The header with further items at the end of the navigation. */
    PageHeader(List<Component> further) {
        var items = new ArrayList<ListItem>();
        items.add(item("/angebote", "Angebote"));
        items.add(item("/gemeinden", "Gemeinden"));
        items.add(new ListItem(savedList()));
        further.forEach(component -> items.add(new ListItem(component)));
        var nav = labelled(css(new Nav(list("mi-nav__list", items)), "mi-nav"), "Hauptnavigation");
        add(css(new Div(brand(), nav), "mi-wrap mi-head__in"));
        css(this, "mi-head");
    }

    /**
     * The header for anonymous visitors; a link to the live part of the portal is a real page load.
     */
    static PageHeader anonymous() {
        var login = css(link("/anmelden", "Anmelden"), "mi-nav__link");
        return new PageHeader(List.of(attribute(login, "router-ignore", "")));
    }

    /** Marks the section to which a path belongs. */
    PageHeader at(String path) {
        links.forEach((start, link) -> {
            boolean here =
                    path.equals(start)
                            || path.startsWith(start + "/")
                            || path.startsWith(start + "?");
            if (here) {
                attribute(link, "aria-current", path.equals(start) ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        return this;
    }

    private ListItem item(String address, String label) {
        var anchor = css(link(address, label), "mi-nav__link");
        links.put(address, anchor);
        return new ListItem(anchor);
    }

    /** Shown by the script once something is on the list. */
    private static Anchor savedList() {
        var label = new Span(text("Merkliste ("), css(new Span("0"), "mi-saved__count"), text(")"));
        var saved = css(link("/merkliste", label), "mi-nav__link");
        return attribute(attribute(saved, "data-merkliste", ""), "hidden", "");
    }

    private static Anchor brand() {
        var sub = new Span(text("Angebote im"), lineBreak(), text("Kanton Solothurn"));
        return css(
                link("/", new Logo(), new Span("Mitenand"), css(sub, "mi-brand__sub")), "mi-brand");
    }
}
