package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.publishing.Difference;
import ch.mitenand.publishing.Difference.Kind;
import ch.mitenand.publishing.Difference.Piece;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.publishing.ReviewDesk;
import ch.mitenand.publishing.ReviewDesk.Decided;
import ch.mitenand.publishing.ReviewDesk.Waiting;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Approving a change of an offer, and sending it back. */
class ReviewOfferViewTests extends DeskViewTest {

    private final ReviewDesk reviews = mock(ReviewDesk.class);
    private final OfferPage pages = mock(OfferPage.class);
    private final PictureDesk pictures = mock(PictureDesk.class);
    private final Waiting change = waiting("Deutschkurs A1", false);
    private final OfferId id = change.offer();

    private static Waiting waiting(String title, boolean first) {
        return new Waiting(
                OfferId.create(),
                title,
                "Treff Kreuzacker",
                "Olten",
                "Vera Keller",
                Instant.parse("2026-08-29T08:00:00Z"),
                3,
                first);
    }

    private Actor officer(Waiting... queue) {
        var actor = signInAsOfficer();
        when(reviews.waiting(actor, id)).thenReturn(Optional.of(change));
        when(reviews.queue(actor)).thenReturn(List.of(queue));
        when(reviews.difference(actor, id))
                .thenReturn(
                        List.of(
                                new Difference(
                                        "Titel", List.of(new Piece(Kind.ADDED, "jetzt A1")))));
        return actor;
    }

    private ReviewOfferView open() {
        return open(new ReviewOfferView(who, reviews, pages, pictures, CLOCK), id);
    }

    @Test
    void showsWhatChangesAndTheFuturePage() {
        var actor = officer(change);
        var details = DetailsFixture.online("Deutschkurs A1");
        when(reviews.preview(actor, id)).thenReturn(Optional.of(details));
        when(pages.languages(details)).thenReturn(List.of(Language.DE));
        when(pages.draw(details, Language.DE)).thenReturn(new Div("Die ganze Seite"));

        var view = open();

        assertThat(_get(view, H1.class).getText()).isEqualTo("Deutschkurs A1");
        assertThat(view.getPageTitle()).isEqualTo("Deutschkurs A1 – Mitenand");
        assertThat(textOf(view))
                .contains("Änderung prüfen", "Treff Kreuzacker, Olten", "seit 3 Tagen")
                .contains("jetzt A1", "Die ganze Seite")
                .matches(".*Was sich ändert.*So sehen es alle.*Ihr Entscheid.*");
    }

    @Test
    void approvalLeadsToTheNextThatWaits() {
        var next = waiting("Spielgruppe", true);
        var actor = officer(change, next);
        when(reviews.approve(actor, id, 3, "")).thenReturn(Decided.DONE);
        var view = open();

        _click(button(view, "Freigeben"));

        assertAt("pruefen/angebot/" + next.offer());
        assertThat(notice()).contains("«Deutschkurs A1» ist freigegeben", "Hier ist das nächste");
    }

    @Test
    void lastApprovalLeadsToTheList() {
        var actor = officer(change);
        when(reviews.approve(actor, id, 3, "Schön!")).thenReturn(Decided.DONE);
        var view = open();

        _setValue(_get(view, TextArea.class), " Schön! ");
        _click(button(view, "Freigeben"));

        assertAt("pruefen");
        assertThat(notice()).contains("Sie haben alles geprüft");
    }

    @Test
    void sendingBackNeedsWords() {
        officer(change);
        var view = open();

        _setValue(_get(view, TextArea.class), "   ");
        _click(button(view, "Zurückgeben"));

        verify(reviews, never()).sendBack(any(), any(), anyInt(), any());
        assertThat(_get(view, TextArea.class).isInvalid()).isTrue();
        assertThat(_get(view, TextArea.class).getErrorMessage()).contains("Schreiben Sie");
    }

    @Test
    void sendsBackWithTheComment() {
        var actor = officer(change);
        when(reviews.sendBack(actor, id, 3, "Bitte Ort ergänzen.")).thenReturn(Decided.DONE);
        var view = open();

        _setValue(_get(view, TextArea.class), "Bitte Ort ergänzen.");
        _click(button(view, "Zurückgeben"));

        verify(reviews).sendBack(actor, id, 3, "Bitte Ort ergänzen.");
        assertThat(notice()).contains("zurück bei der Organisation");
    }

    @Test
    void changedMeanwhileKeepsWhatWasTypedAndShowsTheNewState() {
        var actor = officer(change);
        when(reviews.sendBack(any(), any(), anyInt(), any())).thenReturn(Decided.CHANGED);
        var view = open();
        _setValue(_get(view, TextArea.class), "Bitte Ort ergänzen.");
        var newer =
                new Waiting(
                        id, "Deutschkurs A2", "Treff", "Olten", "Vera", change.since(), 4, false);
        when(reviews.waiting(actor, id)).thenReturn(Optional.of(newer));

        _click(button(view, "Zurückgeben"));

        assertThat(textOf(view)).contains("Es wurde nichts entschieden", "Deutschkurs A2");
        assertThat(_get(view, TextArea.class).getValue()).isEqualTo("Bitte Ort ergänzen.");

        _click(button(view, "Freigeben"));
        verify(reviews).approve(actor, id, 4, "Bitte Ort ergänzen.");
    }

    @Test
    void withdrawnMeanwhileLeadsOn() {
        var next = waiting("Spielgruppe", true);
        var actor = officer(change, next);
        when(reviews.approve(any(), any(), anyInt(), any())).thenReturn(Decided.CHANGED);
        var view = open();
        when(reviews.waiting(actor, id)).thenReturn(Optional.empty());

        _click(button(view, "Freigeben"));

        assertThat(textOf(view))
                .contains("Es wurde nichts entschieden", "nichts mehr zu prüfen", "Weiter")
                .doesNotContain("Ihr Entscheid");
        assertThat(linksIn(view)).contains("/pruefen/angebot/" + next.offer(), "/pruefen");
    }

    @Test
    void missingPreviewIsExplained() {
        officer(change);

        assertThat(textOf(open())).contains("Eine Vorschau ist nicht möglich");
    }

    @Test
    void offerOfAnotherMunicipalityIsNotFound() {
        var actor = signInAsOfficer();
        when(reviews.waiting(actor, id)).thenThrow(new AccessDeniedException("not yours"));

        open();

        assertNotFound();
    }

    @Test
    void memberFindsNothing() {
        signIn(new Grant(Role.ORGANISATION_ADMIN, "x"));

        open();

        assertNotFound();
    }
}
