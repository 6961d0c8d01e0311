package ch.mitenand.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the officer work out by themselves: needs, filters, amounts, sentences. */
class OfficerRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private static NeedOf need(
            GoalArea area, LanguageLevel oral, Map<String, List<String>> answers) {
        return new NeedOf(
                OfficerFixture.file(),
                OfficerFixture.goal(area, oral, GoalState.OPEN),
                OfficerFixture.assessment(answers));
    }

    @Test
    void goalComesBeforeTheAssessment() {
        var need = need(GoalArea.LANGUAGE, LanguageLevel.A2, Map.of("goalOral", List.of("B2")));

        assertThat(need.with(OfferFilter.USUAL, TODAY).targetOral()).isEqualTo(LanguageLevel.A2);
    }

    @Test
    void timesAreThoseOfTheAssessmentUnlessTheOfficerChooses() {
        var need =
                need(
                        GoalArea.LANGUAGE,
                        null,
                        Map.of("times", List.of("EVENING", "MORNING", "NIGHT")));
        var chosen =
                new OfferFilter(10, Set.of(), Set.of(TimeOfDay.AFTERNOON), null, false, false, "");

        assertThat(need.with(OfferFilter.USUAL, TODAY).times())
                .containsExactly(TimeOfDay.MORNING, TimeOfDay.EVENING);
        assertThat(need.with(chosen, TODAY).times()).containsExactly(TimeOfDay.AFTERNOON);
        assertThat(need(GoalArea.LANGUAGE, null, Map.of()).with(OfferFilter.USUAL, TODAY).times())
                .isEmpty();
    }

    @Test
    void languageGoalWithoutLevelTakesThatOfTheAssessment() {
        var answers = Map.of("goalOral", List.of("B1"), "goalWritten", List.of("A2"));
        var need = need(GoalArea.LANGUAGE, null, answers).with(OfferFilter.USUAL, TODAY);

        assertThat(need.targetOral()).isEqualTo(LanguageLevel.B1);
        assertThat(need.targetWritten()).isEqualTo(LanguageLevel.A2);
    }

    @Test
    void goalOfSomethingElseWantsNoLevel() {
        var need = need(GoalArea.SOCIAL, null, Map.of("goalOral", List.of("B1")));

        assertThat(need.wantsLevel()).isFalse();
        assertThat(need.with(OfferFilter.USUAL, TODAY).categories()).containsExactly("living");
    }

    @ParameterizedTest
    @CsvSource({"ECONOMIC_WORK,work", "ECONOMIC_EDUCATION,education", "SOCIAL,education work"})
    void trackDecidesWhatWorkMeans(String track, String categories) {
        var need = need(GoalArea.ECONOMIC, null, Map.of("track", List.of(track)));

        assertThat(need.with(OfferFilter.USUAL, TODAY).categories())
                .containsExactly(categories.split(" "));
    }

    @Test
    void filterDecidesAboutChildcare() {
        var need = need(GoalArea.CHILD, null, Map.of("childcare", List.of("YES")));
        var without = OfferFilter.of(QueryParameters.fromString("kinder=nein"));

        assertThat(need.with(OfferFilter.USUAL, TODAY).childcareNeeded()).isTrue();
        assertThat(need.with(without, TODAY).childcareNeeded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NONE,UNACCUSTOMED", "UP_TO_4,UNACCUSTOMED", "UP_TO_8,", "MORE,ACCUSTOMED"})
    void yearsAtSchoolCount(String years, Schooling schooling) {
        var need = need(GoalArea.LANGUAGE, null, Map.of("schoolYears", List.of(years)));

        assertThat(need.with(OfferFilter.USUAL, TODAY).schooling()).isEqualTo(schooling);
    }

    @Test
    void orderedAssessmentComesBeforeTheGoal() {
        var need =
                new NeedOf(
                        OfficerFixture.file(),
                        OfficerFixture.goal(GoalArea.LANGUAGE, LanguageLevel.B1, GoalState.OPEN),
                        OfficerFixture.assessment(Map.of("goalOral", List.of("B2"))),
                        ProviderKind.IN_DEPTH_ASSESSMENT);

        assertThat(need.wantsLevel()).isFalse();
        assertThat(need.with(OfferFilter.USUAL, TODAY).categories())
                .containsExactly("work.in-depth-assessment");
    }

    @Test
    void personComesBeforeTheAssessment() {
        var answers = Map.of("oralToday", List.of("B2"), "writtenToday", List.of("B2"));
        var need = need(GoalArea.LANGUAGE, null, answers).with(OfferFilter.USUAL, TODAY);

        assertThat(need.oral()).isEqualTo(LanguageLevel.A1);
        assertThat(need.written()).isEqualTo(LanguageLevel.A0);
    }

    @Test
    void withoutAnythingOnlyThePersonCounts() {
        var need = new NeedOf(OfficerFixture.file(), null, null).with(OfferFilter.USUAL, TODAY);

        assertThat(need.categories()).isEmpty();
        assertThat(need.targetOral()).isNull();
        assertThat(need.age()).isEqualTo(34);
        assertThat(need.text()).isEmpty();
    }

    @Test
    void filterSurvivesTheAddress() {
        var filter =
                new OfferFilter(
                        30,
                        Set.of(Weekday.MONDAY, Weekday.SUNDAY),
                        Set.of(TimeOfDay.MORNING),
                        true,
                        true,
                        true,
                        "Kochen & Reden");

        var read = OfferFilter.of(QueryParameters.fromString(filter.parameters().substring(1)));

        assertThat(read).isEqualTo(filter);
        assertThat(OfferFilter.USUAL.parameters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"umkreis=weit&tag=xx&zeit=&kinder=vielleicht&frauen=nein", "", "umkreis="})
    void nonsenseInTheAddressIsLeftOut(String query) {
        assertThat(OfferFilter.of(QueryParameters.fromString(query))).isEqualTo(OfferFilter.USUAL);
    }

    @Test
    void distanceStaysInTheCanton() {
        assertThat(OfferFilter.of(QueryParameters.fromString("umkreis=900")).km()).isEqualTo(50);
        assertThat(OfferFilter.of(QueryParameters.fromString("umkreis=-4")).km()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "120,12000",
        "49.50,4950",
        "'49,5',4950",
        "CHF 1’250.–,125000",
        "Fr. 80.-,8000",
        "0,0",
        "100000,10000000"
    })
    void readsAmounts(String typed, long rappen) {
        assertThat(Francs.parse(typed)).contains(rappen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "-5", "1.234", "100000.01", "1e3", "12 oder 13 Franken"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Francs.parse(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(Francs.parse(" ")).contains(0L);
        assertThat(Francs.typed(0)).isEmpty();
        assertThat(Francs.typed(4950)).isEqualTo("49.50");
    }

    @Test
    void lawHoldsOnlyForItsCases() {
        for (var basis : CaseBasis.values()) {
            assertThat(AssignmentBasis.fits(SharingBasis.CONSENT, basis)).isTrue();
            assertThat(AssignmentBasis.fits(SharingBasis.SOCIAL_ASSISTANCE_LAW, basis))
                    .isEqualTo(basis == CaseBasis.SOCIAL_ASSISTANCE);
            assertThat(AssignmentBasis.fits(SharingBasis.INTEGRATION_LAW, basis))
                    .isEqualTo(basis == CaseBasis.REQUIRED);
        }
    }

    @Test
    void handoutSaysTheSameInEveryLanguage() {
        var german = HandoutTexts.in(Language.DE).bundle();
        for (var language : HandoutTexts.LANGUAGES) {
            var texts = HandoutTexts.in(language);
            assertThat(texts.bundle().keySet()).isEqualTo(german.keySet());
            if (language != Language.DE) {
                assertThat(german.keySet())
                        .allMatch(key -> !texts.of(key).equals(german.getString(key)));
            }
            Stream.of("recommended", "code", "say", "privacy", "where")
                    .forEach(
                            key -> assertThat(texts.of(key)).isNotBlank().doesNotContain("ß", "{"));
        }
    }
}
