package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.mentorship.DeclineReason;
import ch.mitenand.mentorship.MentorshipAnswers.Question;
import ch.mitenand.mentorship.MentorshipTexts;
import ch.mitenand.mentorship.Party;
import ch.mitenand.mentorship.Portrait;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of the page on which somebody answers, in the language of that person. */
final class AnswerPage {

    static final String ANSWER = "antwort";
    static final String YES = "ja";
    static final String NO = "nein";
    static final String SURELY_NO = "absage";
    static final String REASON = "grund";
    static final String SENTENCE = "satz";
    private static final int LONGEST = 600;

    private final MentorshipTexts texts;

    AnswerPage(MentorshipTexts texts) {
        this.texts = texts;
    }

    /** Who it is about. */
    List<Component> portrait(Question question) {
        var other = question.other();
        String key = question.side() == Party.MENTOR ? "page.mentor" : "page.mentee";
        var facts = css(new DescriptionList(), "mi-tandem-facts");
        fact(facts, "page.region", texts.text("page.district", other.region()));
        fact(facts, "page.languages", languages(other));
        fact(facts, "page.times", times(other));
        fact(facts, "page.topics", topics(other));
        return List.of(
                css(new Paragraph(texts.text(key, other.firstName())), "mi-lead"),
                css(new Div(facts), "mi-box"),
                css(new Paragraph(texts.text("page.private")), "mi-muted"));
    }

    /** The two answers. */
    Component question() {
        var form = attribute(tag("form"), "method", "post");
        form.add(button(YES, "mi-button", "check", texts.text("page.yes")));
        form.add(button(NO, "mi-button mi-button--second", "x", texts.text("page.no")));
        return css(form, "mi-ask__ways");
    }

    /** Reason and sentence of a no. */
    Component reasons(String token, String error, String sentence) {
        var form = attribute(tag("form"), "method", "post");
        var legend = tag("legend", text(texts.text("page.why")));
        var choices = css(tag("fieldset", legend), "mi-tandem-reasons");
        choices.add(css(new Paragraph(texts.text("page.why-hint")), "mi-muted"));
        if (!error.isEmpty()) {
            choices.add(attribute(css(new Paragraph(error), "mi-tandem-error"), "role", "alert"));
        }
        for (var reason : DeclineReason.values()) {
            choices.add(choice(reason));
        }
        form.add(choices, words(sentence));
        form.add(button(SURELY_NO, "mi-button", "check", texts.text("page.send-no")));
        form.add(
                css(
                        link("/mentoring/anfrage/" + token, texts.text("page.back")),
                        "mi-button mi-button--second"));
        return css(form, "mi-tandem-form");
    }

    private Component choice(DeclineReason reason) {
        var box = attribute(attribute(tag("input"), "type", "radio"), "name", REASON);
        attribute(attribute(box, "value", reason.name()), "required", "");
        var label = tag("label", box, text(texts.text("decline." + reason.name())));
        return css(label, "mi-tandem-reason");
    }

    private Component words(String sentence) {
        var area = attribute(attribute(tag("textarea"), "name", SENTENCE), "rows", "3");
        attribute(area, "maxlength", Integer.toString(LONGEST));
        area.add(text(sentence));
        return css(tag("label", text(texts.text("page.sentence")), area), "mi-tandem-words");
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new DescriptionList.Term(texts.text(key)));
            facts.add(new DescriptionList.Description(value));
        }
    }

    private String languages(Portrait other) {
        return other.languages().stream()
                .sorted(
                        Comparator.comparing(Speaks::level)
                                .reversed()
                                .thenComparing(Speaks::language))
                .map(s -> name(s) + " " + s.level())
                .collect(Collectors.joining(", "));
    }

    private String name(Speaks speaks) {
        return texts.locale().getLanguage().equals("de")
                ? speaks.language().germanName()
                : Locale.forLanguageTag(speaks.language().tag()).getDisplayLanguage(texts.locale());
    }

    private String times(Portrait other) {
        String slots =
                other.slots().stream().sorted().map(this::slot).collect(Collectors.joining(", "));
        if (!other.flexible()) {
            return slots;
        }
        String flexible = texts.text("page.flexible");
        return slots.isEmpty() ? flexible : slots + ", " + flexible;
    }

    private String slot(Slot slot) {
        return slot.day().getDisplayName(TextStyle.FULL, texts.locale())
                + " "
                + texts.text("part." + slot.part().name());
    }

    private String topics(Portrait other) {
        return other.topics().stream()
                .sorted()
                .map(t -> texts.text("topic." + t.name()))
                .collect(Collectors.joining(", "));
    }

    private static Component button(String answer, String classes, String icon, String label) {
        var button = css(tag("button", icon(icon), text(label)), classes);
        attribute(attribute(button, "type", "submit"), "name", ANSWER);
        return attribute(button, "value", answer);
    }
}
