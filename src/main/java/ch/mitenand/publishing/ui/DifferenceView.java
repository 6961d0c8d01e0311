package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.spoken;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.publishing.Difference;
import ch.mitenand.publishing.Difference.Piece;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * What changed, part by part: taken out is struck through, put in is underlined, and both say so to
 * a screen reader, so that nobody depends on colours.
 */
class DifferenceView extends Div {

    DifferenceView(List<Difference> differences) {
        css(this, "mi-diff");
        if (differences.isEmpty()) {
            add(new Paragraph(muted("Kein Unterschied.")));
            return;
        }
        add(legend());
        var parts = css(tag("dl"), "mi-diff__parts");
        for (Difference difference : differences) {
            parts.add(tag("dt", text(difference.label())), content(difference.pieces()));
        }
        add(parts);
    }

    private static Paragraph legend() {
        var removed = tag("del", text("durchgestrichen"));
        var added = tag("ins", text("unterstrichen"));
        return css(
                new Paragraph(removed, text(" = entfernt, "), added, text(" = neu")),
                "mi-diff__legend mi-muted");
    }

    private static HtmlContainer content(List<Piece> pieces) {
        var content = css(tag("dd"), "mi-diff__text");
        pieces.forEach(piece -> content.add(piece(piece)));
        return content;
    }

    private static Component piece(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Span(piece.text());
            case REMOVED -> marked("del", " entfernt: ", piece.text());
            case ADDED -> marked("ins", " neu: ", piece.text());
        };
    }

    /** The spoken words stand around the mark, so that copying the text leaves them out. */
    private static Component marked(String tag, String before, String text) {
        return tag(tag, spoken(before), text(text), spoken(" (Ende) "));
    }
}
