package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.RegistrationKind;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to take part: the organisation's preferred way first, then every other one. */
final class Register extends Div {

    private final OfferDetails offer;

    Register(OfferDetails offer) {
        this.offer = offer;
        var registration = offer.content().registration();
        setId("anmelden");
        css(this, "mi-register");
        add(new H3(OfferTexts.registration(registration.kind())));
        if (!registration.note().isEmpty()) {
            add(new Paragraph(registration.note().de()));
        }
        boolean call =
                registration.kind() != RegistrationKind.NONE
                        && registration.kind() != RegistrationKind.ONSITE;
        boolean first = call;
        for (Anchor way : ways(registration.kind())) {
            add(css(way, first ? "mi-button" : "mi-button mi-button--second"));
            first = false;
        }
    }

    private List<Anchor> ways(RegistrationKind kind) {
        var ways = new ArrayList<Anchor>();
        var content = offer.content();
        Anchor form = web(content.registration().url(), "Formular auf der Website");
        Anchor mail =
                mail(firstOf(content.contact().email(), offer.organisation().content().email()));
        Anchor phone =
                phone(firstOf(content.contact().phone(), offer.organisation().content().phone()));
        add(ways, kind == RegistrationKind.FORM ? form : null);
        add(ways, kind == RegistrationKind.EMAIL ? mail : null);
        add(ways, phone);
        add(ways, mail);
        add(ways, form);
        add(ways, web(content.web(), "Website des Angebots"));
        return ways;
    }

    private static void add(List<Anchor> ways, @Nullable Anchor way) {
        if (way != null && !ways.contains(way)) {
            ways.add(way);
        }
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    /** A link that dials; nothing but digits and the plus sign goes into the address. */
    static @Nullable Anchor phone(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var shown = attribute(new Span(number), "dir", "ltr");
        return link("tel:" + number.replaceAll("[^0-9+]", ""), icon("phone"), shown);
    }

    private @Nullable Anchor mail(@Nullable String address) {
        return address == null
                ? null
                : mail(address, offer.content().title().de(), "E-Mail schreiben");
    }

    /** A link that writes a mail. */
    static Anchor mail(String address, String subject, String label) {
        return link(mailAddress(address, subject), icon("mail"), text(label));
    }

    static String mailAddress(String address, String subject) {
        String encoded = URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
        return "mailto:" + address + (subject.isEmpty() ? "" : "?subject=" + encoded);
    }

    /** A link to a website; anything but http and https is left out. */
    static @Nullable Anchor web(@Nullable String address, String label) {
        if (address == null || !(address.startsWith("https://") || address.startsWith("http://"))) {
            return null;
        }
        return attribute(link(address, icon("link"), text(label)), "rel", "noopener nofollow");
    }
}
