package ch.mitenand.mail.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.lineBreak;
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
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows one mail of a demo as plain text with working links into the portal. */
@Route("demo/post/:id")
@AnonymousAllowed
class DemoMailView extends FormView {

    private static final String INBOX = "/demo/post";

    private final DemoInbox inbox;
    private final MailTimes times;

    DemoMailView(DemoInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.times = new MailTimes(clock);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        return show(request);
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var mail = inbox.isOpen() ? id(request).flatMap(inbox::find) : Optional.<Received>empty();
        return mail.map(this::page).orElseGet(PageInfo::missing);
    }

    private static Optional<UUID> id(PageRequest request) {
        try {
            return Optional.of(UUID.fromString(request.pathValue("id")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private PageInfo page(Received mail) {
        var back = new ListItem(link(INBOX, "Postfach der Demo"));
        var crumbs =
                labelled(
                        css(new Nav(ordered("mi-crumbs__list", List.of(back))), "mi-crumbs"),
                        "Zurück");
        var facts = css(new DescriptionList(), "mi-dl");
        facts.add(
                new DescriptionList.Term("An"), new DescriptionList.Description(mail.recipient()));
        facts.add(
                new DescriptionList.Term("Empfangen"),
                new DescriptionList.Description(times.format(mail.received())));
        var heading = attribute(new H1(mail.subject()), "lang", mail.language());
        var box = css(new Div(body(mail)), "mi-box");
        add(css(new Div(crumbs, css(new Div(heading, facts, box), "mi-post")), "mi-wrap"));
        return PageInfo.page(mail.subject(), INBOX + "/" + mail.id()).notIndexed();
    }

    private Component body(Received mail) {
        var body = css(tag("article"), "mi-post__text");
        for (String paragraph : mail.text().strip().split("\n\n+")) {
            boolean signature = paragraph.startsWith("-- \n");
            var lines = signature ? paragraph.substring(4) : paragraph;
            body.add(signature ? css(lines(lines), "mi-post__sign") : lines(lines));
        }
        return attribute(attribute(body, "lang", mail.language()), "dir", "auto");
    }

    private Paragraph lines(String text) {
        var paragraph = new Paragraph();
        for (String line : text.split("\n")) {
            if (paragraph.getChildren().findAny().isPresent()) {
                paragraph.add(lineBreak());
            }
            paragraph.add(
                    inbox.pathOf(line)
                            .<Component>map(path -> link(path, line))
                            .orElseGet(() -> text(line)));
        }
        return paragraph;
    }
}
