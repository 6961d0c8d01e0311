package ch.mitenand.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferQueryTests {

    @Test
    void theAddressIsTheWholeSearch() {
        var query =
                OfferQuery.parse(
                        Map.of(
                                "q", List.of("Deutsch & Café"),
                                "ort", List.of("4600"),
                                "umkreis", List.of("10"),
                                "niveau", List.of("A2", "B1"),
                                "sortierung", List.of("naehe"),
                                "seite", List.of("2")));
        assertThat(query.address())
                .isEqualTo(
                        "angebote?q=Deutsch+%26+Caf%C3%A9&ort=4600&umkreis=10&niveau=A2&niveau=B1&sortierung=naehe&seite=2");
        assertThat(query.selected()).containsEntry(Facet.ENTRY_LEVEL, Set.of("A2", "B1"));
    }

    @Test
    void numbersOutOfRangeAreBroughtIntoRange() {
        var query =
                OfferQuery.parse(
                        Map.of(
                                "umkreis",
                                List.of("999999"),
                                "seite",
                                List.of("-3"),
                                "sortierung",
                                List.of("x")));
        assertThat(query.radiusKm()).isEqualTo(50);
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.sort()).isEqualTo(OfferSort.RELEVANCE);
        assertThat(OfferQuery.parse(Map.of("seite", List.of("99999999999999"))).page())
                .isEqualTo(1);
        assertThat(OfferQuery.parse(Map.of("umkreis", List.of("zehn"))).radiusKm()).isZero();
    }

    @Test
    void aVeryLongTextIsCut() {
        var query = OfferQuery.text("😀".repeat(5_000));
        assertThat(query.text().length()).isLessThanOrEqualTo(2 * OfferQuery.LONGEST_TEXT);
        assertThat(query.text()).doesNotContain("\uFFFD");
        assertThat(Character.isHighSurrogate(query.text().charAt(query.text().length() - 1)))
                .isFalse();
    }

    @Test
    void choosingAValueTwiceTakesItAway() {
        var query = OfferQuery.text("Kochen").withPage(3).toggle(Facet.WEEKDAY, "mo");
        assertThat(query.has(Facet.WEEKDAY, "mo")).isTrue();
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.toggle(Facet.WEEKDAY, "mo").selected()).isEmpty();
    }

    @Test
    void withoutAnythingTheAddressIsShort() {
        assertThat(OfferQuery.all().address()).isEqualTo("angebote");
    }
}
