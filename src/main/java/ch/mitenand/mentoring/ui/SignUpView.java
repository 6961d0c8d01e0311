package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.SignUps;
import ch.mitenand.mentoring.SignUps.Outcome;
import ch.mitenand.region.Regions;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Signing up without account; what differs between volunteers and mentees is in the subclasses. */
abstract class SignUpView extends FormView {

    /** Parameter with what was typed as place on another page. */
    static final String PLACE = "ort";

    /** Parameter of the page after sending: the municipality. */
    static final String SENT = "gesendet";

    private final Parts parts;
    private final boolean mentor;

    SignUpView(Parts parts, boolean mentor) {
        this.parts = parts;
        this.mentor = mentor;
    }

    /** What both forms need. */
    @org.springframework.stereotype.Component
    record Parts(
            SignUps signUps,
            SignUpPeople people,
            SignUpPlaces places,
            SignUpPools boxes,
            Pools pools,
            Regions regions) {}

    /** The address of the form. */
    private String path() {
        return mentor ? MentoringView.MENTOR : MentoringView.MENTEE;
    }

    private String title(SignUpTexts texts) {
        return texts.get(mentor ? "mentor.title" : "mentee.title");
    }

    /** Reads what only this form asks, and signs up when nothing is wrong. */
    abstract Optional<Outcome> signUp(
            SignUps signUps, Optional<PersonDetails> person, SignUpAnswers answers, String visitor);

    @Override
    protected PageInfo show(PageRequest request) {
        var texts = SignUpTexts.of(request);
        SignUpPage.speak(this, texts);
        var sent = request.first(SENT);
        if (sent.isPresent()) {
            return sent(texts, sent.get());
        }
        var place = request.first(PLACE).filter(p -> p.length() <= 80).orElse("");
        var languages = SignUpPage.languages(texts, l -> SignUpTexts.in(l).address(path()));
        return form(texts, languages, SignUpAnswers.empty(texts, mentor, place), new Div());
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        var texts = SignUpTexts.of(request);
        SignUpPage.speak(this, texts);
        var answers = new SignUpAnswers(form, texts);
        if (form.has(SignUpPage.AGAIN)) {
            return again(texts, answers, new Div());
        }
        var person = parts.people().read(answers, texts, mentor);
        var outcome = signUp(parts.signUps(), person, answers, form.sender());
        if (outcome.isEmpty()) {
            return again(texts, answers, summary(texts, answers)).rejected();
        }
        return switch (outcome.get()) {
            case Outcome.MailSent _ -> done(texts, person.orElseThrow().bfs());
            case Outcome.NoPool(int bfs) -> none(texts, answers, bfs);
            case Outcome.TooMany _ ->
                    SignUpPage.tooMany(again(texts, answers, tooMany(texts, person)));
            case Outcome.Wrong(var faults) -> {
                faults.keySet().forEach(field -> SignUpPeople.note(field, answers));
                yield again(texts, answers, summary(texts, answers)).rejected();
            }
        };
    }

    private PageInfo done(SignUpTexts texts, int bfs) {
        return PageInfo.done(texts.more(path() + "?" + SENT + "=" + bfs));
    }

    private PageInfo again(SignUpTexts texts, SignUpAnswers answers, Component above) {
        return form(texts, SignUpPage.languageButtons(texts), answers, above).notIndexed();
    }

    private PageInfo form(
            SignUpTexts texts, Component languages, SignUpAnswers answers, Component above) {
        var choices =
                parts.places()
                        .read(
                                answers.value(SignUpAnswers.LOCALITY),
                                answers.value(SignUpAnswers.WHICH))
                        .choices();
        var head = SignUpPage.head(title(texts), texts.get(mentor ? "mentor.lead" : "mentee.lead"));
        var form = new SignUpForm(texts, mentor, answers, choices);
        add(SignUpPage.page(texts, languages, head, above, form));
        return SignUpPage.info(texts, title(texts), path())
                .describedBy(texts.get(mentor ? "about.mentor.text" : "about.mentee.text"));
    }

    private static Component summary(SignUpTexts texts, SignUpAnswers answers) {
        var items =
                answers.faults().entrySet().stream()
                        .map(e -> new ListItem(link("#" + target(e.getKey()), e.getValue())))
                        .toList();
        var box = new Div(new H2(texts.get("wrong")), list("mi-signup__faults", items));
        return alert(box);
    }

    /** The part of the page in which a field is corrected. */
    private static String target(String field) {
        return switch (field) {
            case "languages", SignUpAnswers.SLOTS -> field + "-fehler";
            default -> field;
        };
    }

    private static Component alert(Div box) {
        box.setId("fehler");
        attribute(attribute(box, "role", "alert"), "tabindex", "-1");
        return css(attribute(box, "autofocus", ""), "mi-account__problem mi-signup__problem");
    }

    private Component tooMany(SignUpTexts texts, Optional<PersonDetails> person) {
        var box = new Div(new H2(texts.get("many")), new Paragraph(texts.get("many.text")));
        person.flatMap(p -> parts.pools().responsibleFor(p.bfs()))
                .ifPresent(pool -> box.add(parts.boxes().pool(texts, pool)));
        return alert(box);
    }

    private PageInfo none(SignUpTexts texts, SignUpAnswers answers, int bfs) {
        var municipality = parts.regions().municipality(bfs).orElseThrow();
        var change = css(tag("button", text(texts.get("change"))), "mi-button mi-button--second");
        attribute(attribute(change, "name", SignUpPage.AGAIN), "value", "1");
        var form = attribute(tag("form"), "method", "post");
        answers.all().forEach((name, values) -> values.forEach(v -> form.add(hidden(name, v))));
        form.add(attribute(change, "type", "submit"));
        add(
                SignUpPage.page(
                        texts,
                        new Div(),
                        SignUpPage.head(
                                texts.get("pool.none", municipality.shortName()),
                                texts.get("pool.ask")),
                        parts.boxes().none(texts, municipality),
                        form));
        return SignUpPage.info(texts, title(texts), path()).notIndexed();
    }

    private static Component hidden(String name, String value) {
        var hidden = attribute(attribute(tag("input"), "type", "hidden"), "name", name);
        return attribute(hidden, "value", value);
    }

    private PageInfo sent(SignUpTexts texts, String bfs) {
        var languages =
                SignUpPage.languages(
                        texts,
                        l -> SignUpTexts.in(l).more(path() + "?" + SENT + "=" + number(bfs)));
        var mail = SignUpMail.of(texts.language());
        String subject = mail.subject(mentor);
        var line =
                attribute(
                        css(new Paragraph(icon("mail"), new Span(subject)), "mi-signup__subject"),
                        "lang",
                        mail.language().tag());
        attribute(line, "dir", "ltr");
        var box = css(new Div(new Paragraph(texts.get("sent.subject")), line), "mi-box");
        add(
                SignUpPage.page(
                        texts,
                        languages,
                        SignUpPage.head(texts.get("sent"), texts.get("sent.text")),
                        box,
                        new Paragraph(texts.get("sent.nothing")),
                        pool(texts, number(bfs)),
                        new Paragraph(link(texts.address(MentoringView.PATH), texts.get("back")))));
        return SignUpPage.info(texts, texts.get("sent"), path()).notIndexed();
    }

    private Component pool(SignUpTexts texts, int bfs) {
        return parts.pools()
                .responsibleFor(bfs)
                .map(pool -> parts.boxes().pool(texts, pool))
                .orElseGet(Div::new);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
