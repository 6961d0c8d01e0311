package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pieces of which forms on own pages are made: plain HTML, usable with a thumb. */
final class OwnParts {

    /**
     * A question of a form.
     *
     * @param id unique on the page
     * @param error what to do; empty when all is well
     */
    record Question(String id, String name, String label, String hint, String error) {}

    private OwnParts() {}

    /** A form that is sent to an address, with values that nobody sees. */
    static HtmlContainer form(String action, Map<String, String> hidden) {
        var form = css(tag("form"), "mi-own-form");
        attribute(attribute(form, "method", "post"), "action", action);
        attribute(form, "accept-charset", "utf-8");
        hidden.forEach((name, value) -> {
            var field = attribute(attribute(tag("input"), "type", "hidden"), "name", name);
            form.add(attribute(field, "value", value));
        });
        return form;
    }

    /** The button that sends a form. */
    static HtmlContainer send(String label, String icon, boolean second) {
        var button = tag("button", icon(icon), text(label));
        css(button, second ? "mi-button mi-button--second" : "mi-button");
        return attribute(button, "type", "submit");
    }

    /** A way to another page that looks like a button. */
    static Anchor way(String address, String label, String icon) {
        var way = css(link(address, icon(icon), text(label)), "mi-button mi-button--second");
        return attribute(way, "router-ignore", "");
    }

    /** A quiet way to another page. */
    static Anchor quiet(String address, String label) {
        return attribute(css(link(address, label), "mi-action"), "router-ignore", "");
    }

    /** One answer out of several, as large buttons. */
    static HtmlContainer choice(Question question, Map<String, String> answers, String chosen) {
        var set = css(tag("fieldset", tag("legend", text(question.label()))), "mi-own-choice");
        notes(set, set, question);
        set.getElement().removeAttribute("aria-invalid");
        var row = css(new Div(), "mi-own-choice__row");
        answers.forEach((value, label) -> {
            String id = question.id() + "-" + value.toLowerCase(Locale.ROOT);
            var input = attribute(attribute(tag("input"), "type", "radio"), "id", id);
            attribute(attribute(input, "name", question.name()), "value", value);
            if (value.equals(chosen)) {
                attribute(input, "checked", "");
            }
            var answer = attribute(tag("label", text(label)), "for", id);
            row.add(css(new Div(input, answer), "mi-own-choice__one"));
        });
        set.add(row);
        return set;
    }

    /** One answer out of many, folded into one line. */
    static Div select(Question question, Map<String, String> answers, String chosen) {
        var select = css(tag("select"), "mi-input");
        answers.forEach((value, label) -> {
            var option = attribute(tag("option", text(label)), "value", value);
            select.add(value.equals(chosen) ? attribute(option, "selected", "") : option);
        });
        return labelled(question, select);
    }

    /** A line to type into. */
    static Div input(Question question, String type, String value, Map<String, String> limits) {
        var input = attribute(css(tag("input"), "mi-input"), "type", type);
        attribute(input, "value", value);
        limits.forEach((name, limit) -> attribute(input, name, limit));
        return labelled(question, input);
    }

    /** Several lines to type into. */
    static Div area(Question question, int rows, String value) {
        var area = css(tag("textarea"), "mi-input mi-input--area");
        attribute(area, "rows", Integer.toString(rows));
        area.add(text(value));
        return labelled(question, area);
    }

    private static Div labelled(Question question, HtmlContainer control) {
        attribute(attribute(control, "id", question.id()), "name", question.name());
        var box = css(new Div(), "mi-field mi-own-field");
        box.add(attribute(tag("label", text(question.label())), "for", question.id()));
        notes(box, control, question);
        box.add(control);
        return box;
    }

    private static void notes(HtmlContainer box, HtmlContainer control, Question question) {
        var described = new ArrayList<String>();
        if (!question.error().isEmpty()) {
            box.add(note(question, question.error(), "-fehler", "mi-own-error", described));
            attribute(control, "aria-invalid", "true");
        }
        if (!question.hint().isEmpty()) {
            box.add(note(question, question.hint(), "-hinweis", "mi-own-hint", described));
        }
        if (!described.isEmpty()) {
            attribute(control, "aria-describedby", String.join(" ", described));
        }
    }

    private static Paragraph note(
            Question question, String text, String ending, String classes, List<String> ids) {
        var note = css(new Paragraph(text), classes);
        note.setId(question.id() + ending);
        ids.add(question.id() + ending);
        return note;
    }

    /** Says that something was done. */
    static Component good(String text) {
        return attribute(
                css(new Paragraph(icon("check"), text(text)), "mi-own-good"), "role", "status");
    }

    /** Says at the top of a page that something in a form further down has to be corrected. */
    static Component problem(String text, String form) {
        var there = attribute(link("#" + form, text), "router-ignore", "");
        return attribute(css(new Paragraph(there), "mi-account__problem"), "role", "alert");
    }

    /** Says that something has to be corrected. */
    static Component problem(String text) {
        return attribute(css(new Paragraph(text), "mi-account__problem"), "role", "alert");
    }
}
