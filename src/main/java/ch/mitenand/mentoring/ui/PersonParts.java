package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;

/** Small parts that the pages of a pool share. */
final class PersonParts {

    private static final int MILLISECONDS = 8000;

    private PersonParts() {}

    static Button button(String label, Runnable action) {
        return css(new Button(label, _ -> action.run()), "mi-pool__button");
    }

    static Button primary(String label, Runnable action) {
        var button = button(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A button that looks like a link, for what is seldom done. */
    static Button quiet(String label, Runnable action) {
        return css(new Button(label, _ -> action.run()), "mi-pool__quiet");
    }

    /** A white box with a heading. */
    static Section box(String heading, Component... content) {
        var box = css(new Section(new H2(heading)), "mi-box mi-pool__box");
        box.add(content);
        return box;
    }

    /** An empty message that is read out as soon as something is said. */
    static Div alert() {
        var alert = attribute(css(new Div(), "mi-pool__alert"), "role", "alert");
        alert.setVisible(false);
        return alert;
    }

    /** Says something in an alert; an empty text hides it. */
    static void say(Div alert, String sentence) {
        alert.removeAll();
        alert.setVisible(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            alert.add(icon("flag"), new Paragraph(sentence));
            alert.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** Says at the edge of the screen that something is done. */
    static void done(String sentence) {
        Notification.show(sentence, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }

    /** A list of facts with names. */
    static HtmlContainer facts() {
        return css(tag("dl"), "mi-keyfacts mi-pool__facts");
    }

    static void fact(HtmlContainer facts, String name, Component... value) {
        facts.add(tag("div", tag("dt", text(name)), tag("dd", value)));
    }

    /** Leaves out what is empty. */
    static void fact(HtmlContainer facts, String name, String value) {
        if (!value.isBlank()) {
            fact(facts, name, css(new Paragraph(value), "mi-pool__typed"));
        }
    }

    /** A link back to a list. */
    static Anchor back(String path, String label) {
        return css(link(path, icon("back"), text(label)), "mi-action mi-pool__back");
    }

    /** What to do where there is nothing. */
    static Div empty(String sentence, Component... ways) {
        var empty = css(new Div(new Paragraph(sentence)), "mi-empty");
        empty.add(ways);
        return empty;
    }
}
