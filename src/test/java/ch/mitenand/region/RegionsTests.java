package ch.mitenand.region;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.region.PlaceMatch.Kind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegionsTests extends IntegrationTest {

    @Autowired private Regions regions;
    @Autowired private JdbcClient jdbc;

    @Test
    void knowsTheWholeCanton() {
        assertThat(regions.municipalities()).hasSize(104);
        assertThat(regions.districts()).hasSize(10);
        assertThat(regions.amteien().collect(Collectors.toSet())).hasSize(5);
        assertThat(regions.municipalities())
                .allSatisfy(m -> assertThat(m.localities()).isNotEmpty());
        assertThat(regions.municipalities())
                .allSatisfy(m ->
                        assertThat(regions.outline(m.bfs())).get().asString().contains("olygon"));
    }

    @Test
    void showsAnUnknownSocialRegionAsUnknown() {
        assertThat(regions.municipality(2601).orElseThrow().socialRegion()).isEmpty();
        assertThat(regions.municipality(2581).orElseThrow().socialRegion())
                .get()
                .asString()
                .contains("Olten");
        assertThat(regions.municipalities().stream().filter(m -> m.socialRegion().isEmpty()))
                .hasSize(18);
    }

    @Test
    void followsAMergerToTheSuccessor() {
        assertThat(regions.municipality(2529).orElseThrow().name()).isEqualTo("Kriegstetten");
        assertThat(regions.municipality(2456).orElseThrow().name()).isEqualTo("Buchegg");
        assertThat(regions.current(9999)).isEqualTo(9999);
    }

    @Test
    void neighboursAreMutualAndShareARealBorder() {
        for (var m : regions.municipalities()) {
            for (var neighbour : regions.neighbours(m.bfs())) {
                assertThat(regions.neighbours(neighbour.bfs())).contains(m);
            }
        }
        assertThat(regions.neighbours(2619)).as("Kleinlützel has none in the canton").isEmpty();
    }

    @Test
    void knowsTheSchoolHolidaysOfBothPartsOfTheCanton() {
        var autumn = LocalDate.of(2026, 10, 14);
        assertThat(regions.schoolHolidays(2581)).anyMatch(h -> h.contains(autumn));
        assertThat(regions.schoolHolidays(2473)).noneMatch(h -> h.contains(autumn));
    }

    @ParameterizedTest
    @CsvSource({
        "4600, POSTAL_CODE, 2581",
        "4500, POSTAL_CODE, 2601",
        "Olten, MUNICIPALITY, 2581",
        "olten, MUNICIPALITY, 2581",
        "Oltn, MUNICIPALITY, 2581",
        "Solothrun, MUNICIPALITY, 2601",
        "Granchen, MUNICIPALITY, 2546",
        "Muemliswil, LOCALITY, 2428",
        "mumliswil, LOCALITY, 2428",
        "Mümliswil-Ramiswil, MUNICIPALITY, 2428",
        "Oekingen, LOCALITY, 2525",
        "Lüterswil-Gächliwil, FORMER_MUNICIPALITY, 2465",
        "Gänsbrunnen, LOCALITY, 2430",
        "Aeschi, MUNICIPALITY, 2511",
        "Erlinsbach, MUNICIPALITY, 2503",
        "Wangen b. Olten, LOCALITY, 2586",
        "4600 Olten, LOCALITY, 2581",
        "Dornach, MUNICIPALITY, 2473",
        "Niedererlinsbach, FORMER_MUNICIPALITY, 2503",
    })
    void understandsWhatPeopleType(String typed, Kind kind, int bfs) {
        assertThat(regions.find(typed))
                .hasValueSatisfying(match -> {
                    assertThat(match.municipalities()).contains(bfs);
                    assertThat(match.kind()).isEqualTo(kind);
                });
    }

    @Test
    void understandsADistrict() {
        assertThat(regions.find("Bezirk Thal").orElseThrow().municipalities()).hasSize(8);
        assertThat(regions.find("Wasseramt").orElseThrow().kind()).isEqualTo(Kind.DISTRICT);
        assertThat(regions.find("Kanton Solothurn").orElseThrow().municipalities()).hasSize(104);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "9999",
                "Atlantis",
                "'; drop table municipality; --",
                "%",
                "\u0000",
                "(((((",
                "12345678"
            })
    void knowsNothingAboutNonsense(String typed) {
        assertThat(regions.find(typed)).isEmpty();
    }

    @Test
    void ignoresATextThatIsNoPlace() {
        assertThat(regions.find("x".repeat(10_000))).isEmpty();
    }

    @Test
    void suggestsWhileTyping() {
        assertThat(regions.suggest("Sol", 5)).extracting(PlaceMatch::label).contains("Solothurn");
        assertThat(regions.suggest("46", 20)).extracting(PlaceMatch::label).contains("4600");
    }

    @Test
    void theDatabaseRefusesAMunicipalityThatEndsWithoutSuccessor() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(() ->
                                jdbc.sql(
                                                "update municipality set valid_to = '2027-01-01' where bfs = 2581")
                                        .update()))
                .hasMessageContaining("check constraint");
    }
}
