package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferSummary;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What stands out about an offer: places first, then what opens a door for somebody. */
final class OfferBadges {

    private static final int MOST = 5;
    private static final int SOON_DAYS = 42;

    private final ArrayList<ListItem> badges = new ArrayList<>();

    private OfferBadges() {}

    static UnorderedList of(OfferSummary offer, LocalDate today) {
        var badges = new OfferBadges();
        badges.places(offer.freePlaces());
        LocalDate start = offer.start();
        if (start != null && !start.isBefore(today) && !start.isAfter(today.plusDays(SOON_DAYS))) {
            badges.add("startet bald", "soon");
        }
        if (offer.womenOnly()) {
            badges.plain("woman", "nur für Frauen");
        }
        if (offer.childcare() != Childcare.NONE) {
            badges.plain("child", "Kinderbetreuung");
        }
        if (offer.mode() != Mode.ONSITE) {
            badges.plain("online", offer.mode().germanName());
        }
        if (offer.wheelchair()) {
            badges.plain("wheel", "rollstuhlgängig");
        }
        if (offer.accredited()) {
            badges.plain("seal", "vom Kanton anerkannt");
        }
        if (offer.continuousEntry()) {
            badges.plain("check", "Einstieg jederzeit");
        }
        return list("mi-badges", badges.badges.stream().limit(MOST).toList());
    }

    private void places(@Nullable Integer free) {
        if (free == null) {
            return;
        }
        switch (free) {
            case 0 -> add("im Moment voll", "wait");
            case 1 -> add("1 Platz frei", "good");
            default -> add(free + " Plätze frei", "good");
        }
    }

    private void add(String label, String kind) {
        badges.add(css(new ListItem(label), "mi-badge mi-badge--" + kind));
    }

    private void plain(String icon, String label) {
        badges.add(css(new ListItem(icon(icon), text(label)), "mi-badge"));
    }
}
