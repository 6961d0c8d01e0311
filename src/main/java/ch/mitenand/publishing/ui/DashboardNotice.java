package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Says at the edge of the screen what has been done, and lets go by itself. */
final class DashboardNotice {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(9);

    private DashboardNotice() {}

    /** Shows a text, and below it what else can be done. */
    static void show(String text, Component... further) {
        var notice = new Notification();
        var content = css(new Div(new Paragraph(text)), "mi-notice__text");
        content.add(further);
        var close = css(new Button(icon("x"), _ -> notice.close()), "mi-notice__close");
        labelled(close, DashboardTexts.DISMISS);
        notice.add(css(new Div(content, close), "mi-notice"));
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration((int) LONG_ENOUGH.toMillis());
        notice.open();
    }

    /** Puts the focus on something that is not a control, such as a heading. */
    static <C extends Component> C focus(C component) {
        component.getElement().setAttribute("tabindex", "-1");
        component.getElement().executeJs("setTimeout(() => this.focus())");
        return component;
    }
}
