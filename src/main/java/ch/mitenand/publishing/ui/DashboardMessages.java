package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.publishing.OfferOverview.Message;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What reviewers said when they approved offers. */
final class DashboardMessages extends Section {

    DashboardMessages(List<Message> messages) {
        css(this, "mi-desk-reports");
        add(new H2(DashboardTexts.MESSAGES), muted(DashboardTexts.MESSAGES_LEAD));
        var items = messages.stream().map(DashboardMessages::item).toList();
        add(list("mi-desk-reports__list", items));
    }

    private static ListItem item(Message message) {
        var on = css(new Paragraph(SwissFormat.date(message.on())), "mi-muted");
        var said = css(tag("blockquote", text(message.text())), "mi-desk__quote");
        return css(new ListItem(new H3(message.title()), on, said), "mi-box");
    }
}
