package ch.mitenand.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "Grüezi, Gruezi",
        "Mütterberatung, Muetterberatung",
        "Strasse, Straße",
        "Café, cafe",
        "Größe, Groesse",
        "Äpfel, Aepfel",
    })
    void spellingsOfOneWordAreEqual(String one, String other) {
        assertThat(Folding.german(one)).isEqualTo(Folding.german(other));
    }

    @ParameterizedTest
    @CsvSource({"neue, neue", "Quelle, quelle", "Bauer, bauer", "Feuer, feuer"})
    void aVowelBeforeUeIsNoUmlaut(String word, String folded) {
        assertThat(Folding.german(word)).isEqualTo(folded);
    }

    @Test
    void otherScripts() {
        assertThat(Folding.plain("İstanbul")).isEqualTo("istanbul");
        assertThat(Folding.plain("ısı")).isEqualTo("isi");
        assertThat(Folding.plain("آموزش حرفه‌ای")).isEqualTo(Folding.plain("آموزش حرفهاي"));
        assertThat(Folding.plain("здоров’я")).isEqualTo("здоров'я");
        assertThat(Folding.latin("немачки")).isEqualTo("nemacki");
    }
}
