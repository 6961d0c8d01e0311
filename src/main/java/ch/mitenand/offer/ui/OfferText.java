package ch.mitenand.offer.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.OfferDetails;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.Markdown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.Set;

/**
 * The offer's own words in the language chosen, with links to the others and the plain-language
 * text.
 */
final class OfferText extends Section {

    private static final String PLAIN_ANCHOR = "einfach";

    private final OfferDetails offer;

    OfferText(OfferDetails offer, Language language) {
        this.offer = offer;
        labelled(this, "Beschreibung");
        var plain = offer.content().plainDescription();
        if (languages(offer).size() > 1 || !plain.isEmpty()) {
            add(tabs(language));
        }
        var prose = foreign(css(new Div(), "mi-prose"), language);
        String summary = offer.content().summary().best(language);
        if (!summary.isEmpty()) {
            prose.add(css(new Paragraph(summary), "mi-lead"));
        }
        String description = offer.content().description().best(language);
        if (!description.equals(summary)) {
            prose.add(Markdown.render(description));
        }
        add(prose);
        if (!plain.isEmpty()) {
            boolean translated = plain.in(language).isPresent();
            var box = css(new Div(new H3(OfferTexts.PLAIN)), "mi-plain");
            box.setId(PLAIN_ANCHOR);
            var words = new Div(Markdown.render(plain.best(language)));
            box.add(translated ? foreign(words, language) : words);
            add(box);
        }
    }

    /** The languages in which the offer tells more than its title. */
    static Set<Language> languages(OfferDetails offer) {
        var languages = EnumSet.of(Language.DE);
        languages.addAll(offer.content().description().languages());
        languages.addAll(offer.content().summary().languages());
        return languages;
    }

    /** The address of the offer in a language. */
    static String address(OfferDetails offer, Language language) {
        String address = OfferNavigation.offer(offer.id());
        return language == Language.DE ? address : address + "?sprache=" + language.tag();
    }

    /** Marks a part of the page as written in a language. */
    static <C extends Component> C foreign(C component, Language language) {
        if (language != Language.DE) {
            attribute(component, "lang", language.tag());
            attribute(component, "dir", language.rightToLeft() ? "rtl" : "ltr");
        }
        return component;
    }

    private Nav tabs(Language chosen) {
        var tabs = labelled(css(new Nav(), "mi-tabs"), "Beschreibung in anderer Sprache");
        for (Language language : languages(offer)) {
            Anchor tab = link(address(offer, language), language.ownName());
            attribute(tab, "lang", language.tag());
            attribute(tab, "hreflang", language.tag());
            if (language.rightToLeft()) {
                attribute(tab, "dir", "rtl");
            }
            tabs.add(language == chosen ? attribute(tab, "aria-current", "true") : tab);
        }
        if (!offer.content().plainDescription().isEmpty()) {
            tabs.add(
                    attribute(
                            link(address(offer, chosen) + "#" + PLAIN_ANCHOR, "Leichte Sprache"),
                            "router-ignore",
                            ""));
        }
        return tabs;
    }
}
