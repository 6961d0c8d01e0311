package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentorship.SafeguardingReads.Read;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.ZoneId;
import java.util.List;

/** Who has read a report, and when. Several looks within a minute are one line. */
final class SafeguardingReaders extends Div {

    SafeguardingReaders(List<Read> reads, ZoneId zone) {
        var lines =
                reads.stream()
                        .map(r -> r.name() + ", " + SafeguardingReportView.moment(r.at(), zone))
                        .distinct()
                        .toList();
        var items = lines.stream().map(line -> new ListItem(text(line))).toList();
        add(
                css(
                        details(
                                summary(text("Wer hat wann gelesen? (" + lines.size() + ")")),
                                false,
                                list("mi-protect__reads", items)),
                        "mi-fold"));
    }
}
