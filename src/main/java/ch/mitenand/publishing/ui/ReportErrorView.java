package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.publishing.Freshness;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reports an error on a public offer, without an account.
 *
 * <p>Somebody who stands before a closed door at seven in the evening, or dialled a number that is
 * dead, with a phone and little German: one choice and one press are enough.
 */
@Route("angebote/:id([0-9a-fA-F-]{36})/melden")
@AnonymousAllowed
class ReportErrorView extends FormView {

    static final String THANKS = "danke";

    private final Freshness freshness;

    ReportErrorView(Freshness freshness) {
        this.freshness = freshness;
    }

    /** What somebody reports, and about which offer. */
    private record Draft(OfferId offer, String title, Optional<ReportErrorKind> kind, String text) {

        /** What the organisation reads; empty when it would not learn anything. */
        String message() {
            if (text.isEmpty()) {
                return kind.filter(ReportErrorKind::saysEnough)
                        .map(ReportErrorKind::germanName)
                        .orElse("");
            }
            return kind.map(k -> k.germanName() + ": " + text).orElse(text);
        }
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var draft = draft(request, Optional.empty(), "");
        if (draft.isEmpty()) {
            return PageInfo.missing();
        }
        return request.first(THANKS).isPresent() ? thanks(draft.get()) : page(draft.get(), "");
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        var kind = ReportErrorKind.ofCode(form.value(ReportErrorForm.KIND));
        // Browsers send a line break as two characters but count it as one.
        String text = form.value(ReportErrorForm.TEXT).replace("\r\n", "\n");
        return draft(request, kind, text)
                .map(draft -> report(draft, form.sender()))
                .orElseGet(PageInfo::missing);
    }

    private Optional<Draft> draft(
            PageRequest request, Optional<ReportErrorKind> kind, String text) {
        return OfferId.parse(request.pathValue("id"))
                .flatMap(offer ->
                        freshness.title(offer).map(title -> new Draft(offer, title, kind, text)));
    }

    private PageInfo report(Draft draft, String sender) {
        if (draft.text().length() > ReportErrorForm.LONGEST) {
            return page(draft, ReportErrorTexts.TOO_LONG).rejected();
        }
        try {
            return switch (freshness.report(draft.offer(), draft.message(), sender)) {
                case TAKEN -> PageInfo.done(address(draft.offer()) + "?" + THANKS + "=1");
                case EMPTY -> page(draft, ReportErrorTexts.EMPTY).rejected();
                case TOO_MANY -> page(draft, ReportErrorTexts.TOO_MANY).tooMany();
            };
        } catch (NoSuchElementException e) {
            return PageInfo.missing();
        }
    }

    private PageInfo page(Draft draft, String problem) {
        var page = css(new Div(new H1(ReportErrorTexts.TITLE)), "mi-ask");
        page.add(css(new Paragraph(draft.title()), "mi-box mi-ask__what mi-ask__title"));
        page.add(new Paragraph(ReportErrorTexts.LEAD));
        String back = OfferNavigation.offer(draft.offer());
        page.add(new ReportErrorForm(draft.kind(), draft.text(), problem, back));
        return info(page, ReportErrorTexts.TITLE, draft);
    }

    private PageInfo thanks(Draft draft) {
        var page = css(new Div(new H1(ReportErrorTexts.THANKS)), "mi-ask");
        page.add(new Paragraph(ReportErrorTexts.THANKS_DETAILS));
        var back = link(OfferNavigation.offer(draft.offer()), ReportErrorTexts.BACK);
        var more = link("/angebote", ReportErrorTexts.MORE_OFFERS);
        page.add(
                css(
                        new Div(css(back, "mi-button"), css(more, "mi-button mi-button--second")),
                        "mi-ask__ways"));
        return info(page, ReportErrorTexts.THANKS, draft);
    }

    private PageInfo info(Div page, String title, Draft draft) {
        add(css(new Div(page), "mi-wrap mi-section"));
        return PageInfo.page(title, address(draft.offer())).notIndexed();
    }

    private static String address(OfferId offer) {
        return OfferNavigation.offer(offer) + "/melden";
    }
}
