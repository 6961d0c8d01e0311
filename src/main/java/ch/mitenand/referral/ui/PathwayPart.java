package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.fit.PathStep;
import ch.mitenand.fit.Pathway;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The way to the goal, step by step, and where it has a gap. */
final class PathwayPart {

    private PathwayPart() {}

    /** A box; {@code catalogue} is the address of the same search for everybody. */
    static Section of(Pathway pathway, String catalogue) {
        var box =
                CaseParts.box(
                        "Weg zum Ziel",
                        switch (pathway) {
                            case Pathway.AlreadyThere _ -> alreadyThere();
                            case Pathway.Complete(var steps) -> complete(steps);
                            case Pathway.Gap gap -> gap(gap, catalogue);
                        });
        return css(box, "mi-refer__way");
    }

    private static Component[] alreadyThere() {
        return new Component[] {
            new Paragraph(
                    "Das Niveau ist schon erreicht. Halten Sie im Hilfsplan fest, wann, oder setzen Sie das nächste Ziel.")
        };
    }

    private static Component[] complete(List<PathStep> steps) {
        return new Component[] {
            css(
                    new Paragraph(
                            CaseParts.count(steps.size(), "Angebot führt", "Angebote führen")
                                    + " zum Ziel."),
                    "mi-muted"),
            ordered("mi-refer__steps", items(steps))
        };
    }

    private static Component[] gap(Pathway.Gap gap, String catalogue) {
        var items = new ArrayList<>(items(gap.steps()));
        items.add(
                css(
                        new ListItem(
                                OfficerParts.sign(
                                        "flag",
                                        "Lücke von %s bis %s".formatted(gap.from(), gap.to()),
                                        "misses"),
                                new Paragraph(gap.sentence())),
                        "mi-refer__gap"));
        return new Component[] {
            ordered("mi-refer__steps", items),
            CaseParts.action(catalogue, "Im ganzen Katalog suchen")
        };
    }

    private static List<ListItem> items(List<PathStep> steps) {
        return steps.stream().map(PathwayPart::item).toList();
    }

    private static ListItem item(PathStep step) {
        var item = new ListItem();
        OfferHitCard.level(step.from(), step.to())
                .ifPresent(levels -> item.add(css(new Span(levels), "mi-refer__levels")));
        item.add(
                link(OfferNavigation.offer(step.offer().id()), step.offer().title().de()),
                css(new Paragraph(beside(step)), "mi-muted"));
        return item;
    }

    private static String beside(PathStep step) {
        var start = step.start();
        String begin =
                start == null
                        ? "Einstieg laufend oder auf Anfrage"
                        : "Beginn " + SwissFormat.date(start);
        return step.offer().organisationName()
                + " · "
                + begin
                + (step.byFollowOn() ? " · Anschluss vom Anbieter genannt" : "");
    }
}
