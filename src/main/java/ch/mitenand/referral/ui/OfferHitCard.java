package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.fit.FitHit;
import ch.mitenand.fit.FitReason;
import ch.mitenand.fit.Verdict;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An offer with what fits and what does not: what does not fit first, because it decides. */
final class OfferHitCard extends ListItem {

    /** A hit; the ways on stand below it. */
    OfferHitCard(FitHit hit, Component... ways) {
        css(this, "mi-refer__hit");
        var offer = hit.offer();
        var title = new H3(link(OfferNavigation.offer(offer.id()), offer.title().de()));
        add(title, css(new Paragraph(hit.organisationName()), "mi-muted"));
        add(rated(hit));
        add(reasons(hit.reasons()));
        if (ways.length > 0) {
            add(CaseParts.buttons(ways));
        }
    }

    private static Div rated(FitHit hit) {
        var facts = facts(hit);
        if (!hit.isExcluded()) {
            facts.addComponentAsFirst(
                    css(
                            new Span("Passung %d von 1000".formatted(hit.points())),
                            "mi-refer__points"));
        }
        return facts;
    }

    /** Level, way, places and waiting time. */
    static Div facts(FitHit hit) {
        var facts = css(new Div(), "mi-refer__facts");
        var offer = hit.offer();
        level(offer.entryLevel(), offer.targetLevel())
                .ifPresent(said -> facts.add(fact("level", said)));
        var distance = hit.distanceKm();
        if (distance != null) {
            String where =
                    offer.places().isEmpty() ? "" : offer.places().getFirst().locality() + ", ";
            facts.add(fact("pin", where + SwissFormat.kilometres(distance)));
        }
        facts.add(fact("seat", places(hit)));
        var days = hit.places().waitingDays();
        if (days != null) {
            facts.add(
                    fact(
                            "clock",
                            "Vom Senden bis zum Beginn zuletzt etwa "
                                    + CaseParts.count(days, "Tag", "Tage")));
        }
        return facts;
    }

    private static Span fact(String icon, String words) {
        return css(new Span(icon(icon), text(words)), "mi-refer__fact");
    }

    /** For instance {@code A1 → A2}. */
    static Optional<String> level(@Nullable LanguageLevel from, @Nullable LanguageLevel to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        return Optional.of(
                to == null ? "ab " + from : from == null ? "bis " + to : from + " → " + to);
    }

    /** Free places and the waiting list, in words. */
    static String places(FitHit hit) {
        var free = hit.places().free();
        if (free == null) {
            return "Plätze nicht begrenzt";
        }
        var waiting = hit.places().waiting();
        String queue = waiting == null ? "keine Warteliste" : waiting + " auf der Warteliste";
        var updated = hit.places().updated();
        String since = updated == null ? "" : " (Stand " + SwissFormat.date(updated) + ")";
        String seats =
                free == 0
                        ? "Kein freier Platz, " + queue
                        : CaseParts.count(free, "freier Platz", "freie Plätze");
        return seats + since;
    }

    /** What does not fit first; what fits is folded. */
    static Component[] reasons(List<FitReason> reasons) {
        var fitting = with(Verdict.FITS, reasons);
        var lines = css(new Div(), "mi-refer__reasons");
        lines(lines, "x", "Voraussetzung fehlt", "excludes", with(Verdict.EXCLUDES, reasons));
        lines(lines, "flag", "Passt nicht", "misses", with(Verdict.MISSES, reasons));
        lines(lines, "help", "Offen, nachfragen", "unknown", with(Verdict.UNKNOWN, reasons));
        if (!fitting.isEmpty()) {
            lines.add(fitting(fitting));
        }
        return new Component[] {lines};
    }

    private static List<FitReason> with(Verdict verdict, List<FitReason> reasons) {
        return reasons.stream().filter(reason -> reason.verdict() == verdict).toList();
    }

    private static void lines(
            Div lines, String icon, String word, String look, List<FitReason> reasons) {
        if (!reasons.isEmpty()) {
            var sentences = reasons.stream().map(r -> new ListItem(r.sentence())).toList();
            lines.add(
                    css(
                            new Div(
                                    OfficerParts.sign(icon, word, look),
                                    labelled(list("mi-refer__sentences", sentences), word)),
                            "mi-refer__reason"));
        }
    }

    private static Component fitting(List<FitReason> reasons) {
        String names =
                reasons.stream().map(r -> r.rule().germanName()).collect(Collectors.joining(", "));
        var sentences = reasons.stream().map(r -> new ListItem(r.sentence())).toList();
        return css(
                details(
                        summary(
                                OfficerParts.sign("check", "Passt", "fits"),
                                css(new Span(names), "mi-muted")),
                        false,
                        list("mi-refer__sentences", sentences)),
                "mi-refer__more");
    }
}
