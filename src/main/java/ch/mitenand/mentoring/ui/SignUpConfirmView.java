package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.SignUps;
import ch.mitenand.mentoring.SignUps.Confirmed;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;

/** The page behind the link of a sign-up: looking changes nothing, the button confirms. */
@Route("mentoring/bestaetigen/:token")
@AnonymousAllowed
class SignUpConfirmView extends FormView {

    private static final String TOKEN = "token";

    private final SignUps signUps;
    private final SignUpPools boxes;

    SignUpConfirmView(SignUps signUps, SignUpPools boxes) {
        this.signUps = signUps;
        this.boxes = boxes;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var texts = SignUpTexts.of(request);
        var looked = signUps.look(request.pathValue(TOKEN));
        return looked instanceof Confirmed.Done(var pool, var name, _)
                ? question(texts, pool, name)
                : answer(texts, looked);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        return answer(SignUpTexts.of(request), signUps.confirm(request.pathValue(TOKEN)));
    }

    private PageInfo question(SignUpTexts texts, Pool pool, String name) {
        var yes = css(tag("button", text(texts.get("confirm.yes"))), "mi-button");
        var form = attribute(tag("form", attribute(yes, "type", "submit")), "method", "post");
        return page(
                texts,
                texts.get("confirm"),
                texts.get("confirm.text", name, pool.name()),
                form,
                css(new Paragraph(texts.get("confirm.not")), "mi-muted"));
    }

    private PageInfo answer(SignUpTexts texts, Confirmed confirmed) {
        return switch (confirmed) {
            case Confirmed.Done(var pool, var name, _) ->
                    page(
                            texts,
                            texts.get("done", name),
                            texts.get("done.text", pool.name()),
                            new H2(texts.get("done.questions")),
                            boxes.pool(texts, pool));
            case Confirmed.Used _ -> page(texts, texts.get("used"), texts.get("used.text"));
            case Confirmed.Expired _ ->
                    page(texts, texts.get("expired"), texts.get("expired.text"), anew(texts));
            case Confirmed.Invalid _ ->
                    page(texts, texts.get("invalid"), texts.get("invalid.text"), anew(texts));
        };
    }

    private static Component anew(SignUpTexts texts) {
        var mentor = link(texts.address(MentoringView.MENTOR), texts.get("about.mentor"));
        var mentee = link(texts.address(MentoringView.MENTEE), texts.get("about.mentee"));
        return css(
                new Div(
                        css(mentor, "mi-button mi-button--second"),
                        css(mentee, "mi-button mi-button--second")),
                "mi-ask__ways");
    }

    private PageInfo page(SignUpTexts texts, String title, String lead, Component... content) {
        SignUpPage.speak(this, texts);
        var all = new ArrayList<Component>(List.of(SignUpPage.head(title, lead)));
        all.addAll(List.of(content));
        all.add(new Paragraph(link(texts.address(MentoringView.PATH), texts.get("back"))));
        var languages =
                SignUpPage.languages(texts, l -> "?" + SignUpTexts.PARAMETER + "=" + l.tag());
        add(SignUpPage.page(texts, languages, all.toArray(Component[]::new)));
        return PageInfo.page(title, MentoringView.PATH + "/bestaetigen").notIndexed();
    }
}
