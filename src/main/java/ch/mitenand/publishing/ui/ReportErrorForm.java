package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The form as it stands: a choice, a text, and possibly what to correct. */
final class ReportErrorForm extends HtmlContainer {

    static final String KIND = "was";
    static final String TEXT = "text";
    static final int LONGEST = 900;

    private static final String HELP_ID = "text-hilfe";
    private static final String PROBLEM_ID = "fehler";

    /**
     * @param problem what to correct, empty for nothing
     * @param back address to which somebody returns who does not want to report anything
     */
    ReportErrorForm(Optional<ReportErrorKind> chosen, String typed, String problem, String back) {
        super("form");
        attribute(css(this, "mi-report"), "method", "post");
        if (!problem.isEmpty()) {
            add(problem(problem));
        }
        add(choices(chosen), area(typed, !problem.isEmpty()), privacy());
        var send = css(tag("button", text(ReportErrorTexts.SEND)), "mi-button");
        var away = css(link(back, ReportErrorTexts.BACK), "mi-button mi-button--second");
        add(css(new Div(attribute(send, "type", "submit"), away), "mi-ask__ways"));
    }

    private static Component problem(String problem) {
        var alert = css(new Paragraph(icon("flag"), new Span(problem)), "mi-problem");
        alert.setId(PROBLEM_ID);
        return attribute(alert, "role", "alert");
    }

    private static Component choices(Optional<ReportErrorKind> chosen) {
        var group = css(tag("fieldset", tag("legend", text(ReportErrorTexts.WHAT))), "mi-choices");
        for (var kind : ReportErrorKind.values()) {
            var button = attribute(tag("input"), "type", "radio");
            attribute(attribute(button, "name", KIND), "value", kind.code());
            if (chosen.filter(kind::equals).isPresent()) {
                attribute(button, "checked", "");
            }
            group.add(css(tag("label", button, new Span(kind.germanName())), "mi-choice"));
        }
        return group;
    }

    private static Component area(String typed, boolean wrong) {
        var label = attribute(tag("label", text(ReportErrorTexts.TEXT)), "for", TEXT);
        var help = css(new Paragraph(ReportErrorTexts.TEXT_HELP), "mi-muted");
        help.setId(HELP_ID);
        var area = css(tag("textarea", text(typed)), "mi-input mi-input--area");
        attribute(attribute(area, "id", TEXT), "name", TEXT);
        attribute(attribute(area, "rows", "4"), "maxlength", Integer.toString(LONGEST));
        attribute(area, "aria-describedby", wrong ? PROBLEM_ID + " " + HELP_ID : HELP_ID);
        return css(new Div(label, help, area), "mi-field");
    }

    private static Component privacy() {
        var note = new Paragraph(icon("help"), new Span(ReportErrorTexts.PRIVACY));
        return css(note, "mi-note");
    }
}
