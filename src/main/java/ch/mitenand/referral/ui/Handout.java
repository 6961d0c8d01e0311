package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.offer.NextDates;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet that somebody takes home: the offer, when and where, whom to call, and a code. Nothing
 * on it says who the person is.
 */
final class Handout extends Article {

    private final HandoutTexts texts;

    /** A sheet for a public offer. */
    Handout(
            Recommendation recommendation,
            OfferDetails offer,
            List<NextDates.Meeting> meetings,
            HandoutTexts texts) {
        this.texts = texts;
        css(this, "mi-handout");
        attribute(this, "lang", texts.language().tag());
        attribute(this, "dir", texts.language().rightToLeft() ? "rtl" : "ltr");
        var content = offer.content();
        add(
                css(new Paragraph(texts.of("recommended")), "mi-handout__lead"),
                new H1(content.title().best(texts.language())),
                css(new Paragraph(summary(content)), "mi-handout__text"));
        var facts = css(CaseParts.facts(), "mi-handout__facts");
        when(facts, content, meetings);
        where(facts, content);
        CaseParts.fact(facts, texts.of("organisation"), offer.organisation().name());
        contact(facts, offer);
        add(facts, code(recommendation), privacy());
    }

    private String summary(OfferContent content) {
        var plain = content.plainDescription().in(texts.language());
        return plain.orElseGet(() -> content.summary().best(texts.language()));
    }

    private void when(HtmlContainer facts, OfferContent content, List<NextDates.Meeting> meetings) {
        var lines =
                meetings.stream()
                        .map(m ->
                                new ListItem(
                                        text(texts.day(m.day()) + ", "),
                                        written(SwissFormat.times(m.start(), m.end()))))
                        .toList();
        if (!lines.isEmpty()) {
            CaseParts.fact(facts, texts.of("dates"), list("mi-handout__dates", lines));
        } else {
            CaseParts.fact(
                    facts,
                    texts.of("when"),
                    texts.of(content.byAppointment() ? "appointment" : "ask"));
        }
    }

    private void where(HtmlContainer facts, OfferContent content) {
        if (content.places().isEmpty()) {
            CaseParts.fact(facts, texts.of("where"), texts.of("online"));
            return;
        }
        var places =
                content.places().stream()
                        .map(Handout::place)
                        .map(Handout::written)
                        .map(ListItem::new)
                        .toList();
        CaseParts.fact(facts, texts.of("where"), list("mi-handout__dates", places));
    }

    private static String place(OfferPlace place) {
        var stop = place.publicTransport();
        return Stream.of(
                        place.name(),
                        place.street(),
                        (place.postalCode() + " " + place.locality()).strip(),
                        stop == null ? "" : stop)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The contact of the offer; the organisation's where it has none of its own. */
    private void contact(HtmlContainer facts, OfferDetails offer) {
        var own = offer.content().contact();
        var organisation = offer.organisation().content();
        boolean reachable = own.phone() != null || own.email() != null;
        var lines =
                Stream.of(
                                own.name(),
                                reachable ? own.phone() : organisation.phone(),
                                reachable ? own.email() : organisation.email())
                        .filter(Objects::nonNull)
                        .filter(line -> !line.isBlank())
                        .map(Handout::written)
                        .map(ListItem::new)
                        .toList();
        if (!lines.isEmpty()) {
            CaseParts.fact(facts, texts.of("contact"), list("mi-handout__dates", lines));
        }
    }

    /** Numbers and addresses keep their order also in a text that runs from the right. */
    private static HtmlContainer written(String latin) {
        return attribute(tag("bdi", text(latin)), "dir", "ltr");
    }

    private Div code(Recommendation recommendation) {
        return css(
                new Div(
                        new H2(texts.of("code")),
                        css(tag("p", written(recommendation.code())), "mi-handout__code"),
                        new Paragraph(texts.of("say"))),
                "mi-handout__box");
    }

    private Paragraph privacy() {
        return css(new Paragraph(texts.of("privacy")), "mi-handout__small");
    }
}
