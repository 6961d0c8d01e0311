package ch.mitenand.mentorship.ui;

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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Small parts that the pages of this module share. */
final class WorkbenchParts {

    private static final int MILLISECONDS = 8000;

    private WorkbenchParts() {}

    static Button button(String label, Runnable action) {
        return css(new Button(label, _ -> action.run()), "mi-wb__button");
    }

    static Button primary(String label, Runnable action) {
        var button = button(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /**
     * A button that looks like a link; the name says more to those who cannot see where it stands.
     */
    static Button quiet(String label, String name, Runnable action) {
        var button = css(new Button(label, _ -> action.run()), "mi-wb__quiet");
        button.setAriaLabel(name);
        return button;
    }

    /** Says at the edge of the screen that something is done. */
    static void done(String sentence) {
        Notification.show(sentence, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }

    /** A message that is read out as soon as it is there. */
    static Div alert(String sentence) {
        var alert = css(new Div(icon("flag"), new Paragraph(sentence)), "mi-wb__alert");
        return attribute(alert, "role", "alert");
    }

    static Span badge(String label, String look) {
        return css(new Span(label), "mi-badge" + (look.isEmpty() ? "" : " mi-badge--" + look));
    }

    static Span urgent() {
        return badge("dringend", "act");
    }

    /** A list of facts with names. */
    static HtmlContainer facts() {
        return css(tag("dl"), "mi-keyfacts mi-wb__facts");
    }

    /** Leaves out what is empty. */
    static void fact(HtmlContainer facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(tag("div", tag("dt", text(name)), tag("dd", text(value))));
        }
    }

    static Anchor back(String path, String label) {
        return css(link(path, icon("back"), text(label)), "mi-action mi-wb__back");
    }

    static Anchor action(String path, String label) {
        return css(link(path, label), "mi-action");
    }

    static Anchor secondButton(String path, String label) {
        return css(link(path, label), "mi-button mi-button--second");
    }

    /** What to do where there is nothing. */
    static Div empty(String sentence, Component... ways) {
        var empty = css(new Div(css(new Paragraph(sentence), "mi-lead")), "mi-empty");
        empty.add(ways);
        return empty;
    }

    /** Puts the focus on something that is not a control, such as a heading. */
    static <C extends Component> C focus(C component) {
        component.getElement().setAttribute("tabindex", "-1");
        component.getElement().executeJs("setTimeout(() => this.focus())");
        return component;
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
