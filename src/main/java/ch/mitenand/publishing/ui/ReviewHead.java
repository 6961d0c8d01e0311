package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.publishing.ReviewDesk.Waiting;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;

/** What is to be approved, from whom, and since when. */
final class ReviewHead extends Header {

    ReviewHead(H1 heading, Optional<Waiting> waiting, Clock clock) {
        css(this, "mi-page__head");
        var back = link(PublishingNavigation.queue(), ReviewTexts.BACK);
        add(css(new Paragraph(css(back, "mi-action")), "mi-desk__back"));
        waiting.ifPresent(w -> add(css(new Paragraph(kind(w)), "mi-kind")));
        add(heading);
        waiting.ifPresent(w -> {
            add(new Paragraph(w.organisation() + ", " + w.municipality()));
            String since = ReviewTexts.by(w.editor()) + ", " + ReviewAge.of(w.since(), clock);
            add(css(new Paragraph(icon("clock"), text(" " + since)), "mi-muted"));
        });
    }

    private static String kind(Waiting waiting) {
        return waiting.first() ? ReviewTexts.KIND_FIRST : ReviewTexts.KIND_CHANGE;
    }
}
