package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_it", "_en"})
    void everyLanguageSaysTheSame(String suffix) throws IOException {
        var german = read("");
        var other = read(suffix);

        assertThat(other.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
        for (String key : german.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank().doesNotContain("ß", "'");
            assertThat(places(other, key)).as(key).isEqualTo(places(german, key));
        }
    }

    @Test
    void everyChoiceHasAName() throws IOException {
        var german = read("");
        for (var kind : MeetingKind.values()) {
            assertThat(german).containsKey("kind." + kind);
        }
        for (var light : TrafficLight.values()) {
            assertThat(german).containsKey("light." + light);
        }
        for (var side : new Party[] {Party.MENTOR, Party.MENTEE}) {
            EndReason.openTo(side).forEach(r -> assertThat(german).containsKey("reason." + r));
        }
        for (var state : MentorshipState.values()) {
            if (OwnProjection.isVisible(state)) {
                assertThat(german).containsKeys("state." + state, "about." + state);
            }
        }
    }

    @Test
    void menteesReadEasyWordsAndOthersGerman() {
        assertThat(OwnTexts.in(Language.DE, Party.MENTEE).text("lead"))
                .isNotEqualTo(OwnTexts.in(Language.DE, Party.MENTOR).text("lead"));
        assertThat(OwnTexts.in(Language.TI, Party.MENTEE).tag()).isEqualTo("de");
        assertThat(OwnTexts.in(Language.FR, Party.MENTEE).tag()).isEqualTo("fr");
    }

    @Test
    void daysAndTimesAreInTheLanguage() {
        var day = LocalDate.of(2026, 5, 3);
        assertThat(OwnTexts.in(Language.DE, Party.MENTOR).day(day)).isEqualTo("3. Mai 2026");
        assertThat(OwnTexts.in(Language.FR, Party.MENTOR).day(day)).isEqualTo("3 mai 2026");
        assertThat(OwnTexts.in(Language.EN, Party.MENTOR).day(day)).isEqualTo("3 May 2026");
        assertThat(OwnTexts.in(Language.DE, Party.MENTOR).time(45)).isEqualTo("45 Min.");
        assertThat(OwnTexts.in(Language.DE, Party.MENTOR).time(90)).isEqualTo("1 Std. 30 Min.");
        assertThat(OwnTexts.in(Language.DE, Party.MENTOR).time(120)).isEqualTo("2 Std.");
    }

    private static int places(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String suffix) throws IOException {
        var texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                OwnTextsTests.class.getResourceAsStream(
                                        "/texts/ownpages" + suffix + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
