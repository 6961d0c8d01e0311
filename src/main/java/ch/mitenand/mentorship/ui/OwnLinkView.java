package ch.mitenand.mentorship.ui;

import ch.mitenand.mail.Outbox;
import ch.mitenand.mentorship.OwnLinks;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/**
 * Sends a new link to the own page to somebody whose link is too old; the answer is the same
 * whether somebody is known or not.
 */
@Route("mentoring/mein")
@AnonymousAllowed
class OwnLinkView extends FormView {

    static final String LOCKED = "gesperrt";
    private static final String SENT = "gesendet";

    private final OwnLinks links;

    OwnLinkView(OwnLinks links) {
        this.links = links;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var form =
                new OwnLinkForm(
                        request.first(OwnLinkForm.LANGUAGE)
                                .or(() -> request.first(LOCKED))
                                .orElse(""));
        if (request.first(SENT).isPresent()) {
            add(form.sent());
            return info(form, "ask.sent");
        }
        String why = request.first(LOCKED).isPresent() ? OwnLinkForm.LOCKED : OwnLinkForm.ASK;
        add(form.ask(why));
        return info(form, why);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm sent) {
        var form = new OwnLinkForm(sent.value(OwnLinkForm.LANGUAGE));
        String email = sent.value(OwnLinkForm.EMAIL);
        if (!Outbox.accepts(email)) {
            add(form.wrong(email));
            return info(form, OwnLinkForm.ASK).rejected();
        }
        if (links.send(email, sent.sender())) {
            return PageInfo.done(
                    OwnView.PATH
                            + "?"
                            + SENT
                            + "=1&"
                            + OwnLinkForm.LANGUAGE
                            + "="
                            + form.texts().tag());
        }
        add(form.later());
        String title = form.texts().text(OwnLinkForm.ASK);
        return new PageInfo(429, title, OwnView.PATH, "", false, Map.of(), Map.of());
    }

    private static PageInfo info(OwnLinkForm form, String title) {
        return PageInfo.page(form.texts().text(title), OwnView.PATH).notIndexed();
    }
}
