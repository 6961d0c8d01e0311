package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.Assessment.Points;
import ch.mitenand.matching.Weights;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Points as a small bar, and as sentences. */
final class WorkbenchBar {

    private WorkbenchBar() {}

    /** The sum with a bar that has a piece for every preference. */
    static Div of(int total, List<Points> points) {
        var bar = css(new Div(), "mi-wb-bar__pieces");
        for (var one : points) {
            var piece =
                    css(
                            new Span(),
                            "mi-wb-bar__piece mi-wb-bar__piece--"
                                    + one.preference().name().toLowerCase(Locale.ROOT));
            double share = 100.0 * one.points() / Weights.TOTAL;
            piece.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", share));
            bar.add(piece);
        }
        String said =
                points.stream()
                        .map(p ->
                                "%s %d von %d"
                                        .formatted(
                                                p.preference().germanName(), p.points(), p.most()))
                        .collect(Collectors.joining(", "));
        if (!points.isEmpty()) {
            attribute(attribute(bar, "role", "img"), "aria-label", said);
        }
        var sum = new Paragraph(bold(Integer.toString(total)), text(" von 1000 Punkten"));
        return css(new Div(css(sum, "mi-wb-bar__sum"), bar), "mi-wb-bar");
    }

    /** A line for every preference: the points and why. */
    static Component sentences(List<Points> points) {
        var items = points.stream().filter(p -> p.most() > 0).map(WorkbenchBar::sentence).toList();
        UnorderedList sentences = list("mi-wb-why", items);
        return sentences;
    }

    private static ListItem sentence(Points points) {
        String name = points.preference().germanName();
        var dot =
                css(
                        new Span(),
                        "mi-wb-why__dot mi-wb-bar__piece--"
                                + points.preference().name().toLowerCase(Locale.ROOT));
        return new ListItem(
                dot,
                css(new Span(points.sentence()), "mi-wb-why__sentence"),
                css(
                        new Span(name + " " + points.points() + "/" + points.most()),
                        "mi-wb-why__points"));
    }

    /** The best and the weakest in one line. */
    static Component highlights(List<Points> points) {
        var good =
                points.stream()
                        .filter(p -> p.most() > 0 && p.points() * 3 >= p.most() * 2)
                        .map(p -> p.preference().germanName())
                        .toList();
        var weak =
                points.stream()
                        .filter(p -> p.most() > 0 && p.points() * 3 <= p.most())
                        .map(p -> p.preference().germanName())
                        .toList();
        var line = css(new Paragraph(), "mi-wb__highlights");
        if (!good.isEmpty()) {
            line.add(new Span(icon("check"), text(" " + String.join(", ", good))));
        }
        if (!weak.isEmpty()) {
            line.add(css(new Span("wenig: " + String.join(", ", weak)), "mi-muted"));
        }
        return line;
    }
}
