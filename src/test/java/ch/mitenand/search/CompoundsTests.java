package ch.mitenand.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTests {

    private final Compounds compounds = new Vocabulary().compounds();

    @ParameterizedTest
    @CsvSource({
        "Kinderbetreuung, kinder betreuung",
        "Deutschkurs, deutsch kurs",
        "Sprachcafé, sprach cafe",
        "Spielgruppe, spiel gruppe",
        "Schwimmkurs, schwimm kurs",
        "Mittagstisch, mittag tisch",
        "Rechtsberatung, recht beratung",
        "Alphabetisierungskurs, alfabetisierung kurs",
        "Einbürgerungskurs, einburgerung kurs",
    })
    void splits(String word, String parts) {
        assertThat(compounds.split(Folding.german(word)).stream().map(GermanStems::light))
                .isEqualTo(Arrays.stream(parts.split(" ")).map(GermanStems::light).toList());
    }

    @ParameterizedTest
    @CsvSource({"Deutsch", "Kinder", "Olten", "Beratung", "Bern", "Schule", "Garten"})
    void leavesSimpleWordsWhole(String word) {
        assertThat(compounds.split(Folding.german(word))).isEmpty();
    }
}
