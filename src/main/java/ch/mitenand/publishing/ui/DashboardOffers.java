package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.publishing.OfferOverview.Standing;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offers of an organisation; those that have ended are folded away below. */
final class DashboardOffers extends Section {

    /** A phone draws so many without delay; a larger school asks for the rest. */
    static final int FIRST = 40;

    private final LocalDate today;
    private final DashboardCommands commands;
    private final Map<OfferId, DashboardOfferCard> cards = new LinkedHashMap<>();
    private Runnable drawRest = () -> {};
    private final H2 heading = new H2(DashboardTexts.OFFERS);

    /**
     * @param open whether the organisation may start new offers
     */
    DashboardOffers(
            OrganisationId organisation,
            boolean open,
            List<OfferLine> lines,
            LocalDate today,
            DashboardCommands commands) {
        this.today = today;
        this.commands = commands;
        var head = css(new Header(heading), "mi-section__head");
        if (open) {
            String start = PublishingNavigation.newOffer(organisation);
            head.add(css(link(start, DashboardTexts.NEW_OFFER), "mi-button"));
        }
        add(head);
        var current = lines.stream().filter(l -> l.standing() != Standing.ENDED).toList();
        var ended = lines.stream().filter(l -> l.standing() == Standing.ENDED).toList();
        if (current.isEmpty()) {
            add(empty(ended.isEmpty()));
        } else {
            addList(this, current).ifPresent(rest -> drawRest = rest);
        }
        if (!ended.isEmpty()) {
            var folded =
                    details(
                            css(
                                    summary(text(DashboardTexts.endedOffers(ended.size()))),
                                    "mi-desk-fold"),
                            current.isEmpty());
            addList(folded, ended);
            add(folded);
        }
    }

    /**
     * Puts the focus on an offer, or on the heading when it is not in sight; says how it stands.
     */
    Optional<OfferLine> focusOn(OfferId offer) {
        var card = Optional.ofNullable(cards.get(offer));
        card.filter(c -> c.line().standing() != Standing.ENDED)
                .ifPresentOrElse(DashboardOfferCard::focus, () -> DashboardNotice.focus(heading));
        return card.map(DashboardOfferCard::line);
    }

    /** Goes to the press that confirms an offer, also when its card is not drawn yet. */
    void showConfirm(OfferId offer) {
        if (!cards.containsKey(offer)) {
            drawRest.run();
        }
        Optional.ofNullable(cards.get(offer)).ifPresent(DashboardOfferCard::focusConfirm);
    }

    private static Div empty(boolean never) {
        String what = never ? DashboardTexts.NO_OFFERS : DashboardTexts.NO_CURRENT_OFFERS;
        return css(new Div(new Paragraph(what)), "mi-empty");
    }

    /** Returns how to draw those that a long list keeps back. */
    private Optional<Runnable> addList(HtmlContainer to, List<OfferLine> lines) {
        var items = lines.stream().limit(FIRST).map(this::card).toList();
        var list = list("mi-desk-offers", items);
        to.add(list);
        if (lines.size() <= FIRST) {
            return Optional.empty();
        }
        var more = rest(lines, list);
        to.add(more);
        return Optional.of(more::click);
    }

    private Button rest(List<OfferLine> lines, UnorderedList list) {
        var more =
                css(
                        new Button(DashboardTexts.showAll(lines.size())),
                        "mi-button mi-button--second");
        more.addClickListener(_ -> {
            more.removeFromParent();
            lines.stream().skip(FIRST).map(this::card).forEach(list::add);
            Optional.ofNullable(cards.get(lines.get(FIRST).offer()))
                    .ifPresent(DashboardOfferCard::focus);
        });
        return more;
    }

    private ListItem card(OfferLine line) {
        var card = new DashboardOfferCard(line, today, commands);
        cards.put(line.offer(), card);
        return card;
    }
}
