package ch.mitenand.publishing.ui;

import static ch.mitenand.publishing.ui.ConfirmLinkForm.button;
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
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

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

    static final String STILL_TRUE = "stimmt";
    static final String CHANGED = "geaendert";
    static final String TOLD = "gesagt";
    static final String ENDED = "beendet";
    static final String SURELY_ENDED = "sicher-beendet";

    private static final String SECOND = "mi-button mi-button--second";

    private final Freshness freshness;

    ConfirmLinkView(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        return ask(request.pathValue("token"), this::question);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        String token = request.pathValue("token");
        return switch (form.value(ConfirmLinkForm.ANSWER)) {
            case STILL_TRUE -> answer(token, Answer.STILL_TRUE);
            case SURELY_ENDED -> answer(token, Answer.ENDED);
            case ENDED -> ask(token, question -> sure(question, token));
            case CHANGED -> ask(token, question -> changed(question, token, "", ""));
            // Browsers send a line break as two characters but count it as one.
            case TOLD ->
                    tell(token, form.value(ConfirmLinkForm.TEXT).replace("\r\n", "\n").strip());
            default -> ask(token, this::question);
        };
    }

    private PageInfo ask(String token, Function<Question, PageInfo> open) {
        return switch (freshness.ask(token)) {
            case Asked.Open(var question) -> open.apply(question);
            case Asked other -> worthless(other, "");
        };
    }

    private PageInfo tell(String token, String typed) {
        boolean isShort = typed.length() < Freshness.SHORTEST_ANSWER;
        boolean isLong = typed.length() > Freshness.LONGEST_ANSWER;
        var asked = isShort || isLong ? freshness.ask(token) : freshness.tell(token, typed);
        String problem = isShort ? ConfirmLinkTexts.TOO_SHORT : ConfirmLinkTexts.TOO_LONG;
        return switch (asked) {
            case Asked.Open(var question) when isShort || isLong ->
                    changed(question, token, typed, problem).rejected();
            case Asked.Open(var question) -> told(question);
            case Asked other -> worthless(other, typed);
        };
    }

    private PageInfo told(Question question) {
        var ways = ways();
        if (freshness.title(question.offer()).isPresent()) {
            ways.add(publicPage(question));
        } else {
            ways.add(second(link("/", ConfirmLinkTexts.TO_START)));
        }
        var details = new Paragraph(ConfirmLinkTexts.TOLD_DETAILS);
        return page(ConfirmLinkTexts.TOLD_TITLE, name(question), details, ways);
    }

    private PageInfo changed(Question question, String token, String typed, String problem) {
        var ways = new ArrayList<Component>();
        ways.add(button(TOLD, "mi-button", icon("check"), ConfirmLinkTexts.SEND));
        if (question.member()) {
            String editor = PublishingNavigation.editor(question.offer());
            ways.add(second(link(editor, icon("pen"), text(ConfirmLinkTexts.CHANGE_MYSELF))));
        }
        ways.add(second(link("/bestaetigen/" + token, ConfirmLinkTexts.BACK)));
        return page(
                ConfirmLinkTexts.CHANGE_TITLE,
                name(question),
                new Paragraph(ConfirmLinkTexts.CHANGE_DETAILS),
                ConfirmLinkForm.of("", typed, problem, ways.toArray(Component[]::new)));
    }

    private PageInfo answer(String token, Answer answer) {
        return switch (freshness.answer(token, answer)) {
            case Asked.Open(var question) when answer == Answer.STILL_TRUE -> confirmed(question);
            case Asked.Open(var question) -> ended(question);
            case Asked other -> worthless(other, "");
        };
    }

    private PageInfo ended(Question question) {
        boolean member = question.member();
        return page(
                ConfirmLinkTexts.ENDED_TITLE,
                name(question),
                new Paragraph(
                        member ? ConfirmLinkTexts.ENDED_DETAILS : ConfirmLinkTexts.ENDED_ELSE),
                ways(second(member ? toDesk() : link("/", ConfirmLinkTexts.TO_START))));
    }

    private PageInfo outdated(Question question) {
        boolean member = question.member();
        var editor = link(PublishingNavigation.editor(question.offer()));
        editor.add(icon("pen"), text(ConfirmLinkTexts.NEW_DATES));
        return page(
                ConfirmLinkTexts.OUTDATED_TITLE,
                name(question),
                new Paragraph(
                        member
                                ? ConfirmLinkTexts.OUTDATED_DETAILS
                                : ConfirmLinkTexts.OUTDATED_ELSE),
                ways(css(member ? editor : link("/", ConfirmLinkTexts.TO_START), "mi-button")));
    }

    private PageInfo confirmed(Question question) {
        if (freshness.title(question.offer()).isEmpty()) {
            return outdated(question);
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
        form.add(button(CHANGED, SECOND, icon("pen"), ConfirmLinkTexts.CHANGE));
        form.add(button(ENDED, SECOND, icon("x"), ConfirmLinkTexts.ENDED));
        var hint = css(new Paragraph(ConfirmLinkTexts.NO_SIGN_IN), "mi-muted");
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

    /**
     * A link that cannot be answered.
     *
     * @param typed what somebody wrote and must not lose, empty for nothing
     */
    private PageInfo worthless(Asked asked, String typed) {
        return switch (asked) {
            case Asked.Answered(var question) -> answered(question, typed);
            case Asked.Expired(var question) ->
                    page(
                            ConfirmLinkTexts.EXPIRED_TITLE,
                            name(question),
                            new Paragraph(ConfirmLinkTexts.EXPIRED_DETAILS),
                            unsent(Optional.of(question), typed),
                            ways(css(toDesk(), "mi-button")));
            case Asked.Unknown() ->
                    page(
                            ConfirmLinkTexts.UNKNOWN_TITLE,
                            new Paragraph(ConfirmLinkTexts.UNKNOWN_DETAILS),
                            unsent(Optional.empty(), typed),
                            ways(
                                    css(toDesk(), "mi-button"),
                                    second(link("/", ConfirmLinkTexts.TO_START))));
            case Asked.Open _ -> throw new IllegalStateException("an open link has its own page");
        };
    }

    private PageInfo answered(Question question, String typed) {
        var ways = ways(css(toDesk(), "mi-button"));
        if (freshness.title(question.offer()).isPresent()) {
            ways.add(publicPage(question));
        }
        return page(
                ConfirmLinkTexts.ANSWERED_TITLE,
                name(question),
                new Paragraph(ConfirmLinkTexts.ANSWERED_DETAILS),
                unsent(Optional.of(question), typed),
                ways);
    }

    /** What was typed in vain; about a public offer anybody can report it as well. */
    private Component unsent(Optional<Question> about, String typed) {
        if (typed.isEmpty()) {
            return new Div();
        }
        var lost = new Paragraph(ConfirmLinkTexts.LOST);
        var open = about.filter(question -> freshness.title(question.offer()).isPresent());
        if (open.isEmpty()) {
            return new Div(lost, css(tag("blockquote", text(typed)), "mi-desk__quote"));
        }
        String report = OfferNavigation.offer(open.get().offer()) + "/melden";
        var send = button(TOLD, SECOND, icon("flag"), ConfirmLinkTexts.SEND_AS_REPORT);
        return new Div(lost, ConfirmLinkForm.of(report, typed, "", send));
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
        return css(way, SECOND);
    }
}
