package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.publishing.ReviewDesk;
import ch.mitenand.publishing.ReviewDesk.Decided;
import ch.mitenand.publishing.ReviewDesk.Waiting;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * Approves a change of an offer, or sends it back.
 *
 * <p>The integration officer, with a mail from a society open beside it, in the five minutes before
 * the counter opens: what is different, does it look right, yes or no, the next one. Or the canton,
 * going through a dozen in a row on a Monday morning.
 */
@Route(PublishingNavigation.REVIEW + "/:id([0-9a-fA-F-]{36})")
@PermitAll
class ReviewOfferView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentActor who;
    private final ReviewDesk reviews;
    private final OfferPage pages;
    private final PictureDesk pictures;
    private final Clock clock;
    private String title = ReviewTexts.TITLE;

    ReviewOfferView(
            CurrentActor who,
            ReviewDesk reviews,
            OfferPage pages,
            PictureDesk pictures,
            Clock clock) {
        this.who = who;
        this.reviews = reviews;
        this.pages = pages;
        this.pictures = pictures;
        this.clock = clock;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Actor actor = PublishingLinks.requireReviewer(who);
            var offer =
                    event.getRouteParameters()
                            .get(PublishingNavigation.ID)
                            .flatMap(OfferId::parse)
                            .orElseThrow();
            DashboardNotice.focus(draw(actor, offer, ""));
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Mitenand";
    }

    /** Returns the heading. */
    private H1 draw(Actor actor, OfferId offer, String comment) {
        removeAll();
        var waiting = reviews.waiting(actor, offer);
        var heading = new H1(waiting.map(ReviewOfferView::titleOf).orElse(ReviewTexts.GONE));
        title = heading.getText();
        var page = css(new Div(new ReviewHead(heading, waiting, clock)), "mi-wrap mi-desk");
        if (waiting.isPresent()) {
            var change = waiting.get();
            var decision =
                    new ReviewDecision(
                            comment,
                            text -> decide(change, text, true),
                            text -> decide(change, text, false));
            page.add(
                    new ReviewContent(
                            change.first(),
                            reviews.difference(actor, offer),
                            reviews.preview(actor, offer).map(this::panel)),
                    decision);
        } else {
            page.add(gone(next(actor, offer)));
        }
        add(page);
        return heading;
    }

    private PreviewPanel panel(OfferDetails details) {
        var panel =
                new PreviewPanel(
                        pages,
                        new EditorPictures(pictures, who::require, details.id()),
                        () -> Optional.of(details));
        panel.open(true);
        return panel;
    }

    private static String titleOf(Waiting waiting) {
        return waiting.title().isBlank() ? DashboardTexts.UNTITLED : waiting.title();
    }

    private Optional<Waiting> next(Actor actor, OfferId offer) {
        return reviews.queue(actor).stream().filter(w -> !w.offer().equals(offer)).findFirst();
    }

    private static Div gone(Optional<Waiting> next) {
        var page = new Div(new Paragraph(ReviewTexts.GONE_DETAILS));
        next.ifPresent(waiting ->
                page.add(
                        css(
                                link(
                                        PublishingNavigation.review(waiting.offer()),
                                        ReviewTexts.NEXT),
                                "mi-button")));
        return css(page, "mi-empty");
    }

    private void decide(Waiting change, String comment, boolean approve) {
        try {
            Actor actor = who.require();
            var decided =
                    approve
                            ? reviews.approve(actor, change.offer(), change.version(), comment)
                            : reviews.sendBack(actor, change.offer(), change.version(), comment);
            if (decided == Decided.DONE) {
                String title = titleOf(change);
                goOn(
                        actor,
                        change.offer(),
                        approve ? ReviewTexts.approved(title) : ReviewTexts.sentBack(title));
            } else if (decided == Decided.INCOMPLETE) {
                show(actor, change.offer(), comment, ReviewTexts.INCOMPLETE);
            } else {
                showChanged(actor, change.offer(), comment);
            }
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().getPage().reload();
        }
    }

    private void goOn(Actor actor, OfferId done, String said) {
        var next = next(actor, done);
        String address =
                next.map(w -> PublishingNavigation.review(w.offer()))
                        .orElseGet(PublishingNavigation::queue);
        UI.getCurrent().navigate(address.substring(1));
        DashboardNotice.show(
                said + (next.isPresent() ? ReviewTexts.HERE_IS_NEXT : ReviewTexts.ALL_DONE));
    }

    /** Somebody was quicker: says so, shows the new state, and keeps what was typed. */
    private void showChanged(Actor actor, OfferId offer, String comment) {
        show(
                actor,
                offer,
                comment,
                reviews.waiting(actor, offer).isPresent()
                        ? ReviewTexts.CHANGED + ReviewTexts.CHANGED_STILL_WAITING
                        : ReviewTexts.CHANGED);
    }

    private void show(Actor actor, OfferId offer, String comment, String what) {
        draw(actor, offer, comment);
        var alert = attribute(css(new Paragraph(what), "mi-note mi-desk__alert"), "role", "alert");
        getChildren()
                .findFirst()
                .ifPresent(page -> page.getElement().insertChild(0, alert.getElement()));
        DashboardNotice.focus(alert);
    }
}
