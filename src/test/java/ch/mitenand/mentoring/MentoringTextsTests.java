package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentoringTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_it", "_en"})
    void everyLanguageSaysTheSame(String suffix) throws IOException {
        var german = read("");
        var other = read(suffix);

        assertThat(other.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
        for (String key : german.stringPropertyNames()) {
            assertThat(places(other, key)).as(key).isEqualTo(places(german, key));
            assertThat(other.getProperty(key)).as(key).doesNotContain("'").doesNotContain("ß");
        }
    }

    private static int places(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String suffix) throws IOException {
        var texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                MentoringTextsTests.class.getResourceAsStream(
                                        "/texts/mentoring" + suffix + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
