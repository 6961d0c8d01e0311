package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;

/** Pieces that the pages about organisations share. */
final class Parts {

    private static final int SECONDS = 8;
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private Parts() {}

    /** Name and standing of an organisation, with the tabs of its pages. */
    static Header head(File file, boolean member, String here) {
        var kind = css(new Paragraph(here), "mi-kind");
        var head =
                css(
                        new Header(kind, new H1(file.form().name()), standing(file.standing())),
                        "mi-page__head");
        if (member) {
            head.add(tabs(file, here));
        }
        return head;
    }

    private static Nav tabs(File file, String here) {
        var id = file.id();
        var tabs =
                List.of(
                        tab(OrganisationNavigation.profile(id), ProfileView.HEADING, here),
                        tab(OrganisationNavigation.members(id), MembersView.HEADING, here));
        return labelled(new Nav(list("mi-tabs", tabs)), "Seiten der Organisation");
    }

    private static ListItem tab(String path, String label, String here) {
        var link = link(path, label);
        return new ListItem(label.equals(here) ? attribute(link, "aria-current", "page") : link);
    }

    static Component standing(Standing standing) {
        String look =
                switch (standing) {
                    case APPROVED -> "mi-badge mi-badge--good";
                    case PENDING, SENT_BACK -> "mi-badge mi-badge--wait";
                    case REJECTED, CLOSED -> "mi-badge";
                };
        return css(new Span(standing.germanName()), look);
    }

    /** A remark that stands out. */
    static Div note(String heading, String message) {
        return css(
                new Div(
                        icon("flag"),
                        new Div(
                                css(new Paragraph(heading), "mi-org__strong"),
                                css(new Paragraph(message), "mi-org__typed"))),
                "mi-note mi-org__note");
    }

    /** A message of mistakes that is read out at once. */
    static Div alert() {
        var alert = attribute(css(new Div(), "mi-org__alert"), "role", "alert");
        alert.setVisible(false);
        return alert;
    }

    static Div wrap(Component... content) {
        return css(new Div(content), "mi-wrap mi-section mi-org__page");
    }

    static Button button(String label, Runnable action) {
        return css(new Button(label, _ -> action.run()), "mi-org__button");
    }

    static Button primary(String label, Runnable action) {
        var button = button(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(false);
        return button;
    }

    /** Asks before something that cannot be undone. */
    static void confirm(String question, String consequence, String yes, Runnable action) {
        var dialog = new ConfirmDialog(question, consequence, yes, _ -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Abbrechen");
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    static void say(String message) {
        Notification.show(message, SECONDS * 1000, Notification.Position.BOTTOM_CENTER);
    }

    static String moment(Instant at) {
        return SwissFormat.longMoment(at.atZone(ZONE));
    }

    /** A picture that is not public and therefore has no address. */
    static Image picture(byte[] png, String description) {
        return new Image(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png), description);
    }

    static Component strong(String content) {
        return css(new Span(text(content)), "mi-org__strong");
    }
}
