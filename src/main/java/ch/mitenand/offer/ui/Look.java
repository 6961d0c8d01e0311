package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.shell.Markup;
import com.vaadin.flow.component.html.Span;
import org.springframework.modulith.NamedInterface;

/**
 * Colour and icon of a category.
 *
 * @param colour CSS class that sets the colour for everything inside
 * @param icon name of the icon
 */
@NamedInterface("navigation")
public record Look(String colour, String icon) {

    /** The look of a category's code. */
    public static Look of(String code) {
        if (code.equals("living.volunteering")) {
            return new Look("mi-c-help", "heart");
        }
        int dot = code.indexOf('.');
        String upper = dot < 0 ? code : code.substring(0, dot);
        return switch (upper) {
            case "language" -> new Look("mi-c-language", "speech");
            case "living" -> new Look("mi-c-living", "people");
            case "early" -> new Look("mi-c-early", "child");
            case "education" -> new Look("mi-c-education", "cap");
            case "work" -> new Look("mi-c-work", "work");
            default -> new Look("mi-c-advice", "help");
        };
    }

    /** The category's sign, as large as a line of text. */
    public Span smallSign() {
        return css(new Span(Markup.icon(icon)), "mi-arch mi-arch--small");
    }

    /** The category's sign. */
    public Span sign() {
        return css(new Span(Markup.icon(icon)), "mi-arch");
    }
}
