package ch.mitenand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** Short names for building pages of HTML elements. */
public final class Markup {

    private Markup() {}

    /** The component with these CSS classes, separated by spaces. */
    public static <C extends Component> C css(C component, String classes) {
        for (String name : classes.split(" ")) {
            component.getElement().getClassList().add(name);
        }
        return component;
    }

    /** The component with an attribute. */
    public static <C extends Component> C attribute(C component, String name, String value) {
        component.getElement().setAttribute(name, value);
        return component;
    }

    /** The component with a name for assistive technology. */
    public static <C extends Component> C labelled(C component, String label) {
        return attribute(component, "aria-label", label);
    }

    /** An element for which Flow has no class of its own. */
    public static HtmlContainer tag(String name, Component... children) {
        return new HtmlContainer(name, children);
    }

    /** A text in a {@code b} element. */
    public static HtmlContainer bold(String text) {
        return tag("b", text(text));
    }

    /** A text in a {@code small} element. */
    public static HtmlContainer small(String text) {
        return tag("small", text(text));
    }

    /** A line break. */
    public static Component lineBreak() {
        return tag("br");
    }

    /** A plain text. */
    public static Text text(String text) {
        return new Text(text);
    }

    /** An icon of the style sheet, hidden from assistive technology. */
    public static Span icon(String name) {
        return attribute(css(new Span(), "mi-i mi-i--" + name), "aria-hidden", "true");
    }

    /** A text for assistive technology only. */
    public static Span spoken(String text) {
        return css(new Span(text), "mi-hidden");
    }

    /** A text in a muted colour. */
    public static Span muted(String text) {
        return css(new Span(text), "mi-muted");
    }

    /** A link to an address; paths of this site start with a slash. */
    public static Anchor link(String address, Component... content) {
        return attribute(new Anchor("", content), "href", address);
    }

    /** A link with a text. */
    public static Anchor link(String address, String text) {
        return link(address, text(text));
    }

    /** A list. */
    public static UnorderedList list(String classes, Collection<ListItem> items) {
        return css(new UnorderedList(items.toArray(ListItem[]::new)), classes);
    }

    /** A list in which the order matters. */
    public static OrderedList ordered(String classes, Collection<ListItem> items) {
        return css(new OrderedList(items.toArray(ListItem[]::new)), classes);
    }

    /** A disclosure: a summary that shows or hides the content. */
    public static HtmlContainer details(HtmlContainer summary, boolean open, Component... content) {
        var details = tag("details", summary);
        details.add(content);
        return open ? attribute(details, "open", "") : details;
    }

    /** The visible part of a disclosure. */
    public static HtmlContainer summary(Component... content) {
        return css(tag("summary", content), "mi-chev");
    }

    /** A graphic; the source must be written by this program, not by people. */
    public static <C extends Component> C drawn(C container, String svg) {
        container.getElement().setProperty("innerHTML", svg);
        return container;
    }
}
