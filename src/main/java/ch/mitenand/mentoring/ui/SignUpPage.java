package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.PageInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pieces of which the public pages about mentoring are made. */
final class SignUpPage {

    static final String EXAMPLE_PLACE = "4600 Olten";
    static final String EXAMPLE_EMAIL = "name@example.ch";
    static final String EXAMPLE_YEAR = "1985";

    /** Pressed to see the form again with what was typed, in another language or to change it. */
    static final String AGAIN = "nochmals";

    private static final int TOO_MANY_REQUESTS = 429;
    private static final List<Language> SHOWN =
            List.of(Language.EN, Language.FR, Language.AR, Language.TI);

    private SignUpPage() {}

    /** A page with the choice of languages above it. */
    static Component page(SignUpTexts texts, Component languages, Component... content) {
        var page = css(new Div(languages), "mi-signup");
        page.add(content);
        return css(new Div(page), "mi-wrap mi-section mi-signup__wrap");
    }

    /** A heading with an introduction. */
    static Div head(String title, String lead) {
        return css(new Div(new H1(title), css(new Paragraph(lead), "mi-lead")), "mi-signup__head");
    }

    /** The page says in which language it is, and in which direction it runs. */
    static void speak(Component main, SignUpTexts texts) {
        attribute(main, "lang", texts.language() == Language.DE ? "de-CH" : texts.language().tag());
        attribute(main, "dir", texts.language().rightToLeft() ? "rtl" : "ltr");
    }

    /** Links to the page in other languages. */
    static Component languages(SignUpTexts texts, Function<Language, String> address) {
        return choice(texts, language -> link(address.apply(language), text(language.ownName())));
    }

    /** Buttons that show the form in another language with everything typed. */
    static Component languageButtons(SignUpTexts texts) {
        // The first button of a form is pressed by the enter key: it must be the one that sends.
        var enter = css(tag("button"), "mi-hidden");
        attribute(attribute(enter, "form", SignUpForm.ID), "tabindex", "-1");
        var all =
                choice(
                        texts,
                        language -> {
                            var button =
                                    attribute(
                                            tag("button", text(language.ownName())),
                                            "form",
                                            SignUpForm.ID);
                            attribute(attribute(button, "name", AGAIN), "value", "1");
                            return attribute(
                                    button,
                                    "formaction",
                                    "?" + SignUpTexts.PARAMETER + "=" + language.tag());
                        });
        return new Div(attribute(enter, "aria-hidden", "true"), all);
    }

    private static HtmlContainer choice(SignUpTexts texts, Function<Language, Component> way) {
        var items = SignUpTexts.LANGUAGES.stream().map(l -> item(texts, l, way)).toList();
        String others =
                SHOWN.stream()
                        .filter(l -> l != texts.language())
                        .map(Language::ownName)
                        .collect(Collectors.joining(", "));
        var summary =
                css(
                        tag(
                                "summary",
                                icon("globe"),
                                attribute(
                                        new Span(texts.language().ownName()),
                                        "aria-label",
                                        texts.get("language") + ": " + texts.language().ownName()),
                                css(attribute(new Span(others + " …"), "dir", "ltr"), "mi-muted")),
                        "mi-chev");
        var details = css(tag("details", summary), "mi-fold mi-signup__languages");
        details.add(list("mi-signup__tongues", items));
        return details;
    }

    private static ListItem item(
            SignUpTexts texts, Language language, Function<Language, Component> way) {
        var control = attribute(way.apply(language), "lang", language.tag());
        attribute(control, "dir", language.rightToLeft() ? "rtl" : "ltr");
        attribute(control, "router-ignore", "");
        return new ListItem(
                language == texts.language()
                        ? attribute(control, "aria-current", "true")
                        : control);
    }

    /** Years of age in numbers, which every language writes alike. */
    static String years(AgeBand band) {
        return switch (band) {
            case UNDER_18 -> "< 18";
            case FROM_18 -> "18–25";
            case FROM_26 -> "26–35";
            case FROM_36 -> "36–50";
            case FROM_51 -> "51–65";
            case FROM_66 -> "66+";
        };
    }

    /** A page in all languages, known to search engines. */
    static PageInfo info(SignUpTexts texts, String title, String path) {
        var alternates = new LinkedHashMap<String, String>();
        for (var language : SignUpTexts.LANGUAGES) {
            alternates.put(language.tag(), SignUpTexts.in(language).address(path));
        }
        return PageInfo.page(title, texts.address(path)).inLanguages(alternates);
    }

    /** The same, asked too often. */
    static PageInfo tooMany(PageInfo page) {
        return new PageInfo(
                TOO_MANY_REQUESTS, page.title(), page.path(), "", false, Map.of(), Map.of());
    }
}
