package ch.mitenand.offer;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.region.Regions;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OfferSearchTests extends IntegrationTest {

    @Autowired private OfferSearch search;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OfferIndex index;
    @Autowired private Regions regions;
    @Autowired private JdbcClient jdbc;
    @Autowired private EntityManagerFactory factory;

    private OfferResults find(String text) {
        return search.answer(OfferQuery.text(text));
    }

    private static List<String> titles(OfferResults results) {
        return results.hits().stream().map(hit -> hit.offer().title().de()).toList();
    }

    @Test
    void everyDemoOfferIsFound() {
        assertThat(search.size()).isEqualTo(catalogue.size()).isGreaterThanOrEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({
        "Betreuung Kinder, Kinderbetreuung",
        "Deutsch Kurs, Deutschkurs",
        "Gruezi, Grüezi",
        "Deutschkrus, Deutschkurs",
        "Kinderbetreung, Kinderbetreuung",
    })
    void spellingsOfOneThingFindTheSameOffers(String one, String other) {
        var first = new HashSet<>(titles(find(one)));
        first.retainAll(new HashSet<>(titles(find(other))));
        assertThat(first).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Almanca kursu",
                "cours d'allemand",
                "курси німецької",
                "German course",
                "kurs i gjermanishtes"
            })
    void foreignWordsFindGermanCourses(String query) {
        var best = find(query).hits().stream().limit(5).toList();
        assertThat(best).hasSize(5);
        assertThat(best)
                .filteredOn(hit ->
                        hit.offer().categories().stream().anyMatch(c -> c.startsWith("language")))
                .as(query)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void saysWhatWasMeant() {
        assertThat(find("Schwimmkrus").didYouMean()).isEqualTo("schwimmkurs");
        assertThat(find("Deutschkurs").didYouMean()).isNull();
    }

    @Test
    void facetsOfOneKindWidenAndOfSeveralKindsNarrow() {
        var monday = OfferQuery.all().toggle(Facet.WEEKDAY, "mo");
        var mondayOrTuesday = monday.toggle(Facet.WEEKDAY, "di");
        var mondayEvening = monday.toggle(Facet.TIME, "abend");
        long mondays = search.answer(monday).total();
        assertThat(search.answer(mondayOrTuesday).total()).isGreaterThan(mondays);
        assertThat(search.answer(mondayEvening).total()).isPositive().isLessThan(mondays);
    }

    @Test
    void aCountIsWhatChoosingTheValueGives() {
        var base = OfferQuery.all().toggle(Facet.CATEGORY, "language");
        var results = search.answer(base);
        for (Facet facet : Facet.values()) {
            if (facet != Facet.CATEGORY) {
                for (var count : results.facets().get(facet)) {
                    assertThat(search.answer(base.toggle(facet, count.value().code())).total())
                            .as("%s %s", facet, count.value())
                            .isEqualTo(count.offers());
                }
            }
        }
    }

    @Test
    void aChosenValueDoesNotLowerTheOthersOfItsFacet() {
        var all = search.answer(OfferQuery.all()).facets().get(Facet.WEEKDAY);
        var chosen =
                search.answer(OfferQuery.all().toggle(Facet.WEEKDAY, "mo"))
                        .facets()
                        .get(Facet.WEEKDAY);
        assertThat(chosen).isEqualTo(all);
    }

    @Test
    void everyCategoryAndEveryWeekdayHasOffers() {
        var facets = search.answer(OfferQuery.all()).facets();
        assertThat(facets.get(Facet.CATEGORY)).allSatisfy(c -> assertThat(c.offers()).isPositive());
        assertThat(facets.get(Facet.WEEKDAY)).allSatisfy(c -> assertThat(c.offers()).isPositive());
        assertThat(facets.get(Facet.TIME)).allSatisfy(c -> assertThat(c.offers()).isPositive());
        assertThat(facets.get(Facet.PRICE)).allSatisfy(c -> assertThat(c.offers()).isPositive());
        for (String level : List.of("A0", "A1", "A2", "B1", "B2", "C1")) {
            assertThat(facets.get(Facet.ENTRY_LEVEL))
                    .anyMatch(c -> c.value().code().equals(level) && c.offers() > 0);
        }
    }

    @Test
    void atAPlaceEveryOfferServesItOrIsNear() {
        var olten = regions.find("4600").orElseThrow();
        var results =
                search.answer(new OfferQuery("", "4600", 10, Map.of(), OfferSort.DISTANCE, 1));
        assertThat(results.total()).isPositive();
        double last = 0;
        for (var hit : results.hits()) {
            assertThat(hit.distanceKm()).isNotNull().isGreaterThanOrEqualTo(last);
            last = hit.distanceKm();
            var content = catalogue.findPublic(hit.offer().id()).orElseThrow().content();
            boolean serves = content.servesCanton() || content.serves().contains(2581);
            boolean near =
                    content.places().stream()
                            .anyMatch(p -> p.point().distanceKm(olten.point()) <= 10);
            assertThat(serves || near).as(hit.offer().title().de()).isTrue();
        }
        assertThat(results.onlineHits())
                .isNotEmpty()
                .allMatch(hit -> hit.offer().mode() == Mode.ONLINE);
        assertThat(results.hits()).noneMatch(hit -> hit.offer().mode() == Mode.ONLINE);
    }

    @Test
    void anUnknownPlaceIsSaidAndTheCantonSearched() {
        var results =
                search.answer(
                        new OfferQuery(
                                "Deutsch", "Atlantis", 10, Map.of(), OfferSort.RELEVANCE, 1));
        assertThat(results.placeUnknown()).isTrue();
        assertThat(results.total()).isPositive();
    }

    @Test
    void zeroHitsSayWhatToDropWithTheNumberThatGives() {
        var query =
                new OfferQuery(
                        "Fussball",
                        "",
                        0,
                        Map.of(Facet.LANGUAGE, Set.of("am")),
                        OfferSort.RELEVANCE,
                        1);
        var results = search.answer(query);
        assertThat(results.isEmpty()).isTrue();
        assertThat(results.relaxations())
                .extracting(OfferResults.Relaxation::label)
                .contains(Facet.LANGUAGE.title());
        for (var relaxation : results.relaxations()) {
            var relaxed = search.answer(relaxation.query());
            assertThat(relaxed.total() + relaxed.onlineTotal())
                    .isEqualTo(relaxation.offers())
                    .isPositive();
        }
    }

    @Test
    void aSearchWithoutHitIsCountedWithoutThePerson() {
        search.search(
                new OfferQuery(
                        "Quantenphysik  Zyklotron",
                        "4600",
                        0,
                        Map.of(Facet.LANGUAGE, Set.of("ta")),
                        OfferSort.RELEVANCE,
                        1));
        search.search(
                new OfferQuery(
                        "anna.muster@example.ch xyzzy",
                        "4600",
                        0,
                        Map.of(Facet.LANGUAGE, Set.of("ta")),
                        OfferSort.RELEVANCE,
                        1));
        var counted =
                jdbc.sql("select query || ' ' || region_bfs || ' ' || times from unmet_search")
                        .query(String.class)
                        .list();
        assertThat(counted)
                .contains("quantenphysik zyklotron 2581 1")
                .noneMatch(row -> row.contains("anna"));
        jdbc.sql("delete from unmet_search").update();
    }

    @Test
    void offersOfAPlaceAreComparedByATextWithoutCountingASearch() {
        var offer = search.serving(2581, 1).getFirst().offer();
        String title = offer.title().de();

        assertThat(search.like(title + " qwxzjvk", 2581, 50))
                .extracting(hit -> hit.offer().id())
                .contains(offer.id())
                .hasSizeLessThanOrEqualTo(50);
        assertThat(search.like(title, 2581, 1)).hasSize(1);
        assertThat(search.like("qwxzjvk", 2581, 50)).isEmpty();
        assertThat(search.like("", 2581, 50)).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from unmet_search where query like '%qwxzjvk%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void pagesAreStableAndComplete() {
        var first = search.answer(OfferQuery.all());
        var seen = new ArrayList<OfferId>();
        for (int page = 1; page <= first.pages(); page++) {
            search.answer(OfferQuery.all().withPage(page))
                    .hits()
                    .forEach(hit -> seen.add(hit.offer().id()));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) first.total());
        assertThat(search.answer(OfferQuery.all().withPage(500)).hits()).isEmpty();
    }

    @Test
    void marksWhatMatches() {
        var hit =
                find("Kinderbetreuung").hits().stream()
                        .filter(h -> !h.titleMarks().isEmpty() || !h.summaryMarks().isEmpty())
                        .findFirst();
        assertThat(hit).isPresent();
        var title = hit.get().offer().title().best(hit.get().language());
        assertThat(hit.get().titleMarks())
                .allSatisfy(mark -> assertThat(mark.end()).isLessThanOrEqualTo(title.length()));
    }

    @Test
    void showsATitleInTheLanguageOfTheQuery() {
        assertThat(find("cours d'allemand pour débutants").hits())
                .anySatisfy(hit ->
                        assertThat(hit.language()).isEqualTo(ch.mitenand.shared.Language.FR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "title:x OR",
                "((((",
                "a AND NOT",
                "\"",
                "\\",
                "+-!(){}[]^\"~*?:/",
                "'; drop table offer; --",
                "<script>alert(1)</script>",
                "${7*7}",
                "\u0000\u0001",
                "%00",
                "\uD800",
                "🙂",
                "ß",
                "a",
                "?*",
                "~~~~ 0.5^99"
            })
    void nothingTypedBreaksTheSearch(String text) {
        assertThat(find(text).hits()).isNotNull();
        assertThat(
                        search.answer(
                                        new OfferQuery(
                                                "",
                                                text,
                                                10,
                                                Map.of(Facet.CATEGORY, Set.of(text)),
                                                OfferSort.DISTANCE,
                                                3))
                                .facets())
                .isNotEmpty();
        assertThat(search.suggest(text)).isNotNull();
        assertThat(catalogue.size()).isGreaterThanOrEqualTo(250);
    }

    @Test
    void aVeryLongQueryIsAnswered() {
        assertThat(find("deutsch ".repeat(1_250)).total()).isPositive();
        assertThat(find("x".repeat(10_000)).hits()).isNotNull();
    }

    @Test
    void aHiddenOfferIsGoneEverywhereAndComesBack() {
        var id = find("Sprachcafé").hits().getFirst().offer().id();
        catalogue.hide(id);
        awaitSize(catalogue.size() - 1);
        assertThat(find("Sprachcafé").hits()).noneMatch(hit -> hit.offer().id().equals(id));
        assertThat(catalogue.findPublic(id)).isEmpty();
        catalogue.show(id);
        awaitSize(catalogue.size());
        assertThat(find("Sprachcafé").hits()).anyMatch(hit -> hit.offer().id().equals(id));
    }

    private void awaitSize(long size) {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (search.size() != size && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(search.size()).isEqualTo(size);
    }

    @Test
    void aRebuildKeepsTheSearchComplete() {
        assertThat(index.rebuild()).isEqualTo((int) catalogue.size());
        assertThat(search.size()).isEqualTo(catalogue.size());
        assertThat(index.isComplete()).isTrue();
    }

    @Test
    void aListAsksTheDatabaseNothing() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        search.search(OfferQuery.text("Deutschkurs").withPlace("4600", 10));
        assertThat(statistics.getPrepareStatementCount()).isZero();
        assertThat(statistics.getEntityLoadCount()).isZero();
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void theDatabaseRefusesWhatTheCodeWouldRefuse() {
        for (String change :
                List.of(
                        "update offer set title = '{}'",
                        "update offer set entry_oral = 'D9'",
                        "update offer set capacity_places = 1, capacity_free = 2",
                        "update offer set valid_until = confirmed_on - 1",
                        "update offer_schedule set last_day = first_day - 1",
                        "update offer_schedule set end_time = start_time",
                        "update offer_cost set amount = -1",
                        "update offer set target_groups = '{}'",
                        "update offer_category set code = 'no.such'")) {
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(
                                    () -> jdbc.sql(change).update()))
                    .as(change)
                    .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        }
    }
}
