package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.mentorship.OwnTexts;
import ch.mitenand.mentorship.Party;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;

/** The form for a new link. The visitor chooses the language, because it is not known who it is. */
final class OwnLinkForm {

    static final String LANGUAGE = "sprache";
    static final String EMAIL = "email";
    static final String ASK = "ask.title";
    static final String OLD = "ask.old";
    static final String LOCKED = "ask.locked";
    private static final List<Language> LANGUAGES =
            List.of(Language.DE, Language.FR, Language.IT, Language.EN);

    private final Language language;
    private final OwnTexts texts;

    OwnLinkForm(String tag) {
        language = Language.ofTag(tag).filter(LANGUAGES::contains).orElse(Language.DE);
        texts = OwnTexts.in(language, Party.MENTEE);
    }

    OwnTexts texts() {
        return texts;
    }

    /** The page; the title says why somebody is here. */
    Div ask(String title) {
        String lead = title.equals(ASK) ? "ask.lead" : title + ".lead";
        return page(
                title,
                lead(lead),
                form("", ""),
                new Paragraph(OwnParts.quiet("/anmelden", texts.text("ask.account"))),
                languages());
    }

    /** The page with what was typed and what is wrong with it. */
    Div wrong(String typed) {
        return page(ASK, lead("ask.lead"), form(typed, texts.text("ask.wrong")), languages());
    }

    /** The same for everybody. */
    Div sent() {
        return page(
                "ask.sent",
                lead("ask.sent.lead"),
                new Paragraph(texts.text("ask.sent.help")),
                new Paragraph(OwnParts.quiet("/", texts.text("start"))));
    }

    /** There were too many wishes. */
    Div later() {
        return page(ASK, OwnParts.problem(texts.text("ask.many")));
    }

    private Paragraph lead(String key) {
        return css(new Paragraph(texts.text(key)), "mi-lead");
    }

    private Component form(String typed, String error) {
        var form = OwnParts.form(OwnView.PATH, Map.of(LANGUAGE, texts.tag()));
        if (!error.isEmpty()) {
            form.add(OwnParts.problem(texts.text("error.check")));
        }
        var question =
                new OwnParts.Question(
                        EMAIL, EMAIL, texts.text("ask.email"), texts.text("ask.email.hint"), error);
        form.add(
                OwnParts.input(
                        question,
                        "email",
                        typed,
                        Map.of("required", "", "autocomplete", "email", "maxlength", "254")));
        form.add(OwnParts.send(texts.text("ask.send"), "mail", false));
        return form;
    }

    private Component languages() {
        return list("mi-own-languages", LANGUAGES.stream().map(this::item).toList());
    }

    private ListItem item(Language other) {
        var link =
                OwnParts.quiet(OwnView.PATH + "?" + LANGUAGE + "=" + other.tag(), other.ownName());
        attribute(link, "lang", other.tag());
        return new ListItem(other == language ? attribute(link, "aria-current", "true") : link);
    }

    private Div page(String title, Component... parts) {
        var page = css(new Div(new H1(texts.text(title))), "mi-own");
        attribute(page, "lang", texts.tag());
        page.add(parts);
        return css(new Div(page), "mi-wrap mi-section");
    }
}
