package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.publishing.Freshness;
import ch.mitenand.publishing.Freshness.Answer;
import ch.mitenand.publishing.Freshness.Asked;
import ch.mitenand.publishing.Freshness.Question;
import ch.mitenand.shared.SwissFormat;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * Answers the reminder "is this offer still true?" without a sign-in.
 *
 * <p>A volunteer, seventy, opens the mail on an old phone at the kitchen table, has forgotten the
 * password long ago, and has one minute. The page shows what is meant and three answers. Looking at
 * it changes nothing, because mail scanners look too.
 */
@Route("bestaetigen/:token")
@AnonymousAllowed
class ConfirmLinkView extends FormView {

    static final String ANSWER = "antwort";
    static final String STILL_TRUE = "stimmt";
    static final String ENDED = "beendet";
    static final String SURELY_ENDED = "sicher-beendet";

    private final Freshness freshness;

    ConfirmLinkView(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        return ask(request.pathValue("token"), false);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        String token = request.pathValue("token");
        return switch (form.value(ANSWER)) {
            case STILL_TRUE -> answer(token, Answer.STILL_TRUE);
            case SURELY_ENDED -> answer(token, Answer.ENDED);
            case ENDED -> ask(token, true);
            default -> ask(token, false);
        };
    }

    private PageInfo ask(String token, boolean whetherSure) {
        return switch (freshness.ask(token)) {
            case Asked.Open(var question) when whetherSure -> sure(question, token);
            case Asked.Open(var question) -> question(question);
            case Asked other -> worthless(other);
        };
    }

    private PageInfo answer(String token, Answer answer) {
        return switch (freshness.answer(token, answer)) {
            case Asked.Open(var question) when answer == Answer.STILL_TRUE -> confirmed(question);
            case Asked.Open(var question) ->
                    page(
                            ConfirmLinkTexts.ENDED_TITLE,
                            name(question),
                            new Paragraph(ConfirmLinkTexts.ENDED_DETAILS),
                            ways(second(toDesk())));
            case Asked other -> worthless(other);
        };
    }

    private PageInfo confirmed(Question question) {
        if (freshness.title(question.offer()).isEmpty()) {
            var editor = link(PublishingNavigation.editor(question.offer()));
            editor.add(icon("pen"), text(ConfirmLinkTexts.NEW_DATES));
            return page(
                    ConfirmLinkTexts.OUTDATED_TITLE,
                    name(question),
                    new Paragraph(ConfirmLinkTexts.OUTDATED_DETAILS),
                    ways(css(editor, "mi-button")));
        }
        return page(
                ConfirmLinkTexts.CONFIRMED_TITLE,
                name(question),
                new Paragraph(ConfirmLinkTexts.CONFIRMED_DETAILS),
                ways(publicPage(question)));
    }

    private PageInfo question(Question question) {
        var form = attribute(tag("form"), "method", "post");
        form.add(button(STILL_TRUE, "mi-button", icon("check"), ConfirmLinkTexts.STILL_TRUE));
        String editor = PublishingNavigation.editor(question.offer());
        form.add(second(link(editor, icon("pen"), text(ConfirmLinkTexts.CHANGE))));
        form.add(button(ENDED, "mi-button mi-button--second", icon("x"), ConfirmLinkTexts.ENDED));
        var hint = css(new Paragraph(ConfirmLinkTexts.SIGN_IN), "mi-muted");
        return page(
                ConfirmLinkTexts.TITLE,
                name(question),
                deadline(question),
                css(form, "mi-ask__ways"),
                hint);
    }

    private PageInfo sure(Question question, String token) {
        var form = attribute(tag("form"), "method", "post");
        form.add(button(SURELY_ENDED, "mi-button", icon("x"), ConfirmLinkTexts.SURE_YES));
        form.add(second(link("/bestaetigen/" + token, ConfirmLinkTexts.SURE_NO)));
        return page(
                ConfirmLinkTexts.SURE_TITLE,
                name(question),
                new Paragraph(ConfirmLinkTexts.SURE_DETAILS),
                css(form, "mi-ask__ways"));
    }

    private PageInfo worthless(Asked asked) {
        return switch (asked) {
            case Asked.Answered(var question) -> answered(question);
            case Asked.Expired(var question) ->
                    page(
                            ConfirmLinkTexts.EXPIRED_TITLE,
                            name(question),
                            new Paragraph(ConfirmLinkTexts.EXPIRED_DETAILS),
                            ways(css(toDesk(), "mi-button")));
            case Asked.Unknown() ->
                    page(
                            ConfirmLinkTexts.UNKNOWN_TITLE,
                            new Paragraph(ConfirmLinkTexts.UNKNOWN_DETAILS),
                            ways(
                                    css(toDesk(), "mi-button"),
                                    second(link("/", ConfirmLinkTexts.TO_START))));
            case Asked.Open _ -> throw new IllegalStateException("an open link has its own page");
        };
    }

    private PageInfo answered(Question question) {
        var ways = ways(css(toDesk(), "mi-button"));
        if (freshness.title(question.offer()).isPresent()) {
            ways.add(publicPage(question));
        }
        return page(
                ConfirmLinkTexts.ANSWERED_TITLE,
                name(question),
                new Paragraph(ConfirmLinkTexts.ANSWERED_DETAILS),
                ways);
    }

    /** The address of the page is a secret, so it does not say it. */
    private PageInfo page(String title, Component... content) {
        var page = css(new Div(new H1(title)), "mi-ask");
        page.add(content);
        add(css(new Div(page), "mi-wrap mi-section"));
        return PageInfo.page(title, "/bestaetigen").notIndexed();
    }

    private static Component name(Question question) {
        var by = css(tag("span", text(question.organisation())), "mi-muted");
        return css(
                new Div(css(new Paragraph(question.title()), "mi-ask__title"), by),
                "mi-box mi-ask__what");
    }

    private static Paragraph deadline(Question question) {
        return new Paragraph(
                text("Bitte antworten Sie bis "),
                bold(SwissFormat.date(question.confirmBy())),
                text(". Ohne Antwort wird das Angebot danach ausgeblendet."));
    }

    private static Component button(String answer, String classes, Component icon, String label) {
        var button = css(tag("button", icon, text(label)), classes);
        attribute(attribute(button, "type", "submit"), "name", ANSWER);
        return attribute(button, "value", answer);
    }

    private static Div ways(Component... ways) {
        return css(new Div(ways), "mi-ask__ways");
    }

    private static Anchor publicPage(Question question) {
        return second(link(OfferNavigation.offer(question.offer()), ConfirmLinkTexts.TO_OFFER));
    }

    private static Anchor toDesk() {
        return link("/" + PublishingNavigation.DASHBOARD, ConfirmLinkTexts.TO_DESK);
    }

    private static Anchor second(Anchor way) {
        return css(way, "mi-button mi-button--second");
    }
}
