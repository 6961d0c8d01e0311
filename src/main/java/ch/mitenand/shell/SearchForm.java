package ch.mitenand.shell;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.TreeSet;

/** The search box: a GET form that works without a script. */
public final class SearchForm extends HtmlContainer {

    /** The radius offered before anybody has chosen one, in kilometres. */
    public static final int USUAL_RADIUS_KM = 10;

    private static final int[] RADII_KM = {0, 5, 10, 20, 30};

    /** The box as it stands: what was typed last, possibly nothing. */
    public SearchForm(String text, String place, int radiusKm) {
        super("form");
        css(this, "mi-search");
        attribute(this, "action", "/angebote");
        attribute(this, "method", "get");
        attribute(this, "role", "search");
        var what = input("q", "search", text, "z. B. Deutschkurs, Spielgruppe");
        attribute(what, "data-vorschlaege", "/angebote/vorschlaege");
        var where = input("ort", "text", place, "z. B. Olten oder 4600");
        attribute(where, "data-vorschlaege", "/orte/vorschlaege");
        var button = css(tag("button", icon("search"), text("Suchen")), "mi-button");
        add(field("q", "Was suchen Sie?", what), field("ort", "Ort oder PLZ", where));
        add(field("umkreis", "Umkreis", radius(radiusKm)), attribute(button, "type", "submit"));
    }

    /** An empty box on a panel of its own. */
    public static SearchForm panel() {
        return css(new SearchForm("", "", USUAL_RADIUS_KM), "mi-search--panel");
    }

    /** Keeps a parameter of the present address when the box is sent. */
    public SearchForm keeping(String name, String value) {
        var hidden = attribute(attribute(tag("input"), "type", "hidden"), "name", name);
        add(attribute(hidden, "value", value));
        return this;
    }

    private static Div field(String id, String label, Component input) {
        var caption = attribute(tag("label", text(label)), "for", id);
        return css(new Div(caption, input), "mi-field");
    }

    private static HtmlContainer input(String name, String type, String value, String example) {
        var input = css(tag("input"), "mi-input");
        attribute(attribute(input, "id", name), "name", name);
        attribute(attribute(input, "type", type), "placeholder", example);
        attribute(attribute(input, "maxlength", "200"), "autocomplete", "off");
        return value.isEmpty() ? input : attribute(input, "value", value);
    }

    private static HtmlContainer radius(int chosen) {
        var choices = new TreeSet<Integer>();
        for (int km : RADII_KM) {
            choices.add(km);
        }
        choices.add(chosen);
        var select =
                attribute(
                        attribute(css(tag("select"), "mi-input"), "id", "umkreis"),
                        "name",
                        "umkreis");
        for (int km : choices) {
            var option = tag("option", text(km == 0 ? "nur dieser Ort" : km + " km"));
            attribute(option, "value", Integer.toString(km));
            select.add(km == chosen ? attribute(option, "selected", "") : option);
        }
        return select;
    }
}
