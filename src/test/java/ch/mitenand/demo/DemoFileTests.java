package ch.mitenand.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.IntegrationTest;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.DataFileException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class DemoFileTests extends IntegrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired private Regions regions;
    @Autowired private Categories categories;
    @Autowired private OfferCatalogue catalogue;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demo/broken.yaml         | demo/broken.yaml, Zeile",
                "demo/wrong-category.yaml | demo/wrong-category.yaml, Zeile 13: keine Kategorie: language.unknown",
                "demo/wrong-dates.yaml    | demo/wrong-dates.yaml, Zeile 12: valid until",
                "demo/wrong-place.yaml    | demo/wrong-place.yaml, Zeile 2: 4600 Olten gehört nicht zur Gemeinde 2601",
                "demo/missing.yaml        | demo/missing.yaml: die Datei fehlt"
            })
    void aDamagedFileIsNamedWithLineAndReason(String file, String message) {
        long before = catalogue.size();
        assertThatThrownBy(() -> new DemoFile(file, regions, categories, TODAY).organisations())
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith(message);
        assertThat(catalogue.size()).isEqualTo(before);
    }

    @Test
    void datesFollowTheDayOfLoading() {
        var organisations =
                new DemoFile("demo/west.yaml", regions, categories, TODAY).organisations();
        assertThat(DemoFile.offersOf(organisations))
                .hasSizeGreaterThan(80)
                .allSatisfy(offer -> {
                    assertThat(offer.content().validUntil()).isAfter(TODAY);
                    assertThat(offer.content().confirmedOn()).isBefore(TODAY);
                });
    }
}
