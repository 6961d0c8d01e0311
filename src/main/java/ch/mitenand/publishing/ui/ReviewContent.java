package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.publishing.Difference;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * What is to be judged. Of a change, what is different stands first; of a new offer, the page as
 * everybody will see it, because everything in it is different.
 */
final class ReviewContent extends Div {

    ReviewContent(
            boolean first, List<Difference> differences, Optional<? extends Component> preview) {
        css(this, "mi-review");
        Component page = css(new Paragraph(ReviewTexts.NO_PREVIEW), "mi-note");
        if (preview.isPresent()) {
            page = preview.get();
        }
        var difference = new DifferenceView(differences);
        if (first) {
            add(
                    part(ReviewTexts.PREVIEW, true, page),
                    part(ReviewTexts.CONTENT, false, difference));
        } else {
            add(
                    part(ReviewTexts.DIFFERENCE, true, difference),
                    part(ReviewTexts.PREVIEW, false, page));
        }
    }

    private static Component part(String title, boolean open, Component content) {
        var heading = summary(tag("h2", text(title)));
        var body = css(new Div(content), "mi-review__body");
        return css(details(heading, open, body), "mi-review__part");
    }
}
