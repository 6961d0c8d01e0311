package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.Freshness;
import ch.mitenand.publishing.Freshness.Reported;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reporting an error on a public offer. */
class ReportErrorViewTests {

    private static final String SENDER = "192.0.2.1";

    private final OfferId id = OfferId.create();
    private final Freshness freshness = mock(Freshness.class);
    private final ReportErrorView view = new ReportErrorView(freshness);
    private final PageRequest request = new PageRequest(Map.of("id", id.toString()), Map.of());

    @BeforeEach
    void publishOffer() {
        when(freshness.title(any())).thenReturn(Optional.empty());
        when(freshness.title(id)).thenReturn(Optional.of("Café"));
    }

    private PageInfo send(String kind, String text) {
        var values = Map.of("was", List.of(kind), "text", List.of(text));
        return view.submit(request, new SentForm(values, SENDER));
    }

    private Document html() {
        return Jsoup.parse(view.getElement().getOuterHTML());
    }

    @Test
    void offersFourChoicesAndATextWithLabels() {
        var info = view.show(request);

        assertThat(info.status()).isEqualTo(200);
        assertThat(info.indexed()).isFalse();
        var page = html();
        assertThat(page.text()).contains("Etwas stimmt nicht?", "Café", "keine Namen");
        assertThat(page.select("form[method=post] fieldset legend").text())
                .isEqualTo("Was stimmt nicht?");
        assertThat(page.select("label input[type=radio][name=was]")).hasSize(4);
        assertThat(page.select("label[for=text]")).hasSize(1);
        assertThat(page.select("textarea#text[aria-describedby=text-hilfe]")).hasSize(1);
        assertThat(DeskViewTest.linksIn(view)).contains("/angebote/" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "zeit-ort, Beginnt um 19 Uhr, Zeit oder Ort ist falsch: Beginnt um 19 Uhr",
        "vorbei, '', Das Angebot findet nicht mehr statt",
        "'', Die Tür ist zu, Die Tür ist zu",
        "erfunden, Die Tür ist zu, Die Tür ist zu",
        "anderes, '', ''"
    })
    void choiceAndTextTogetherAreTheReport(String kind, String text, String report) {
        when(freshness.report(any(), any(), any())).thenReturn(Reported.TAKEN);

        send(kind, text);

        verify(freshness).report(id, report, SENDER);
    }

    @Test
    void thanksFollowOnAPageOfTheirOwn() {
        when(freshness.report(any(), any(), any())).thenReturn(Reported.TAKEN);

        var info = send("vorbei", "");

        assertThat(info.status()).isEqualTo(303);
        assertThat(info.path()).isEqualTo("/angebote/" + id + "/melden?danke=1");
        view.show(new PageRequest(request.path(), Map.of("danke", List.of("1"))));
        assertThat(html().text()).contains("Danke für Ihre Meldung!");
        assertThat(html().select("form")).isEmpty();
        assertThat(DeskViewTest.linksIn(view)).contains("/angebote/" + id);
    }

    @Test
    void emptyReportIsExplainedAndTheChoiceKept() {
        when(freshness.report(any(), any(), any())).thenReturn(Reported.EMPTY);

        var info = send("anderes", "");

        assertThat(info.status()).isEqualTo(422);
        assertThat(html().select("[role=alert]").text()).contains("beschreiben Sie es");
        assertThat(html().select("input[checked]").attr("value")).isEqualTo("anderes");
        assertThat(html().select("textarea").attr("aria-describedby")).startsWith("fehler ");
    }

    @Test
    void tooManyReportsKeepWhatWasTyped() {
        when(freshness.report(any(), any(), any())).thenReturn(Reported.TOO_MANY);

        var info = send("kontakt", "Nummer <tot> & \"alt\"");

        assertThat(info.status()).isEqualTo(429);
        assertThat(html().select("textarea").text()).isEqualTo("Nummer <tot> & \"alt\"");
        assertThat(html().select("input[checked]").attr("value")).isEqualTo("kontakt");
    }

    @Test
    void textThatIsTooLongIsNotSent() {
        var info = send("anderes", "x".repeat(901));

        assertThat(info.status()).isEqualTo(422);
        assertThat(html().select("[role=alert]").text()).contains("zu lang");
        verify(freshness, never()).report(any(), any(), any());
    }

    @Test
    void lineBreaksCountOnce() {
        when(freshness.report(any(), any(), any())).thenReturn(Reported.TAKEN);

        var info = send("", "a\r\n".repeat(449) + "b");

        assertThat(info.status()).isEqualTo(303);
    }

    @Test
    void unknownOfferIsMissing() {
        var other = new PageRequest(Map.of("id", OfferId.create().toString()), Map.of());
        var form = new SentForm(Map.of("text", List.of("Die Tür ist zu")), SENDER);

        assertThat(view.show(other).status()).isEqualTo(404);
        assertThat(view.submit(other, form).status()).isEqualTo(404);
        verify(freshness, never()).report(any(), any(), any());
    }

    @Test
    void offerThatDisappearsMeanwhileIsMissing() {
        when(freshness.report(any(), any(), any())).thenThrow(new NoSuchElementException());

        assertThat(send("vorbei", "").status()).isEqualTo(404);
    }
}
