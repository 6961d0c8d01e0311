package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.ui.SignUpFields.Kind;
import ch.mitenand.mentoring.ui.SignUpPlaces.Home;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of a sign-up: six short parts on one page, so that going back never loses what was
 * typed.
 */
final class SignUpForm extends HtmlContainer {

    /** How far volunteers go, in kilometres. */
    static final List<Integer> RADIUS_KM = List.of(2, 5, 10, 15, 20, 30, 50);

    /** How far mentees go, in kilometres. */
    static final List<Integer> TRAVEL_KM = List.of(0, 2, 5, 10, 15, 20, 30, 50);

    /** How many people somebody accompanies. */
    static final List<Integer> PLACES = List.of(1, 2, 3, 4, 5);

    /** Levels that a common language may need. */
    static final List<LanguageLevel> NEEDED =
            List.of(LanguageLevel.A1, LanguageLevel.A2, LanguageLevel.B1);

    /** Address of the form in its page. */
    static final String ID = "anmeldung";

    private static final List<Gender> WISHED = List.of(Gender.FEMALE, Gender.MALE);
    private static final int VISIBLE_LANGUAGES = 3;

    private final SignUpTexts texts;
    private final boolean mentor;
    private final SignUpAnswers answers;
    private final SignUpFields fields;
    private int part;

    SignUpForm(SignUpTexts texts, boolean mentor, SignUpAnswers answers, List<Home> choices) {
        super("form");
        this.texts = texts;
        this.mentor = mentor;
        this.answers = answers;
        this.fields = new SignUpFields(texts, answers);
        setId(ID);
        css(this, "mi-signup__form");
        attribute(attribute(this, "method", "post"), "accept-charset", "utf-8");
        attribute(this, "novalidate", "");
        add(where(choices), languages(), times(), topics(), wishes(), contact(), end());
    }

    private Section part(String title, String why, Component... content) {
        var number = css(new Span(Integer.toString(++part)), "mi-arch mi-arch--small");
        attribute(number, "aria-hidden", "true");
        var heading = css(new H2(number, new Span(title)), "mi-signup__title");
        var section = css(new Section(heading, new Paragraph(texts.get(why))), "mi-signup__part");
        section.add(content);
        return section;
    }

    private Section where(List<Home> choices) {
        var kind = new Kind("text", "off", 80, true, "");
        var input = fields.line(SignUpAnswers.LOCALITY, texts.get("locality"), "example", kind);
        input.getChildren()
                .filter(c -> c.getElement().getTag().equals("input"))
                .forEach(c -> attribute(c, "data-vorschlaege", "/orte/vorschlaege"));
        var section = part(texts.get("where"), "where.why", input);
        if (!choices.isEmpty()) {
            var legend = css(tag("legend", text(texts.get("locality.which"))), "mi-signup__label");
            var group = css(tag("fieldset", legend), "mi-signup__group mi-choices");
            choices.forEach(home ->
                    group.add(fields.box("radio", SignUpAnswers.WHICH, home.code(), home.label())));
            section.add(group);
        }
        return section;
    }

    private Section languages() {
        var section = part(texts.get("languages"), "languages.why");
        answers.fault("languages").ifPresent(f -> section.add(SignUpFields.fault("languages", f)));
        var more = css(new Div(), "mi-signup__rows");
        for (int row = 1; row <= SignUpAnswers.LANGUAGES; row++) {
            (row <= VISIBLE_LANGUAGES ? section : more).add(languageRow(row));
        }
        var fold =
                tag("details", css(tag("summary", text(texts.get("languages.more"))), "mi-chev"));
        fold.add(more);
        section.add(css(isMoreUsed() ? attribute(fold, "open", "") : fold, "mi-fold"));
        if (!mentor) {
            var levels = new LinkedHashMap<String, String>();
            NEEDED.forEach(l -> levels.put(l.name(), texts.of("needed", l)));
            section.add(fields.select("neededLevel", texts.get("needed"), "", false, levels));
        }
        return section;
    }

