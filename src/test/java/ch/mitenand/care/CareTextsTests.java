package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CareTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_it", "_en"})
    void everyLanguageSaysTheSame(String suffix) throws IOException {
        var german = read("");
        var other = read(suffix);

        assertThat(other.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
        for (String key : german.stringPropertyNames()) {
            assertThat(other.getProperty(key))
                    .as(key)
                    .isNotBlank()
                    .isNotEqualTo(german.getProperty(key))
                    .doesNotContain("{");
        }
    }

    private static Properties read(String suffix) throws IOException {
        var name = "/texts/care" + suffix + ".properties";
        var texts = new Properties();
        try (var file = Objects.requireNonNull(CareTextsTests.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
