package ch.mitenand.mail.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mail.DemoInbox.Received;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/**
 * Lists the mails of a demo without mail server. A form view, because what it shows must not be
 * kept anywhere.
 */
@Route("demo/post")
@AnonymousAllowed
class DemoInboxView extends FormView {

    private static final String PATH = "/demo/post";
    private static final String RECIPIENT = "an";
    private static final String TITLE = "Postfach der Demo";
    private static final String LEAD =
            "In der Demo verlässt keine Mail das Portal. Alle Mails kommen hier an, und alle können sie lesen.";
    private static final String WARNING = "Geben Sie in der Demo darum keine echten Adressen ein.";

    private final DemoInbox inbox;
    private final MailTimes times;

    DemoInboxView(DemoInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.times = new MailTimes(clock);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        return show(request);
    }

    @Override
    protected PageInfo show(PageRequest request) {
        if (!inbox.isOpen()) {
            return PageInfo.missing();
        }
        String recipient = request.first(RECIPIENT).orElse("").strip();
        var page = css(new Div(new H1(TITLE), css(new Paragraph(LEAD), "mi-lead")), "mi-post");
        page.add(new Paragraph(WARNING), filter(recipient));
        var mails = inbox.list(recipient);
        page.add(
                mails.isEmpty()
                        ? nothing(recipient)
                        : ordered("mi-post__list", mails.stream().map(this::item).toList()));
        add(css(new Div(page), "mi-wrap mi-section"));
        return PageInfo.page(TITLE, PATH).notIndexed();
    }

    private static Component filter(String recipient) {
        var label = attribute(tag("label", text("Mails an")), "for", RECIPIENT);
        var field = css(tag("input"), "mi-input");
        field.setId(RECIPIENT);
        attribute(attribute(field, "name", RECIPIENT), "type", "search");
        attribute(attribute(field, "value", recipient), "autocomplete", "off");
        attribute(field, "placeholder", "name@example.ch");
        var button = css(tag("button", text("Anzeigen")), "mi-button mi-button--second");
        var row = css(new Div(field, attribute(button, "type", "submit")), "mi-post__row");
        var form = css(tag("form", label, row), "mi-post__filter");
        return attribute(attribute(form, "method", "get"), "action", PATH);
    }

    private ListItem item(Received mail) {
        var subject = css(new Span(mail.subject()), "mi-post__subject");
        attribute(subject, "lang", mail.language());
        String meta = "An " + mail.recipient() + ", " + times.format(mail.received());
        var to = link(PATH + "/" + mail.id(), subject, css(new Span(meta), "mi-post__meta"));
        return new ListItem(css(to, "mi-post__link"));
    }

    private static Component nothing(String recipient) {
        var box = css(new Div(), "mi-empty");
        if (recipient.isEmpty()) {
            box.add(new H2("Hier ist noch keine Mail"));
            box.add(
                    new Paragraph(
                            "Melden Sie sich an oder eröffnen Sie ein Konto, dann kommt eine."));
            box.add(second("/anmelden", "Zum Anmelden"));
        } else {
            box.add(new H2("Keine Mail an " + recipient));
            box.add(
                    new Paragraph(
                            "Stimmt die Adresse? Eine Mail braucht manchmal ein paar Sekunden."));
            box.add(second(PATH, "Alle Mails zeigen"));
        }
        return box;
    }

    private static Anchor second(String address, String label) {
        return css(link(address, icon("arrow"), text(label)), "mi-button mi-button--second");
    }
}
