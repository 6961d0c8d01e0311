package ch.mitenand.fit;

import static ch.mitenand.fit.TestNeed.OLTEN;
import static ch.mitenand.fit.TestNeed.need;
import static ch.mitenand.shared.LanguageLevel.A0;
import static ch.mitenand.shared.LanguageLevel.A1;
import static ch.mitenand.shared.LanguageLevel.B1;
import static ch.mitenand.shared.LanguageLevel.B2;
import static ch.mitenand.shared.LanguageLevel.C2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.IntegrationTest;
import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.OffersInFull;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.LanguageLevel;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Needs of officers on the demo catalogue. */
class FitTests extends IntegrationTest {

    private static final int GRENCHEN = 2546;
    private static final int BALSTHAL = 2422;
    private static final int ALL = 10_000;

    @Autowired private Fit fit;
    @Autowired private OffersInFull offers;
    @Autowired private OfferSearch search;
    @Autowired private EntityManagerFactory factory;

    private static TestNeed mother() {
        return need().in(GRENCHEN, 15)
                .today(A1, A1)
                .goal(B1, null)
                .categories("language.structured")
                .times(TimeOfDay.MORNING)
                .childcare()
                .woman()
                .age(31);
    }

    @Test
    void readsAllOffersInFewStatements() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        long statements = statistics.getPrepareStatementCount();
        assertThat(offers.all()).hasSize((int) search.size());
        assertThat(statistics.getPrepareStatementCount() - statements).isLessThan(40);
        statistics.setStatisticsEnabled(before);
    }

    @Test
    void findsCoursesForAMotherInGrenchen() {
        var result = fit.find(mother().build(), 10);
        assertThat(result.hits()).hasSize(10).noneMatch(FitHit::isExcluded);
        assertThat(result.hits()).isSortedAccordingTo((a, b) -> b.points() - a.points());
        assertThat(result.excluded()).isPositive();
        assertThat(result.excludedHits()).isNotEmpty().allMatch(FitHit::isExcluded);
        var best = result.hits().getFirst();
        assertThat(best.offer().categories()).anyMatch(code -> code.startsWith("language"));
        assertThat(best.points()).isBetween(500, 1000);
        assertThat(best.organisationName()).isNotBlank();
        assertThat(best.places()).isNotNull();
        assertThat(result.hits())
                .allMatch(
                        hit -> hit.reasons().stream().anyMatch(r -> r.rule() == FitRule.CHILDCARE));
    }

    @Test
    void theSearchInTheCatalogueHasTheSameFilters() {
        var need = mother().days(Weekday.TUESDAY, Weekday.MONDAY).text("Deutsch").build();
        var query = query(need);
        assertThat(query.place()).isEqualTo("Grenchen");
        assertThat(query.radiusKm()).isEqualTo(15);
        assertThat(query.text()).isEqualTo("Deutsch");
        assertThat(query.selected().get(Facet.CATEGORY)).containsExactly("language.structured");
        assertThat(query.selected().get(Facet.ENTRY_LEVEL)).containsExactly("A0", "A1");
        assertThat(query.selected().get(Facet.TARGET_LEVEL)).containsExactly("A2", "B1");
        assertThat(query.selected().get(Facet.WEEKDAY)).containsExactly("mo", "di");
        assertThat(query.selected().get(Facet.TIME)).containsExactly("morgen");
        assertThat(query.selected().get(Facet.CHILDCARE)).containsExactly("ja");
        assertThat(query.selected()).doesNotContainKeys(Facet.WOMEN_ONLY, Facet.TARGET_GROUP);
    }

    @Test
    void everyMunicipalityIsFoundBySearch() {
        var found = search.search(query(need().in(BALSTHAL, 5).build()));
        assertThat(found.place()).isNotNull();
        assertThat(found.place().municipalities()).containsExactly(BALSTHAL);
    }

    @Test
    void findsLiteracyForAYoungManInBalsthal() {
        var need =
                need().in(BALSTHAL, 30)
                        .today(A1, A0)
                        .goal(null, A1)
                        .schooling(Schooling.UNACCUSTOMED)
                        .age(19)
                        .categories("language")
                        .build();
        var best = fit.find(need, 5).hits().getFirst();
        assertThat(best.reasons())
                .anyMatch(r -> r.rule() == FitRule.TARGET && r.verdict() == Verdict.FITS);
        assertThat(best.reasons()).noneMatch(r -> r.rule() == FitRule.WOMEN_ONLY);
    }

    @Test
    void saysWhatToRelaxWhenNothingFits() {
        var need =
                need().in(BALSTHAL, 1)
                        .today(A0, A0)
                        .goal(B2, B2)
                        .categories("education.phase2")
                        .days(Weekday.SUNDAY)
                        .age(70)
                        .childcare()
                        .build();
        var result = fit.find(need, 20);
        assertThat(result.hits()).allMatch(hit -> !hit.reasons(Verdict.MISSES).isEmpty());
        assertThat(result.excludedHits())
                .isNotEmpty()
                .allMatch(hit -> !hit.reasons(Verdict.EXCLUDES).isEmpty())
                .flatExtracting(FitHit::reasons)
                .allMatch(reason -> ((FitReason) reason).sentence().endsWith("."));
    }

    @Test
    void oneOfferIsJudgedLikeAmongAll() {
        var need = mother().build();
        for (FitHit hit : fit.find(need, 20).hits()) {
            assertThat(fit.one(need, hit.offer().id())).isEqualTo(hit);
        }
        var nobody = OfferId.create();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> fit.one(need, nobody));
    }

    @Test
    void refusesWhatCannotBe() {
        var abroad = need().in(1, 5).build();
        assertThatIllegalArgumentException().isThrownBy(() -> fit.find(abroad, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> fit.find(need().build(), 0));
    }

    @Test
    void leadsFromA1ToB1InOlten() {
        var need = need().in(OLTEN, 10).today(A1, A1).goal(B1, B1).age(30).build();
        assertThat(pathway(need)).isInstanceOf(Pathway.Complete.class);
        var steps = ((Pathway.Complete) pathway(need)).steps();
        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().from()).isEqualTo(A1);
        assertThat(steps.getLast().to()).isEqualTo(B1);
        assertThat(steps.getLast().byFollowOn()).isTrue();
        @Nullable LanguageLevel level = A1;
        for (PathStep step : steps) {
            assertThat(step.from()).isEqualTo(level);
            level = step.to();
        }
    }

    @Test
    void aLevelAboveAllOffersIsAGap() {
        var need = need().in(OLTEN, 50).today(B1, B1).goal(C2, null).age(30).build();
        assertThat(pathway(need)).isInstanceOf(Pathway.Gap.class);
        var gap = (Pathway.Gap) pathway(need);
        assertThat(gap.from()).isEqualTo(LanguageLevel.C1);
        assertThat(gap.to()).isEqualTo(C2);
        assertThat(gap.steps().getLast().to()).isEqualTo(LanguageLevel.C1);
        assertThat(gap.sentence()).startsWith("Von C1 bis C2 mündlich");
    }

    @Test
    void theSameNeedHasTheSameAnswer() {
        var random = new Random(20261005);
        for (int i = 0; i < 15; i++) {
            var need = randomNeed(random);
            assertThat(fit.find(need, 30)).isEqualTo(fit.find(need, 30));
            assertThat(pathway(need)).isEqualTo(pathway(need));
            assertThat(fit.find(need, ALL).hits())
                    .noneMatch(FitHit::isExcluded)
                    .allMatch(hit -> hit.points() >= 0 && hit.points() <= 1000);
        }
    }

    @Test
    void askingForMoreNeverAddsAHit() {
        var random = new Random(4711);
        for (int i = 0; i < 10; i++) {
            var need = randomNeed(random);
            var before = ids(need);
            for (FitNeed more : List.of(timed(need), cared(need), aged(need), about(need))) {
                assertThat(before).containsAll(ids(more));
            }
        }
    }

    private Pathway pathway(FitNeed need) {
        return fit.find(need, 1).pathway();
    }

    private OfferQuery query(FitNeed need) {
        return fit.find(need, 1).query();
    }

    private Set<OfferId> ids(FitNeed need) {
        return fit.find(need, ALL).hits().stream()
                .map(hit -> hit.offer().id())
                .collect(Collectors.toSet());
    }

    private static FitNeed randomNeed(Random random) {
        var municipalities = List.of(OLTEN, GRENCHEN, BALSTHAL, 2601, 2534);
        var levels = LanguageLevel.values();
        var need =
                need().in(municipalities.get(random.nextInt(5)), random.nextInt(51))
                        .today(levels[random.nextInt(4)], levels[random.nextInt(3)]);
        if (random.nextBoolean()) {
            need.goal(levels[random.nextInt(7)], levels[random.nextInt(7)]);
        }
        if (random.nextBoolean()) {
            need.times(TimeOfDay.values()[random.nextInt(3)]);
        }
        if (random.nextBoolean()) {
            need.woman();
        }
        if (random.nextInt(3) == 0) {
            need.text("Deutsch");
        }
        return need.build();
    }

    private static FitNeed timed(FitNeed n) {
        return change(n, n.categories(), Set.of(Weekday.FRIDAY), n.childcareNeeded(), n.age());
    }

    private static FitNeed cared(FitNeed n) {
        return change(n, n.categories(), n.days(), true, n.age());
    }

    private static FitNeed aged(FitNeed n) {
        return change(n, n.categories(), n.days(), n.childcareNeeded(), 17);
    }

    private static FitNeed about(FitNeed n) {
        return change(n, Set.of("language"), n.days(), n.childcareNeeded(), n.age());
    }

    private static FitNeed change(
            FitNeed n,
            Set<String> categories,
            Set<Weekday> days,
            boolean childcare,
            @Nullable Integer age) {
        return new FitNeed(
                n.bfs(),
                n.travelKm(),
                n.oral(),
                n.written(),
                n.targetOral(),
                n.targetWritten(),
                categories,
                days,
                n.times(),
                childcare,
                age,
                n.schooling(),
                n.woman(),
                n.wheelchair(),
                n.groups(),
                n.text());
    }

    @Test
    void givesTheFirstPageOfTheCatalogueToo() {
        OfferQuery query = query(need().in(OLTEN, 10).categories("language").build());
        assertThat(search.search(query).hits()).isNotEmpty();
    }
}
