package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.offer.NextDates;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.Recommendations.State;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet that somebody takes home. */
class RecommendationViewTests extends OfficerViewTest {

    private final Recommendations recommendations = mock(Recommendations.class);
    private final OfferCatalogue catalogue = mock(OfferCatalogue.class);
    private final NextDates dates = mock(NextDates.class);

    @BeforeEach
    void issued() {
        when(recommendations.of(officer, OfficerFixture.CASE))
                .thenReturn(List.of(OfficerFixture.recommendation(State.ISSUED)));
        when(catalogue.findPublic(OfficerFixture.OFFER))
                .thenReturn(Optional.of(HandoutOffer.offer()));
        when(dates.next(any(OfferDetails.class), anyInt()))
                .thenReturn(
                        List.of(
                                new NextDates.Meeting(
                                        LocalDate.of(2027, 1, 11),
                                        LocalTime.of(18, 30),
                                        LocalTime.of(20, 0))));
    }

    private RecommendationView open(String query) {
        return open(
                new RecommendationView(who, desk, recommendations, catalogue, dates),
                query,
                OfficerFixture.REFERRAL.id());
    }

    private void speaks(Language language) {
        when(desk.print(officer, OfficerFixture.CASE))
                .thenReturn(
                        OfficerFixture.file(CaseState.IN_SUPPORT, CaseBasis.OWN_WISH, language));
    }

    @Test
    void tellsTheOfferAndTheCodeButNotWhoItIs() {
        var view = open("");

        assertThat(textOf(view))
                .contains(
                        "Deutschkurs A2",
                        "Sie lernen Deutsch.",
                        "Montag, 11. Januar 2027",
                        "18.30–20.00")
                .contains("Haus am Fluss, Aareweg 3, 4600 Olten, Olten, Bahnhof")
                .contains(
                        "Verein Sprachbrücke", "hallo@sprachbruecke.example.ch", "+41 00 765 43 21")
                .contains("Ihr Code", "K7PM-4X2T", "nichts über Sie")
                .doesNotContain("Samira", "Tesfai", "F-2026-0042", "123 45 67");
        assertThat(view.getPageTitle()).doesNotContain("Samira", "Tesfai");
    }

    @Test
    void speaksTheLanguageOfThePerson() {
        speaks(Language.FR);

        var view = open("");

        assertThat(textOf(view))
                .contains("Votre code", "Cours d’allemand A2", "lundi")
                .doesNotContain("Ihr Code");
        assertThat(_get(view, Handout.class).getElement().getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void otherLanguageCanBeChosen() {
        assertThat(textOf(open("sprache=it"))).contains("Il Suo codice");
    }

    @Test
    void languageWithoutSentencesIsInGerman() {
        speaks(Language.AM);

        assertThat(textOf(open(""))).contains("Ihr Code");
    }

    @Test
    void closeLanguageIsTakenAndArabicRunsFromTheRight() {
        speaks(Language.BS);
        assertThat(textOf(open(""))).contains("Vaš kod", "ponedjeljak");

        speaks(Language.AR);
        var sheet = _get(open(""), Handout.class);
        assertThat(textOf(sheet)).contains("رمزكم", "2027", "18.30–20.00");
        assertThat(sheet.getElement().getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void choosingALanguageLeadsToItsSheet() {
        Select<Language> select = _get(open(""), Select.class);

        _setValue(select, Language.PT);

        assertThat(
                        UI.getCurrent()
                                .getInternals()
                                .getActiveViewLocation()
                                .getQueryParameters()
                                .getQueryString())
                .contains("sprache=pt");
    }

    @Test
    void withoutDatesOneAsks() {
        when(dates.next(any(OfferDetails.class), anyInt())).thenReturn(List.of());

        assertThat(textOf(open(""))).contains("Fragen Sie nach den nächsten Terminen.");
    }

    @Test
    void offerThatIsGoneCannotBePrinted() {
        when(catalogue.findPublic(OfficerFixture.OFFER)).thenReturn(Optional.empty());

        var view = open("");

        assertThat(textOf(view)).contains("Dieses Angebot ist nicht mehr öffentlich.");
        assertThat(buttons(view, "Drucken")).isEmpty();
    }

    @Test
    void recommendationOfAnotherCaseIsNotFound() {
        open(
                new RecommendationView(who, desk, recommendations, catalogue, dates),
                "",
                UUID.randomUUID());

        assertNotFound();
    }
}
