package ch.mitenand.fit;

import static ch.mitenand.fit.TestNeed.need;
import static ch.mitenand.fit.TestOffer.TODAY;
import static ch.mitenand.fit.TestOffer.offer;
import static ch.mitenand.fit.TestOffer.place;
import static ch.mitenand.fit.TestOffer.search;
import static ch.mitenand.fit.Verdict.EXCLUDES;
import static ch.mitenand.fit.Verdict.FITS;
import static ch.mitenand.fit.Verdict.MISSES;
import static ch.mitenand.fit.Verdict.UNKNOWN;
import static ch.mitenand.shared.LanguageLevel.A0;
import static ch.mitenand.shared.LanguageLevel.A1;
import static ch.mitenand.shared.LanguageLevel.A2;
import static ch.mitenand.shared.LanguageLevel.B1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.LanguageLevel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule by itself. */
class RulesTests {

    /** Some five kilometres north of the centre. */
    private static final GeoPoint NEAR = new GeoPoint(47.395, 7.90);

    private static Rated rated(FitRule rule, TestNeed need, TestOffer offer, String... found) {
        return Rater.rate(search(need.build(), found), offer.build()).stream()
                .filter(r -> r.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict verdict(FitRule rule, TestNeed need, TestOffer offer) {
        return rated(rule, need, offer).verdict();
    }

    @Test
    void everyRuleIsAskedOnceInItsOrderAndTheWeightsAreAThousand() {
        var rules =
                Rater.rate(search(need().build()), offer("Kurs").build()).stream()
                        .map(Rated::rule)
                        .toList();
        assertThat(rules).isEqualTo(List.of(FitRule.values()));
        assertThat(Arrays.stream(FitRule.values()).mapToInt(FitRule::weight).sum()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "A2, A1, EXCLUDES",
        "A2, A2, FITS",
        "A2, B1, FITS",
        "A2, , UNKNOWN",
        "A0, , FITS",
        "A0, A0, FITS",
        ", A0, FITS"
    })
    void entryLevelIsMetByTheLevelAndAbove(
            @Nullable LanguageLevel entry, @Nullable LanguageLevel today, Verdict expected) {
        assertThat(verdict(FitRule.LEVEL, need().today(today, null), offer("K").entry(entry, null)))
                .isEqualTo(expected);
        assertThat(verdict(FitRule.LEVEL, need().today(null, today), offer("K").entry(null, entry)))
                .isEqualTo(expected);
    }

    @Test
    void saysWhichLevelIsMissing() {
        var course = offer("Deutsch B1").entry(A2, A2);
        assertThat(rated(FitRule.LEVEL, need().today(A1, A2), course).sentence())
                .isEqualTo("Der Kurs setzt A2 mündlich voraus, bekannt ist A1.");
        assertThat(rated(FitRule.LEVEL, need().today(A1, A0), course).sentence())
                .isEqualTo(
                        "Der Kurs setzt A2 mündlich und A2 schriftlich voraus,"
                                + " bekannt ist A1 mündlich und A0 schriftlich.");
    }

    @Test
    void whoCannotWriteIsExcludedThoughSpeakingWell() {
        assertThat(verdict(FitRule.LEVEL, need().today(A2, A0), offer("K").entry(A1, A1)))
                .isEqualTo(EXCLUDES);
    }

    @Test
    void aCourseThatEndsAtTodaysLevelLeadsNowhere() {
        var rated =
                rated(
                        FitRule.TARGET,
                        need().today(A2, A1).goal(B1, null),
                        offer("Deutsch A2").target(A2, A2));
        assertThat(rated.verdict()).isEqualTo(MISSES);
        assertThat(rated.sentence())
                .isEqualTo(
                        "Der Kurs führt nicht weiter: Er endet bei A2 mündlich, bekannt ist A2.");
    }

    @Test
    void aCourseThatLeadsFurtherFits() {
        var need = need().today(A2, A2).goal(B1, B1);
        assertThat(rated(FitRule.TARGET, need, offer("K").target(B1, B1)).sentence())
                .isEqualTo(
                        "Der Kurs führt zu B1 mündlich und B1 schriftlich. Damit ist das Ziel erreicht.");
        assertThat(verdict(FitRule.TARGET, need, offer("K").target(B1, A1))).isEqualTo(FITS);
        assertThat(verdict(FitRule.TARGET, need, offer("K"))).isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.TARGET, need().goal(B1, null), offer("K").target(B1, null)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void spokenProgressDoesNotServeAWrittenGoal() {
        var need = need().today(A2, A0).goal(null, A1);
        assertThat(verdict(FitRule.TARGET, need, offer("Treff").target(B1, null)))
                .isEqualTo(MISSES);
        assertThat(verdict(FitRule.TARGET, need, offer("Schreiben").target(null, A1)))
                .isEqualTo(FITS);
    }

    @Test
    void literacyIsNotCalledUseless() {
        var literacy =
                offer("Alphabetisierung")
                        .entry(A0, A0)
                        .schooling(Schooling.UNACCUSTOMED)
                        .target(A1, A0);
        assertThat(verdict(FitRule.TARGET, need().today(A1, A0).goal(null, A1), literacy))
                .isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.TARGET, need().today(A1, A1).goal(null, A2), literacy))
                .isEqualTo(MISSES);
    }

    @Test
    void withoutGoalOnlyUselessCoursesMiss() {
        assertThat(verdict(FitRule.TARGET, need().today(B1, B1), offer("K").target(A2, A2)))
                .isEqualTo(MISSES);
        assertThat(rated(FitRule.TARGET, need().today(B1, B1), offer("K")).sentence()).isEmpty();
    }

    @Test
    void placesAreMeasuredAsTheCrowFlies() {
        var near = offer("K").at(place(2500, "Trimbach", NEAR));
        assertThat(verdict(FitRule.PLACE, need().in(2581, 6), near)).isEqualTo(FITS);
        assertThat(rated(FitRule.PLACE, need().in(2581, 4), near).sentence())
                .isEqualTo(
                        "Der nächste Ort ist Trimbach, 5,0 km entfernt; möglich sind 4 km."
                                .replace(" km", "\u00a0km"));
        assertThat(verdict(FitRule.PLACE, need().in(2581, 0), near)).isEqualTo(MISSES);
        assertThat(verdict(FitRule.PLACE, need().in(2581, 0), offer("K"))).isEqualTo(FITS);
        assertThat(verdict(FitRule.PLACE, need().in(2581, 0), offer("K").online())).isEqualTo(FITS);
    }

    @Test
    void nearerIsBetterAndTheOwnMunicipalityBest() {
        var need = need().in(2581, 10);
        int near = rated(FitRule.PLACE, need, offer("K").at(place(2500, "T", NEAR))).share();
        int home = rated(FitRule.PLACE, need, offer("K")).share();
        assertThat(home).isGreaterThan(near);
    }

    @Test
    void anOfferForOtherMunicipalitiesHasToBeAskedFor() {
        var other = offer("K").at(place(2500, "Trimbach", NEAR)).serves(2500);
        assertThat(verdict(FitRule.PLACE, need(), other)).isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.PLACE, need(), other.serves(2500, 2581))).isEqualTo(FITS);
    }

    @Test
    void allDaysOfACourseHaveToSuit() {
        var mornings = need().days(Weekday.TUESDAY, Weekday.FRIDAY).times(TimeOfDay.MORNING);
        assertThat(verdict(FitRule.TIME, mornings, offer("K").weekly("TU,FR", 9, TODAY)))
                .isEqualTo(FITS);
        assertThat(rated(FitRule.TIME, mornings, offer("K").weekly("TU,TH", 9, TODAY)).sentence())
                .isEqualTo("Nicht alle Tage passen: Dienstag Vormittag und Donnerstag Vormittag.");
        assertThat(rated(FitRule.TIME, mornings, offer("K").weekly("TU", 19, TODAY)).sentence())
                .isEqualTo("Die Zeit passt nicht: Dienstag Abend.");
    }

    @Test
    void oneOfSeveralSchedulesIsEnough() {
        var mornings = need().times(TimeOfDay.MORNING);
        var both = offer("K").weekly("TU", 9, TODAY).weekly("TH", 19, TODAY);
        var rated = rated(FitRule.TIME, mornings, both);
        assertThat(rated.sentence()).isEqualTo("Die Zeit passt: Dienstag Vormittag.");
        assertThat(rated.share()).isLessThan(1000);
    }

    @Test
    void timesThatAreNotSaidOrOverAreOpen() {
        var mornings = need().times(TimeOfDay.MORNING);
        assertThat(verdict(FitRule.TIME, mornings, offer("K"))).isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.TIME, mornings, offer("K").weekly("TU", 9, TODAY.minusYears(1))))
                .isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.TIME, mornings, offer("K").byAppointment())).isEqualTo(FITS);
    }

    @Test
    void childcareIsAskedForOnlyWhenNeeded() {
        assertThat(rated(FitRule.CHILDCARE, need(), offer("K")).sentence()).isEmpty();
        var need = need().childcare();
        assertThat(verdict(FitRule.CHILDCARE, need, offer("K"))).isEqualTo(MISSES);
        assertThat(verdict(FitRule.CHILDCARE, need, offer("K").childcare(Childcare.DURING)))
                .isEqualTo(FITS);
        assertThat(verdict(FitRule.CHILDCARE, need, offer("K").childcare(Childcare.ARRANGED)))
                .isEqualTo(FITS);
        assertThat(verdict(FitRule.CHILDCARE, need, offer("K").online())).isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.CHILDCARE, need, offer("K").groups(TargetGroup.PARENTS)))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "15, EXCLUDES",
        "16, UNKNOWN",
        "17, FITS",
        "35, FITS",
        "36, UNKNOWN",
        "37, EXCLUDES",
        ", UNKNOWN"
    })
    void ageExcludesOnlyWhereTheBirthdayDoesNotMatter(@Nullable Integer age, Verdict expected) {
        var need = age == null ? need() : need().age(age);
        assertThat(verdict(FitRule.AGE, need, offer("K").ages(16, 35))).isEqualTo(expected);
    }

    @Test
    void saysTheYearOfBirthWhereAgeMatters() {
        var young = offer("K").ages(16, 35);
        assertThat(rated(FitRule.AGE, need().age(36), young).sentence())
                .isEqualTo(
                        "Der Kurs ist für Personen von 16 bis 35 Jahren; Geburtsjahr 1990: bitte nachfragen.");
        assertThat(rated(FitRule.AGE, need().age(16), young).sentence())
                .isEqualTo(
                        "Der Kurs ist für Personen von 16 bis 35 Jahren; Geburtsjahr 2010: bitte nachfragen.");
        assertThat(rated(FitRule.AGE, need().age(30), offer("K").ages(null, 25)).sentence())
                .isEqualTo("Der Kurs ist für Personen bis 25 Jahre; Geburtsjahr 1996.");
        assertThat(verdict(FitRule.AGE, need().age(0), offer("K").ages(0, 3))).isEqualTo(FITS);
    }

    @Test
    void schoolingExcludesOneWayOnly() {
        var fast = offer("K").schooling(Schooling.ACCUSTOMED);
        var slow = offer("K").schooling(Schooling.UNACCUSTOMED);
        var accustomed = need().schooling(Schooling.ACCUSTOMED);
        var unaccustomed = need().schooling(Schooling.UNACCUSTOMED);
        assertThat(verdict(FitRule.SCHOOLING, accustomed, fast)).isEqualTo(FITS);
        assertThat(verdict(FitRule.SCHOOLING, unaccustomed, fast)).isEqualTo(EXCLUDES);
        assertThat(verdict(FitRule.SCHOOLING, unaccustomed, slow)).isEqualTo(FITS);
        assertThat(verdict(FitRule.SCHOOLING, accustomed, slow)).isEqualTo(MISSES);
        assertThat(verdict(FitRule.SCHOOLING, need(), fast)).isEqualTo(UNKNOWN);
        assertThat(rated(FitRule.SCHOOLING, need(), offer("K").schooling(Schooling.ANY)).sentence())
                .isEmpty();
    }

    @Test
    void groupsAreComparedWithWhatIsKnown() {
        var refugees = offer("K").groups(TargetGroup.REFUGEES);
        assertThat(verdict(FitRule.GROUP, need().groups(TargetGroup.REFUGEES), refugees))
                .isEqualTo(FITS);
        assertThat(verdict(FitRule.GROUP, need(), refugees)).isEqualTo(UNKNOWN);
        assertThat(rated(FitRule.GROUP, need().groups(TargetGroup.SENIORS), refugees))
                .isEqualTo(
                        new Rated(
                                FitRule.GROUP,
                                MISSES,
                                0,
                                "Der Kurs richtet sich an: Geflüchtete."));
        assertThat(
                        verdict(
                                FitRule.GROUP,
                                need().age(20),
                                offer("K").groups(TargetGroup.YOUNG_ADULTS)))
                .isEqualTo(FITS);
        assertThat(verdict(FitRule.GROUP, need().age(30), offer("K").groups(TargetGroup.PRESCHOOL)))
                .isEqualTo(MISSES);
        assertThat(verdict(FitRule.GROUP, need().age(18), offer("K").groups(TargetGroup.PRESCHOOL)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void offersForWomenAreForWomen() {
        assertThat(verdict(FitRule.WOMEN_ONLY, need(), offer("K").womenOnly())).isEqualTo(EXCLUDES);
        assertThat(verdict(FitRule.WOMEN_ONLY, need().woman(), offer("K").womenOnly()))
                .isEqualTo(FITS);
    }

    @Test
    void accessWithAWheelchairIsAskedForWhereNothingIsSaid() {
        var need = need().wheelchair();
        var ramp = place(2581, "Olten", TestOffer.OLTEN, Accessibility.WHEELCHAIR);
        var loop = place(2581, "Olten", TestOffer.OLTEN, Accessibility.HEARING_LOOP);
        assertThat(verdict(FitRule.WHEELCHAIR, need, offer("K").at(ramp))).isEqualTo(FITS);
        assertThat(verdict(FitRule.WHEELCHAIR, need, offer("K").at(loop))).isEqualTo(MISSES);
        assertThat(verdict(FitRule.WHEELCHAIR, need, offer("K"))).isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.WHEELCHAIR, need, offer("K").online())).isEqualTo(FITS);
    }

    @Test
    void freePlacesAndTheWaitingListAreSaid() {
        assertThat(rated(FitRule.PLACES, need(), offer("K").capacity(1, null, TODAY)).sentence())
                .isEqualTo("1 Platz frei, gemeldet am 5. Oktober 2026.");
        var full = rated(FitRule.PLACES, need(), offer("K").capacity(0, 4, TODAY));
        assertThat(full.verdict()).isEqualTo(MISSES);
        assertThat(full.sentence())
                .isEqualTo(
                        "Kein Platz frei, 4 Personen auf der Warteliste, gemeldet am 5. Oktober 2026.");
        var old = offer("K").capacity(3, 0, TODAY.minusMonths(6));
        assertThat(verdict(FitRule.PLACES, need(), old)).isEqualTo(UNKNOWN);
        assertThat(verdict(FitRule.PLACES, need(), offer("K"))).isEqualTo(FITS);
    }

    @Test
    void theSoonerTheStartTheBetter() {
        int soon =
                rated(FitRule.START, need(), offer("K").weekly("MO", 9, TODAY.plusDays(7))).share();
        int late =
                rated(FitRule.START, need(), offer("K").weekly("MO", 9, TODAY.plusDays(70)))
                        .share();
        assertThat(soon).isGreaterThan(late);
        assertThat(rated(FitRule.START, need(), offer("K").continuous()).share()).isEqualTo(1000);
        assertThat(
                        rated(FitRule.START, need(), offer("K").weekly("MO", 9, TODAY.minusDays(7)))
                                .sentence())
                .isEqualTo(
                        "Der Kurs läuft seit 28. September 2026. Fragen Sie, ob ein Einstieg noch möglich ist.");
    }

    @Test
    void categoriesCoverThoseBelowAndWordsOnlyRank() {
        var course = offer("K");
        assertThat(verdict(FitRule.TOPIC, need().categories("language"), course)).isEqualTo(FITS);
        assertThat(verdict(FitRule.TOPIC, need().categories("language.everyday"), course))
                .isEqualTo(MISSES);
        assertThat(
                        TopicCheck.isNear(
                                need().categories("language.everyday").build(),
                                course.build().content()))
                .isTrue();
        assertThat(TopicCheck.isNear(need().categories("work").build(), course.build().content()))
                .isFalse();
        assertThat(rated(FitRule.TOPIC, need().text("Pflege"), course, "K").verdict())
                .isEqualTo(FITS);
        assertThat(rated(FitRule.TOPIC, need().text("Pflege"), course).sentence())
                .isEqualTo("Die Suche nach «Pflege» findet das Angebot nicht.");
    }

    @Test
    void whatFitsInEverythingHasAllPoints() {
        var need = need().today(A1, A1).goal(A2, A2).age(30).schooling(Schooling.ACCUSTOMED);
        var course = offer("K").entry(A1, A1).target(A2, A2).continuous();
        var candidate = Candidate.of(search(need.build()), course.build());
        assertThat(candidate.points()).isEqualTo(1000);
        assertThat(candidate.isExcluded()).isFalse();
    }

    @Test
    void waitingDaysStandBesideThePlacesAndNotInTheReasons() {
        var hit =
                Candidate.of(search(need().build()), offer("K").capacity(0, 4, TODAY).build())
                        .hit(30);
        assertThat(hit.places()).isEqualTo(new FreePlaces(0, 4, TODAY, 30));
        assertThat(hit.reasons()).noneMatch(reason -> reason.sentence().contains("30"));
    }

    @Test
    void aNeedThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> need().in(2581, 51).build());
        assertThatIllegalArgumentException().isThrownBy(() -> need().in(2581, -1).build());
        assertThatIllegalArgumentException().isThrownBy(() -> need().age(121).build());
    }
}
