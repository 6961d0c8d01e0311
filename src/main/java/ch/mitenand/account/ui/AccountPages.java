package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.TooManyTries;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.PageInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pieces of which the forms around an account are made. */
final class AccountPages {

    /** Languages in which the portal writes mails. */
    static final List<Language> MAIL_LANGUAGES =
            List.of(Language.DE, Language.FR, Language.IT, Language.EN);

    private AccountPages() {}

    /** A narrow page with a heading and an introduction. */
    static Div page(String heading, String lead, Component... content) {
        var page = css(new Div(new H1(heading)), "mi-account");
        if (!lead.isEmpty()) {
            page.add(css(new Paragraph(lead), "mi-lead"));
        }
        page.add(content);
        return css(new Div(page), "mi-wrap mi-section");
    }

    /** A form that is sent to the address it stands at. */
    static HtmlContainer form(Component... content) {
        var form = css(tag("form", content), "mi-account__form");
        return attribute(attribute(form, "method", "post"), "accept-charset", "utf-8");
    }

    /** The button that sends a form. */
    static HtmlContainer button(String label) {
        return attribute(css(tag("button", text(label)), "mi-button"), "type", "submit");
    }

    /** A link that looks like the main thing to do; it leaves the still pages. */
    static Anchor go(String path, String label) {
        return attribute(css(link(path, label), "mi-button"), "router-ignore", "");
    }

    /** Further ways, one below the other. */
    static Div ways(Anchor... links) {
        var ways = css(new Div(), "mi-account__ways");
        for (var way : links) {
            ways.add(attribute(way, "router-ignore", ""));
        }
        return ways;
    }

    /** A message above a form: something has to be corrected or has to wait. */
    static Paragraph problem(String message) {
        return attribute(css(new Paragraph(message), "mi-account__problem"), "role", "alert");
    }

    /** One field with its label, its hint and what to correct. */
    static Div field(Input input, String value, Map<String, String> problems) {
        var label = attribute(tag("label", text(input.label())), "for", input.name());
        var box = css(new Div(label), "mi-field mi-account__field");
        var control = css(tag("input"), "mi-input");
        attribute(attribute(control, "id", input.name()), "name", input.name());
        attribute(attribute(control, "type", input.type()), "required", "");
        attribute(control, "autocomplete", input.autocomplete());
        attribute(control, "maxlength", Integer.toString(input.longest()));
        if (!value.isEmpty()) {
            attribute(control, "value", value);
        }
        describe(box, control, input, Optional.ofNullable(problems.get(input.name())));
        box.add(control);
        return box;
    }

    private static void describe(
            Div box, HtmlContainer control, Input input, Optional<String> problem) {
        String hintId = input.name() + "-hinweis";
        String problemId = input.name() + "-fehler";
        if (!input.hint().isEmpty()) {
            box.add(note(input.hint(), hintId, "mi-account__hint"));
            attribute(control, "aria-describedby", hintId);
        }
        problem.ifPresent(message -> {
            box.add(note(message, problemId, "mi-account__error"));
            attribute(control, "aria-invalid", "true");
            attribute(
                    control,
                    "aria-describedby",
                    input.hint().isEmpty() ? problemId : problemId + " " + hintId);
        });
    }

    private static Paragraph note(String message, String id, String name) {
        var note = css(new Paragraph(message), name);
        note.setId(id);
        return note;
    }

    /** In which language mails shall come; folded away, because most take the first. */
    static HtmlContainer language(Language chosen) {
        var select = attribute(css(tag("select"), "mi-input"), "name", "sprache");
        attribute(select, "id", "sprache");
        for (var language : MAIL_LANGUAGES) {
            var option =
                    attribute(tag("option", text(language.ownName())), "value", language.tag());
            attribute(option, "lang", language.tag());
            select.add(language == chosen ? attribute(option, "selected", "") : option);
        }
        var label = attribute(tag("label", text("Sprache unserer E-Mails")), "for", "sprache");
        return css(new Div(label, select), "mi-field mi-account__field");
    }

    /** The language of a form, German when it is none in which mails are written. */
    static Language language(String tag) {
        return Language.ofTag(tag).filter(MAIL_LANGUAGES::contains).orElse(Language.DE);
    }

    /** A page about an account: nothing for search engines. */
    static PageInfo info(String title, String path) {
        return PageInfo.page(title, path).notIndexed();
    }

    /** A page that asks to wait. */
    static PageInfo tooMany(String title, String path) {
        return PageInfo.page(title, path).tooMany();
    }

    /** What a page says that asks to wait. */
    static Paragraph tooManyMessage(long minutes) {
        return problem(TooManyTries.message(minutes));
    }
}
