package ch.mitenand.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Topic;
import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignUpTextsTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<Language> languages() {
        return SignUpTexts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysEverythingWithTheSameValues(Language language) throws IOException {
        var german = read("");
        var other = read(language == Language.DE ? "" : "_" + language.tag());

        assertThat(other.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
        for (String key : german.stringPropertyNames()) {
            assertThat(places(other, key)).as(key).isEqualTo(places(german, key));
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("ß", "<", "''");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whoseLanguageTheMailsDoNotSpeakIsTold(Language language) {
        var spoken = Set.of(Language.DE, Language.FR, Language.IT, Language.EN);
        var texts = SignUpTexts.in(language);

        for (String key : List.of("send.text", "done.text")) {
            int sentences = texts.get(key).split("[.።](\\s|$)", -1).length - 1;
            assertThat(sentences).as(key).isEqualTo(spoken.contains(language) ? 2 : 3);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyConstantHasAName(Language language) {
        var texts = SignUpTexts.in(language);

        assertThat(texts.language()).isEqualTo(language);
        Stream.of(Topic.values()).forEach(t -> assertThat(texts.of("topic", t)).isNotBlank());
        Stream.of(Interest.values()).forEach(i -> assertThat(texts.of("interest", i)).isNotBlank());
        Stream.of(Gender.values()).forEach(g -> assertThat(texts.of("gender", g)).isNotBlank());
        Stream.of(DayPart.values()).forEach(p -> assertThat(texts.of("part", p)).isNotBlank());
        Stream.of(FamilySituation.values())
                .forEach(f -> assertThat(texts.of("family", f)).isNotBlank());
        for (var day : DayOfWeek.values()) {
            if (language != Language.EN) {
                assertThat(texts.of(day)).isNotBlank().isNotEqualTo(english(day));
            }
        }
        for (var other : Language.values()) {
            assertThat(texts.name(other)).contains(other.ownName());
        }
    }

    @Test
    void namesTheConstantsInGermanAsTheWorkplaceDoes() {
        var texts = SignUpTexts.in(Language.DE);

        Stream.of(Topic.values())
                .forEach(t -> assertThat(texts.of("topic", t)).isEqualTo(t.germanName()));
        Stream.of(Interest.values())
                .forEach(i -> assertThat(texts.of("interest", i)).isEqualTo(i.germanName()));
        Stream.of(DayPart.values())
                .forEach(p -> assertThat(texts.of("part", p)).isEqualTo(p.germanName()));
        assertThat(texts.name(Language.TI)).isEqualTo("Tigrinya – ትግርኛ");
    }

    @Test
    void readersOfBosnianAndDariGetTheirNeighboursTexts() {
        assertThat(SignUpTexts.in(Language.BS).language()).isEqualTo(Language.HR);
        assertThat(SignUpTexts.in(Language.PRS).language()).isEqualTo(Language.FA);
        assertThat(SignUpTexts.in(Language.KU).language()).isEqualTo(Language.DE);
    }

    private static String english(DayOfWeek day) {
        return SignUpTexts.in(Language.EN).of(day);
    }

    private static List<String> places(Properties texts, String key) {
        return PLACE.matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(String suffix) throws IOException {
        var texts = new Properties();
        String file = "/texts/signup" + suffix + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(SignUpTextsTests.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
