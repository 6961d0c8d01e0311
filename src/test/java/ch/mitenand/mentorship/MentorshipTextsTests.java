package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.Topic;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorshipTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_it", "_en"})
    void everyLanguageSaysTheSame(String suffix) throws IOException {
        var german = read("");
        var other = read(suffix);

        assertThat(other.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
        for (String key : german.stringPropertyNames()) {
            assertThat(places(other, key)).as(key).isEqualTo(places(german, key));
            assertThat(other.getProperty(key)).as(key).doesNotContain("ß");
        }
    }

    @Test
    void everyChoiceHasAName() throws IOException {
        var german = read("");
        for (var topic : Topic.values()) {
            assertThat(german).containsKey("topic." + topic.name());
        }
        for (var part : DayPart.values()) {
            assertThat(german).containsKey("part." + part.name());
        }
        for (var reason : DeclineReason.values()) {
            assertThat(german).containsKey("decline." + reason.name());
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
                                MentorshipTextsTests.class.getResourceAsStream(
                                        "/texts/mentorship" + suffix + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
