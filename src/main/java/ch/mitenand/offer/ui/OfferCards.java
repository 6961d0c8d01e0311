package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.small;
import static ch.mitenand.shell.Markup.spoken;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.ConfirmationPeriods;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferHit;
import ch.mitenand.offer.OfferHit.Mark;
import ch.mitenand.offer.OfferSummary;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws offers as cards of a list: when, where, which level, what it costs, before anything else.
 */
@org.springframework.stereotype.Component
class OfferCards {

    /** Nearer than this, a distance from the middle of a village says nothing. */
    private static final double NEAR_KM = 0.1;

    private final Categories categories;
    private final ConfirmationPeriods periods;
    private final Clock clock;

    OfferCards(Categories categories, ConfirmationPeriods periods, Clock clock) {
        this.categories = categories;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The cards of a list whose heading is one level above {@code heading}, for instance {@code
     * h3}.
     */
    List<ListItem> cards(List<OfferHit> hits, String heading) {
        var rules = periods.now();
        return hits.stream().map(hit -> card(hit, heading, rules)).toList();
    }

    private ListItem card(OfferHit hit, String heading, ConfirmationPeriods.Now rules) {
        OfferSummary offer = hit.offer();
        String code = offer.categories().getFirst();
        var look = Look.of(code);
        var kind = new Paragraph(look.smallSign(), text(categories.germanName(code)));
        var title =
                marked(
                        link(OfferNavigation.offer(offer.id())),
                        offer.title().best(hit.language()),
                        hit.titleMarks());
        var card = new ListItem(css(kind, "mi-card__kind"));
        card.add(css(tag(heading, foreign(title, hit.language())), "mi-card__title"), by(hit));
        card.add(facts(offer, LocalDate.now(clock)));
        String summary = offer.summary().best(hit.language());
        if (!summary.isEmpty()) {
            var paragraph = marked(new Paragraph(), summary, hit.summaryMarks());
            card.add(css(foreign(paragraph, hit.language()), "mi-card__text"));
        }
        var badges = OfferBadges.of(offer, LocalDate.now(clock));
        if (badges.getChildren().findAny().isPresent()) {
            card.add(badges);
        }
        card.add(fresh(offer.confirmedOn(), rules.confirmBy(offer.confirmedOn(), code)));
        return css(card, "mi-card " + look.colour());
    }

    /**
     * When it was confirmed; a mark in words, from the day on by which it should have been again.
     */
    private Paragraph fresh(LocalDate confirmedOn, LocalDate confirmBy) {
        var fresh = new Paragraph("bestätigt am " + SwissFormat.date(confirmedOn));
        if (!confirmBy.isAfter(LocalDate.now(clock))) {
            var old = OfferTexts.UNCONFIRMED_SINCE + SwissFormat.date(confirmBy);
            fresh.add(text(" "), css(new Span(icon("flag"), text(old)), "mi-badge mi-badge--wait"));
        }
        return css(fresh, "mi-fresh");
    }

    private static Paragraph by(OfferHit hit) {
        var place = bold(place(hit.offer()));
        Double distance = hit.distanceKm();
        if (distance != null && distance >= NEAR_KM && !hit.offer().places().isEmpty()) {
            place.add(
                    text(" "),
                    css(new Span("(" + SwissFormat.kilometres(distance) + ")"), "mi-count"));
        }
        return css(
                new Paragraph(place, text(" · " + hit.offer().organisationName())), "mi-card__by");
    }

    /**
     * Where it is held, for instance {@code Olten}, {@code Online} or {@code Olten und 2 weitere
     * Orte}.
     */
    static String place(OfferSummary offer) {
        var localities =
                offer.places().stream().map(OfferSummary.Place::locality).distinct().toList();
        if (offer.mode() == Mode.ONLINE || localities.isEmpty()) {
            return "Online";
        }
        return switch (localities.size()) {
            case 1 -> localities.getFirst();
            case 2 -> localities.getFirst() + " und " + localities.getLast();
            default -> localities.getFirst() + " und " + (localities.size() - 1) + " weitere Orte";
        };
    }

    private static Component facts(OfferSummary offer, LocalDate today) {
        var facts = tag("ul");
        var when = new Span(text(when(offer)));
        LocalDate start = offer.start();
        if (start != null && !start.isBefore(today)) {
            when.add(text(" "), small("ab " + SwissFormat.dayAndMonth(start)));
        }
        facts.add(fact("clock", when));
        if (offer.entryLevel() != null || offer.targetLevel() != null) {
            facts.add(fact("level", level(offer.entryLevel(), offer.targetLevel())));
        }
        facts.add(
                fact("price", new Span(PriceLabels.price(offer.lowestPrice(), offer.priceUnit()))));
        return css(facts, "mi-facts");
    }

    private static String when(OfferSummary offer) {
        var lines = new ArrayList<>(TimeLabels.lines(offer.times()));
        if (lines.isEmpty() || offer.byAppointment()) {
            lines.add(offer.byAppointment() ? "nach Vereinbarung" : "Termine auf Anfrage");
        }
        return String.join("; ", lines);
    }

    private static ListItem fact(String icon, Component value) {
        return css(new ListItem(icon(icon), value), "mi-fact");
    }

    /** Level needed and level reached; at least one of them is known. */
    static Span level(@Nullable LanguageLevel in, @Nullable LanguageLevel out) {
        var level = css(new Span(), "mi-level");
        if (in != null) {
            level.add(
                    spoken(out == null ? "Einstieg ab Niveau " : "Niveau von "),
                    css(new Span(in.name()), "mi-level__in"));
        }
        if (out != null) {
            level.add(icon("arrow"), spoken(in == null ? "Ziel: Niveau " : " bis "));
            level.add(css(new Span(out.name()), "mi-level__out"));
        }
        return level;
    }

    private static <C extends Component> C foreign(C component, Language language) {
        if (language != Language.DE) {
            attribute(component, "lang", language.tag());
            attribute(component, "dir", language.rightToLeft() ? "rtl" : "ltr");
        }
        return component;
    }

    /** Adds a text with its marked parts. */
    private static <C extends Component & com.vaadin.flow.component.HasComponents> C marked(
            C parent, String text, List<Mark> marks) {
        int done = 0;
        for (Mark mark : marks) {
            if (mark.start() >= done && mark.end() > mark.start() && mark.end() <= text.length()) {
                if (mark.start() > done) {
                    parent.add(text(text.substring(done, mark.start())));
                }
                HtmlContainer found = tag("mark", text(text.substring(mark.start(), mark.end())));
                parent.add(found);
                done = mark.end();
            }
        }
        parent.add(text(text.substring(done)));
        return parent;
    }
}
