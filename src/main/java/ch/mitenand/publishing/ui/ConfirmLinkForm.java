package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.publishing.Freshness;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The text in which somebody says what has changed, and the buttons of answers. */
final class ConfirmLinkForm {

    static final String ANSWER = "antwort";
    static final String TEXT = "text";

    private static final String HELP_ID = "text-hilfe";
    private static final String PROBLEM_ID = "fehler";

    private ConfirmLinkForm() {}

    /**
     * The form.
     *
     * @param action address it is sent to, empty for the one of the page
     * @param problem what to correct, empty for nothing
     * @param ways what can be pressed below the text
     */
    static Component of(String action, String typed, String problem, Component... ways) {
        var form = css(attribute(tag("form"), "method", "post"), "mi-report");
        if (!action.isEmpty()) {
            attribute(form, "action", action);
        }
        if (!problem.isEmpty()) {
            var alert = css(new Paragraph(icon("flag"), new Span(problem)), "mi-problem");
            alert.setId(PROBLEM_ID);
            form.add(attribute(alert, "role", "alert"));
        }
        form.add(area(typed, !problem.isEmpty()), css(new Div(ways), "mi-ask__ways"));
        return form;
    }

    private static Component area(String typed, boolean wrong) {
        var label = attribute(tag("label", text(ConfirmLinkTexts.WHAT)), "for", TEXT);
        var help = css(new Paragraph(ConfirmLinkTexts.WHAT_HELP), "mi-muted");
        help.setId(HELP_ID);
        var area = css(tag("textarea", text(typed)), "mi-input mi-input--area");
        attribute(attribute(area, "id", TEXT), "name", TEXT);
        attribute(attribute(area, "rows", "4"), "required", "");
        attribute(area, "maxlength", Integer.toString(Freshness.LONGEST_ANSWER));
        attribute(area, "aria-describedby", wrong ? PROBLEM_ID + " " + HELP_ID : HELP_ID);
        return css(new Div(label, help, area), "mi-field");
    }

    /** A button that sends an answer. */
    static Component button(String answer, String classes, Component icon, String label) {
        var button = css(tag("button", icon, text(label)), classes);
        attribute(attribute(button, "type", "submit"), "name", ANSWER);
        return attribute(button, "value", answer);
    }
}
