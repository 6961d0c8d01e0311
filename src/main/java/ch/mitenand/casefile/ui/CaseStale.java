package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * Shows to whoever saved later what somebody else has saved meanwhile, beside what was typed; the
 * fields keep what was typed.
 */
public final class CaseStale extends Div {

    /** A field that differs, in words. */
    public record Change(String label, String saved, String typed) {}

    /** A message with the fields that differ. */
    public CaseStale(List<Change> changes) {
        css(this, "mi-case__stale");
        attribute(this, "role", "alert");
        attribute(this, "tabindex", "-1");
        add(
                new H2("Jemand hat gleichzeitig gespeichert"),
                new Paragraph(
                        "Nichts ist verloren: In den Feldern steht weiterhin, was Sie geschrieben haben. Schauen Sie an,"
                                + " was inzwischen gespeichert ist, passen Sie Ihre Felder an und speichern Sie nochmals."
                                + " Dann gilt, was in Ihren Feldern steht."));
        if (changes.isEmpty()) {
            add(
                    new Paragraph(
                            "In diesen Feldern hat sich nichts geändert. Speichern Sie nochmals."));
        } else {
            add(css(new Div(table(changes)), "mi-case__scroll"));
        }
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static Component table(List<Change> changes) {
        var body = tag("tbody");
        changes.forEach(
                c -> body.add(tag("tr", head(c.label(), "row"), cell(c.saved()), cell(c.typed()))));
        var head =
                tag(
                        "tr",
                        head("Feld", "col"),
                        head("Jetzt gespeichert", "col"),
                        head("Bei Ihnen", "col"));
        return css(tag("table", tag("thead", head), body), "mi-case__both");
    }

    private static Component head(String label, String scope) {
        return attribute(tag("th", text(label)), "scope", scope);
    }

    private static Component cell(String value) {
        return tag("td", text(value.isBlank() ? "leer" : value));
    }
}