    private boolean isMoreUsed() {
        for (int row = VISIBLE_LANGUAGES + 1; row <= SignUpAnswers.LANGUAGES; row++) {
            if (!answers.value(SignUpAnswers.LANGUAGE + row).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Div languageRow(int row) {
        var known = open();
        Arrays.stream(Language.values()).forEach(l -> known.put(l.tag(), texts.name(l)));
        var levels = open();
        Arrays.stream(LanguageLevel.values())
                .filter(l -> l != LanguageLevel.A0)
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(l -> levels.put(l.name(), texts.of("level", l)));
        String language = SignUpAnswers.LANGUAGE + row;
        String level = SignUpAnswers.LEVEL + row;
        var box =
                new Div(
                        row(language, texts.get("language") + " " + row, known),
                        row(level, texts.get("level"), levels));
        return css(box, "mi-signup__row");
    }

    private Div row(String name, String label, Map<String, String> from) {
        var select = fields.options(name, from);
        if (answers.fault("languages").isPresent()) {
            attribute(select, "aria-describedby", "languages-fehler");
        }
        return fields.field(name, new Span(label), "", select);
    }

    private Section times() {
        var flexible = fields.box("checkbox", "flexible", "1", texts.get("flexible"));
        var section = part(texts.get("times"), "times.why");
        answers.fault(SignUpAnswers.SLOTS)
                .ifPresent(f -> section.add(SignUpFields.fault(SignUpAnswers.SLOTS, f)));
        var days = css(new Div(), "mi-signup__days");
        for (var day : DayOfWeek.values()) {
            var name = css(tag("legend", text(texts.of(day))), "mi-signup__label");
            var row = css(tag("fieldset", name), "mi-signup__day");
            for (var part : DayPart.values()) {
                String code = SignUpAnswers.code(new Slot(day, part));
                row.add(fields.box("checkbox", SignUpAnswers.SLOTS, code, texts.of("part", part)));
            }
            days.add(row);
        }
        section.add(flexible, days, distance());
        if (mentor) {
            var places = new LinkedHashMap<String, String>();
            PLACES.forEach(n -> places.put(n.toString(), n.toString()));
            section.add(fields.select("places", texts.get("places"), "places.why", false, places));
        }
        return section;
    }

    private Div distance() {
        var km = new LinkedHashMap<String, String>();
        (mentor ? RADIUS_KM : TRAVEL_KM)
                .forEach(n ->
                        km.put(
                                n.toString(),
                                n == 0 ? texts.get("distance.near") : texts.apart(n + " km")));
        return fields.select("distance", texts.get("distance"), "distance.why", false, km);
    }

    private Section topics() {
        var topics = new LinkedHashMap<String, String>();
        Arrays.stream(Topic.values()).forEach(t -> topics.put(t.name(), texts.of("topic", t)));
        var interests = new LinkedHashMap<String, String>();
        Arrays.stream(Interest.values())
                .forEach(i -> interests.put(i.name(), texts.of("interest", i)));
        String title = texts.get(mentor ? "topics.mentor" : "topics.mentee");
        return part(
                title,
                "topics.why",
                boxes("topics", title, topics),
                fields.boxes(
                        "interests", texts.get("interests"), "interests.why", "small", interests));
    }

    /** Boxes right below the heading that says what they are about. */
    private HtmlContainer boxes(String name, String title, Map<String, String> from) {
        var legend = css(tag("legend", text(title)), "mi-hidden");
        var grid = css(new Div(), "mi-signup__boxes mi-signup__boxes--wide");
        from.forEach((value, label) -> grid.add(fields.box("checkbox", name, value, label)));
        return css(tag("fieldset", legend, grid), "mi-signup__group");
    }

    private Section wishes() {
        var section = part(texts.get("wishes"), "wishes.why", gender(), wishedGender());
        if (!mentor) {
            var ages = open("any");
            Arrays.stream(AgeBand.values())
                    .filter(a -> a != AgeBand.UNDER_18)
                    .forEach(a -> ages.put(a.name(), SignUpPage.years(a)));
            section.add(
                    fields.select(
                            "wishedAge", texts.get("wished.age"), "wished.age.why", true, ages));
        }
        var families = open(mentor ? "unsaid" : "any");
        Arrays.stream(FamilySituation.values())
                .forEach(f -> families.put(f.name(), texts.of("family", f)));
        String family = texts.get(mentor ? "family" : "family.wished");
        section.add(fields.select("family", family, "family.why", true, families));
        if (mentor) {
            section.add(fields.box("checkbox", "withMinors", "1", texts.get("minors")));
        }
        section.add(fields.area(SignUpAnswers.ABOUT, texts.get("words"), "words.why"));
        return section;
    }

    private Div gender() {
        var genders = open("unsaid");
        Arrays.stream(Gender.values()).forEach(g -> genders.put(g.name(), texts.of("gender", g)));
        return fields.select("gender", texts.get("gender"), "gender.why", true, genders);
    }

    private Div wishedGender() {
        var wished = open("any");
        WISHED.forEach(g -> wished.put(g.name(), texts.of("wished", g)));
        return fields.select("wishedGender", texts.get("wished.gender"), "", true, wished);
    }

    private Section contact() {
        return part(
                texts.get("contact"),
                "contact.why",
                fields.line(
                        "firstName",
                        texts.get("firstName"),
                        "",
                        new Kind("text", "given-name", 80, true, "")),
                fields.line(
                        "lastName",
                        texts.get("lastName"),
                        "",
                        new Kind("text", "family-name", 80, true, "")),
                fields.line(
                        "email",
                        texts.get("email"),
                        "email.why",
                        new Kind("email", "email", 254, true, "email")),
                fields.line(
                        "phone",
                        texts.get("phone"),
                        "phone.why",
                        new Kind("tel", "tel", 30, false, "tel")),
                fields.line(
                        "birthYear",
                        texts.get("year"),
                        "year.why",
                        new Kind("text", "bday-year", 4, true, "numeric")));
    }

    private Div end() {
        var note = css(new Paragraph(icon("mail"), new Span(texts.get("send.text"))), "mi-note");
        var send = css(tag("button", text(texts.get("send"))), "mi-button");
        return css(new Div(note, attribute(send, "type", "submit")), "mi-signup__end");
    }

    private Map<String, String> open() {
        return open("choose");
    }

    private Map<String, String> open(String key) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", texts.get(key));
        return choices;
    }
}
