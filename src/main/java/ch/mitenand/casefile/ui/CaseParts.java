package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.CaseState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Small parts that the pages of cases and referrals share. */
public final class CaseParts {

    /** What to do when somebody else has saved meanwhile. */
    public static final String STALE =
            "Jemand hat das in der Zwischenzeit geändert. Laden Sie die Seite neu und schauen Sie es an.";

    private static final int MILLISECONDS = 8000;

    private CaseParts() {}

    /** A button. */
    public static Button button(String label, Runnable action) {
        return css(new Button(label, _ -> action.run()), "mi-case__button");
    }

    /** The button for what is most probably done next; one of them on a page. */
    public static Button primary(String label, Runnable action) {
        var button = button(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /**
     * A button that looks like a link; the name says more to those who cannot see where it stands.
     */
    public static Button quiet(String label, String name, Runnable action) {
        var button = css(new Button(label, _ -> action.run()), "mi-case__quiet");
        button.setAriaLabel(name);
        return button;
    }

    /** Buttons side by side, below each other on a phone. */
    public static Div buttons(Component... buttons) {
        return css(new Div(buttons), "mi-case__buttons");
    }

    /** A white box with a heading. */
    public static Section box(String heading, Component... content) {
        var box = css(new Section(new H2(heading)), "mi-box mi-case__box");
        box.add(content);
        return box;
    }

    /** An empty message that is read out as soon as something is said. */
    public static Div alert() {
        var alert = attribute(css(new Div(), "mi-case__alert"), "role", "alert");
        alert.setVisible(false);
        return alert;
    }

    /** Says something in an alert; an empty text hides it. */
    public static void say(Div alert, String sentence) {
        alert.removeAll();
        alert.setVisible(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            alert.add(icon("flag"), new Paragraph(sentence));
            alert.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** Says at the edge of the screen that something is done. */
    public static void done(String sentence) {
        Notification.show(sentence, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }

    /** Says at the edge of the screen why something was not done; it is read out at once. */
    public static void refused(String sentence) {
        var notification =
                Notification.show(sentence, 2 * MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }

    /** A list of facts with names. */
    public static HtmlContainer facts() {
        return css(tag("dl"), "mi-keyfacts mi-case__facts");
    }

    /** Adds a fact. */
    public static void fact(HtmlContainer facts, String name, Component... value) {
        facts.add(tag("div", tag("dt", text(name)), tag("dd", value)));
    }

    /** Adds a fact; leaves out what is empty. */
    public static void fact(HtmlContainer facts, String name, String value) {
        if (!value.isBlank()) {
            fact(facts, name, text(value));
        }
    }

    /** A link back to a list. */
    public static Anchor back(String path, String label) {
        return css(link(path, icon("back"), text(label)), "mi-action mi-case__back");
    }

    /** A link to where something is done. */
    public static Anchor action(String path, String label) {
        return css(link(path, label), "mi-action");
    }

    /** A link that looks like the second button of a page. */
    public static Anchor secondButton(String path, String label) {
        return css(link(path, label), "mi-button mi-button--second");
    }

    /** A link that looks like the button of a page. */
    public static Anchor firstButton(String path, String label) {
        return css(link(path, label), "mi-button");
    }

    /** What to do where there is nothing. */
    public static Div empty(String sentence, Component... ways) {
        var empty = css(new Div(css(new Paragraph(sentence), "mi-lead")), "mi-empty");
        empty.add(ways);
        return empty;
    }

    /** A word about a state; {@code look} is {@code good}, {@code wait}, {@code act} or empty. */
    public static Span badge(String label, String look) {
        return css(new Span(label), "mi-badge" + (look.isEmpty() ? "" : " mi-badge--" + look));
    }

    /** Where a case stands. */
    public static Span badge(CaseState state) {
        return badge(
                state.germanName(),
                switch (state) {
                    case OPENED, ASSESSMENT, PLANNING -> "wait";
                    case IN_SUPPORT, FOLLOW_UP -> "good";
                    case CLOSED, RETIRED -> "";
                });
    }

    /** Puts the focus on something that is not a control, such as a heading. */
    public static <C extends Component> C focus(C component) {
        component.getElement().setAttribute("tabindex", "-1");
        component.getElement().executeJs("setTimeout(() => this.focus())");
        return component;
    }

    /** For instance {@code 1 Ziel}, {@code 3 Ziele}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
