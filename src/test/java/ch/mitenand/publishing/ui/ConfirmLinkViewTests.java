package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.Freshness;
import ch.mitenand.publishing.Freshness.Answer;
import ch.mitenand.publishing.Freshness.Asked;
import ch.mitenand.publishing.Freshness.Question;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page behind the link of a reminder. */
class ConfirmLinkViewTests {

    private static final String TOKEN = "abc.DEF-1_2";

    private final Freshness freshness = mock(Freshness.class);
    private final ConfirmLinkView view = new ConfirmLinkView(freshness);
    private final Question question = question(true);
    private final PageRequest request = new PageRequest(Map.of("token", TOKEN), Map.of());

    private PageInfo send(String answer) {
        return view.submit(
                request,
                new SentForm(Map.of(ConfirmLinkForm.ANSWER, List.of(answer)), "192.0.2.1"));
    }

    private String text() {
        return DeskViewTest.textOf(view);
    }

    @Test
    void asksWithThreeAnswersAndChangesNothing() {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Open(question));

        var info = view.show(request);

        assertThat(info.status()).isEqualTo(200);
        assertThat(info.indexed()).isFalse();
        assertThat(info.path()).doesNotContain(TOKEN);
        assertThat(text())
                .contains("Stimmt dieses Angebot noch?", "Café", "Treff Kreuzacker", "31.12.2026")
                .contains("Ja, stimmt noch", "Etwas hat sich geändert", "Findet nicht mehr statt");
        assertThat(DeskViewTest.linksIn(view)).isEmpty();
        assertThat(view.getElement().getOuterHTML())
                .contains("method=\"post\"", "value=\"stimmt\"", "value=\"beendet\"");
        verify(freshness, never()).answer(any(), any());
    }

    @Test
    void yesKeepsTheOfferPublic() {
        when(freshness.answer(TOKEN, Answer.STILL_TRUE)).thenReturn(new Asked.Open(question));
        when(freshness.title(question.offer())).thenReturn(Optional.of("Café"));

        var info = send("stimmt");

        assertThat(info.status()).isEqualTo(200);
        assertThat(text()).contains("Danke! Das Angebot bleibt öffentlich", "Café");
        assertThat(DeskViewTest.linksIn(view)).contains("/angebote/" + question.offer());
    }

    @Test
    void offerWhoseLastDayIsOverNeedsNewDates() {
        when(freshness.answer(TOKEN, Answer.STILL_TRUE)).thenReturn(new Asked.Open(question));
        when(freshness.title(question.offer())).thenReturn(Optional.empty());

        send("stimmt");

        assertThat(text()).contains("braucht aber neue Daten");
        assertThat(DeskViewTest.linksIn(view))
                .containsExactly("/angebot-bearbeiten/" + question.offer());
    }

    @Test
    void endIsAskedTwice() {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Open(question));

        send("beendet");

        verify(freshness, never()).answer(any(), any());
        assertThat(text()).contains("Findet es wirklich nicht mehr statt?", "Café");
        assertThat(view.getElement().getOuterHTML()).contains("value=\"sicher-beendet\"");
        assertThat(DeskViewTest.linksIn(view)).contains("/bestaetigen/" + TOKEN);
    }

    @Test
    void secondYesEndsTheOffer() {
        when(freshness.answer(TOKEN, Answer.ENDED)).thenReturn(new Asked.Open(question));

        send("sicher-beendet");

        assertThat(text()).contains("Das Angebot ist beendet", "Wieder anbieten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ja", "STIMMT", "ended"})
    void anythingElseAsksAgain(String answer) {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Open(question));

        send(answer);

        verify(freshness, never()).answer(any(), any());
        assertThat(text()).contains("Stimmt dieses Angebot noch?");
    }

    @Test
    void usedLinkSaysSoAndLeadsOn() {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Answered(question));
        when(freshness.title(question.offer())).thenReturn(Optional.of("Café"));

        view.show(request);

        assertThat(text()).contains("schon beantwortet", "Café");
        assertThat(DeskViewTest.linksIn(view))
                .contains("/meine-organisation", "/angebote/" + question.offer());
    }

    @Test
    void usedLinkOfAnEndedOfferHasNoPublicPage() {
        when(freshness.answer(TOKEN, Answer.STILL_TRUE)).thenReturn(new Asked.Answered(question));
        when(freshness.title(question.offer())).thenReturn(Optional.empty());

        send("stimmt");

        assertThat(text()).contains("schon beantwortet");
        assertThat(DeskViewTest.linksIn(view)).containsExactly("/meine-organisation");
    }

    @Test
    void oldLinkLeadsToTheSignIn() {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Expired(question));

        view.show(request);

        assertThat(text()).contains("abgelaufen", "Melden Sie sich an", "Café");
        assertThat(DeskViewTest.linksIn(view)).containsExactly("/meine-organisation");
    }

    @Test
    void strangeLinkTellsNothingAndLeadsOn() {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Unknown());

        view.show(request);

        assertThat(text()).contains("Diesen Link kennen wir nicht");
        assertThat(DeskViewTest.linksIn(view)).containsExactly("/meine-organisation", "/");
    }

    @Test
    void somethingHasChangedAsksWhatInWords() {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Open(question));

        send("geaendert");

        verify(freshness, never()).tell(any(), any());
        assertThat(text()).contains("Was hat sich geändert?", "Anmelden und selbst ändern");
        assertThat(view.getElement().getOuterHTML()).contains("<textarea", "value=\"gesagt\"");
        assertThat(DeskViewTest.linksIn(view))
                .containsExactly(
                        "/angebot-bearbeiten/" + question.offer(), "/bestaetigen/" + TOKEN);
    }

    @Test
    void municipalityAndCantonAreLedToNoPageThatTheyMayNotOpen() {
        var other = question(false);
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Open(other));
        when(freshness.answer(TOKEN, Answer.STILL_TRUE)).thenReturn(new Asked.Open(other));
        when(freshness.answer(TOKEN, Answer.ENDED)).thenReturn(new Asked.Open(other));
        when(freshness.title(other.offer())).thenReturn(Optional.empty());

        for (String answer : List.of("", "geaendert", "stimmt", "sicher-beendet")) {
            view.removeAll();
            send(answer);
            assertThat(DeskViewTest.linksIn(view))
                    .as(answer)
                    .allMatch(l -> l.equals("/") || l.startsWith("/bestaetigen/"));
        }
    }

    @Test
    void whatHasChangedGoesToTheOrganisation() {
        when(freshness.tell(TOKEN, "Neu am Mittwoch\num 19 Uhr"))
                .thenReturn(new Asked.Open(question));
        when(freshness.title(question.offer())).thenReturn(Optional.of("Café"));

        var info = tell("  Neu am Mittwoch\r\num 19 Uhr ");

        assertThat(info.status()).isEqualTo(200);
        assertThat(text()).contains("Ihre Antwort ist bei der Organisation", "noch nicht");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 901})
    void tooShortOrTooLongKeepsTheText(int length) {
        when(freshness.ask(TOKEN)).thenReturn(new Asked.Open(question));

        var info = tell("x".repeat(length));

        assertThat(info.status()).isEqualTo(422);
        verify(freshness, never()).tell(any(), any());
        assertThat(view.getElement().getOuterHTML())
                .contains(">" + "x".repeat(length) + "</textarea>");
        assertThat(text()).containsAnyOf("Schreiben Sie kurz", "Kürzen Sie");
    }

    @Test
    void usedAndExpiredLinksKeepTheTextAndSendItAsReport() {
        String typed = "Neu am Mittwoch";
        when(freshness.title(question.offer())).thenReturn(Optional.of("Café"));
        for (Asked asked : List.of(new Asked.Answered(question), new Asked.Expired(question))) {
            when(freshness.tell(TOKEN, typed)).thenReturn(asked);
            view.removeAll();
            tell(typed);
            assertThat(view.getElement().getOuterHTML())
                    .contains(
                            ">" + typed + "</textarea>",
                            "action=\"/angebote/" + question.offer() + "/melden\"");
            assertThat(text()).contains("wurde nicht gesendet");
        }
    }

    @Test
    void alteredLinkShowsTheTextForCopying() {
        when(freshness.tell(TOKEN, "Neu am Mittwoch")).thenReturn(new Asked.Unknown());

        tell("Neu am Mittwoch");

        assertThat(text()).contains("Diesen Link kennen wir nicht", "Neu am Mittwoch");
    }

    private PageInfo tell(String typed) {
        var fields =
                Map.of(
                        ConfirmLinkForm.ANSWER, List.of("gesagt"),
                        ConfirmLinkForm.TEXT, List.of(typed));
        return view.submit(request, new SentForm(fields, "192.0.2.1"));
    }

    private static Question question(boolean member) {
        return new Question(
                OfferId.create(), "Café", "Treff Kreuzacker", LocalDate.of(2026, 12, 31), member);
    }
}
