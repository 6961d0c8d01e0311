package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** The fields of a sign-up, each with why it is asked and, beside it, what to correct. */
final class SignUpFields {

    private final SignUpTexts texts;
    private final SignUpAnswers answers;

    SignUpFields(SignUpTexts texts, SignUpAnswers answers) {
        this.texts = texts;
        this.answers = answers;
    }

    /** How a text field behaves. */
    record Kind(String type, String autocomplete, int longest, boolean required, String mode) {}

    /** A field for one line; explained when {@code why} is a key. */
    Div line(String name, String label, String why, Kind kind) {
        var input = attribute(css(tag("input"), "mi-input"), "value", answers.value(name));
        attribute(attribute(input, "type", kind.type()), "autocomplete", kind.autocomplete());
        attribute(input, "maxlength", Integer.toString(kind.longest()));
        if (!kind.mode().isEmpty()) {
            attribute(input, "inputmode", kind.mode());
        }
        if (kind.required()) {
            attribute(input, "aria-required", "true");
        }
        return field(name, caption(label, !kind.required()), why, input);
    }

    /** A list of which one value is taken; the first may stand for none. */
    Div select(String name, String label, String why, boolean optional, Map<String, String> from) {
        return field(name, caption(label, optional), why, options(name, from));
    }

    HtmlContainer options(String name, Map<String, String> from) {
        var select = css(tag("select"), "mi-input");
        from.forEach((value, label) -> {
            var option = attribute(tag("option", text(label)), "value", value);
            select.add(answers.has(name, value) ? attribute(option, "selected", "") : option);
        });
        return select;
    }

    /** A field for some sentences. */
    Div area(String name, String label, String why) {
        var area = css(tag("textarea", text(answers.value(name))), "mi-input mi-input--area");
        attribute(area, "rows", "4");
        return field(name, caption(label, true), why, area);
    }

    /** Boxes of which some are ticked. */
    HtmlContainer boxes(
            String name, String label, String why, String size, Map<String, String> from) {
        var caption = css(tag("legend", caption(label, true)), "mi-signup__label");
        var group = css(tag("fieldset", caption), "mi-signup__group");
        group.add(why(name, texts.get(why)));
        attribute(group, "aria-describedby", name + "-warum");
        var grid = css(new Div(), "mi-signup__boxes mi-signup__boxes--" + size);
        from.forEach((value, choice) -> grid.add(box("checkbox", name, value, choice)));
        group.add(grid);
        return group;
    }

    /** One box to tick or one choice of several. */
    HtmlContainer box(String type, String name, String value, String label) {
        var box = attribute(attribute(tag("input"), "type", type), "name", name);
        attribute(box, "value", value);
        if (answers.has(name, value)) {
            attribute(box, "checked", "");
        }
        return css(tag("label", box, new Span(label)), "mi-choice");
    }

    /** A control with its caption, its reason and its fault. */
    Div field(String name, Component caption, String why, HtmlContainer control) {
        var label = attribute(css(tag("label", caption), "mi-signup__label"), "for", name);
        var field = css(new Div(label), "mi-field mi-signup__field");
        attribute(attribute(control, "id", name), "name", name);
        String described = "";
        if (!why.isEmpty()) {
            field.add(why(name, texts.get(why, example(name))));
            described = name + "-warum";
        }
        var fault = answers.fault(name);
        if (fault.isPresent()) {
            field.add(fault(name, fault.get()));
            attribute(control, "aria-invalid", "true");
            described = (name + "-fehler " + described).strip();
        }
        if (!described.isEmpty()) {
            attribute(control, "aria-describedby", described);
        }
        field.add(control);
        return field;
    }

    Component caption(String text, boolean optional) {
        if (!optional) {
            return new Span(text);
        }
        var note = css(new Span(texts.get("optional")), "mi-signup__optional");
        return new Span(text(text + " "), note);
    }

    static Component why(String name, String sentence) {
        var why = css(new Paragraph(sentence), "mi-signup__why");
        why.setId(name + "-warum");
        return why;
    }

    static Component fault(String name, String sentence) {
        var fault = css(new Paragraph(icon("flag"), new Span(sentence)), "mi-signup__fault");
        fault.setId(name + "-fehler");
        return fault;
    }

    private static String example(String name) {
        return name.equals(SignUpAnswers.LOCALITY) ? SignUpPage.EXAMPLE_PLACE : "";
    }
}
