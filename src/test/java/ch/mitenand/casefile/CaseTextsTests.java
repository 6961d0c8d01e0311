package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_it", "_en"})
    void everyLanguageSaysTheSameAndNothingAboutThePerson(String suffix) throws IOException {
        var texts = read(suffix);

        assertThat(texts.stringPropertyNames()).isEqualTo(read("").stringPropertyNames());
        for (String key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("{", "ß");
        }
    }

    private static Properties read(String suffix) throws IOException {
        var texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                CaseTextsTests.class.getResourceAsStream(
                                        "/texts/casefile" + suffix + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
