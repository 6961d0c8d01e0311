package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.mentorship.DeclineReason;
import ch.mitenand.mentorship.MentorshipAnswers;
import ch.mitenand.mentorship.MentorshipAnswers.Asked;
import ch.mitenand.mentorship.MentorshipAnswers.Outcome;
import ch.mitenand.mentorship.MentorshipAnswers.Question;
import ch.mitenand.mentorship.MentorshipTexts;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Answers the question "would you like to meet this person?" without a sign-in, in the language of
 * the person who is asked. Looking at it changes nothing, because mail scanners look too.
 */
@Route("mentoring/anfrage/:token")
@AnonymousAllowed
class MentorshipAnswerView extends FormView {

    private static final int LONGEST = 600;

    private final MentorshipAnswers answers;

    MentorshipAnswerView(MentorshipAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        return switch (answers.look(request.pathValue("token"))) {
            case Asked.Open(var question) -> question(question);
            case Asked other -> worthless(other);
        };
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        String token = request.pathValue("token");
        return switch (form.value(AnswerPage.ANSWER)) {
            case AnswerPage.YES -> shown(answers.accept(token), token, form);
            case AnswerPage.NO -> reasons(token, "", "");
            case AnswerPage.SURELY_NO -> decline(token, form);
            default -> show(request);
        };
    }

    private PageInfo decline(String token, SentForm form) {
        String sentence = form.value(AnswerPage.SENTENCE);
        var reason = reason(form);
        if (reason.isEmpty()) {
            return reasons(token, "page.choose", sentence).rejected();
        }
        if (sentence.length() > LONGEST) {
            return reasons(token, "page.too-long", sentence).rejected();
        }
        return shown(answers.decline(token, reason.get(), sentence), token, form);
    }

    private static Optional<DeclineReason> reason(SentForm form) {
        return Arrays.stream(DeclineReason.values())
                .filter(r -> r.name().equals(form.value(AnswerPage.REASON)))
                .findFirst();
    }

    private PageInfo shown(Outcome outcome, String token, SentForm form) {
        return switch (outcome) {
            case Outcome.Taken(var language, var yes, var agreed) ->
                    notice(language, !yes ? "no" : agreed ? "agreed-page" : "yes");
            case Outcome.Wrong _ ->
                    reasons(token, "page.choose", form.value(AnswerPage.SENTENCE)).rejected();
            case Outcome.Worthless(var asked) -> worthless(asked);
        };
    }

    private PageInfo reasons(String token, String errorKey, String sentence) {
        return switch (answers.look(token)) {
            case Asked.Open(var question) -> {
                var texts = MentorshipTexts.in(question.language());
                String error = errorKey.isEmpty() ? "" : texts.text(errorKey);
                var page = new AnswerPage(texts);
                yield page(
                        texts,
                        title(texts, question),
                        List.of(page.reasons(token, error, sentence)));
            }
            case Asked other -> worthless(other);
        };
    }

    private PageInfo question(Question question) {
        var texts = MentorshipTexts.in(question.language());
        var page = new AnswerPage(texts);
        var content = new ArrayList<Component>(page.portrait(question));
        content.add(page.question());
        return page(texts, title(texts, question), content);
    }

    private static String title(MentorshipTexts texts, Question question) {
        return texts.text("page.title", question.firstName(), question.other().firstName());
    }

    private PageInfo worthless(Asked asked) {
        return switch (asked) {
            case Asked.Answered(var language) -> notice(language, "answered");
            case Asked.Expired(var language) -> notice(language, "late");
            case Asked.Settled(var language) -> notice(language, "settled-page");
            case Asked.Unknown() -> notice(Language.DE, "unknown");
            case Asked.Open _ -> throw new IllegalStateException("an open link has its own page");
        };
    }

    private PageInfo notice(Language language, String key) {
        var texts = MentorshipTexts.in(language);
        var start = css(link("/", texts.text("page.start")), "mi-button mi-button--second");
        return page(
                texts,
                texts.text(key + ".title"),
                List.of(
                        new Paragraph(texts.text(key + ".text")),
                        css(new Div(start), "mi-ask__ways")));
    }

    /** The address of the page is a secret, so it does not say it. */
    private PageInfo page(MentorshipTexts texts, String title, List<Component> content) {
        var page = css(new Div(new H1(title)), "mi-ask");
        attribute(page, "lang", texts.locale().getLanguage());
        page.add(content);
        add(css(new Div(page), "mi-wrap mi-section"));
        return PageInfo.page(title, "/mentoring/anfrage").notIndexed();
    }
}
