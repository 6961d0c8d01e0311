package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a password good enough. */
class PasswordRulesTests {

    private static final Names NAMES = Names.of("Fatima", "Bürgi-Okafor");
    private static final String EMAIL = "fatima.buergi@kreuzacker.example.ch";

    private final PasswordRules rules = new PasswordRules("");

    private String problem(String password) {
        return rules.problem(password, EMAIL, NAMES).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "velo kaktus montag suppe",
                "Brückenzoll-Lampe-Quitte",
                "xK9#vQ2!mZ7w",
                "ዛሬ ጥዋት ቡና ጠጣሁ",
                "امروز هوا خیلی خوب است",
                "wolke tisch giraffe wolke sieben"
            })
    void takesLongAndUnlikelyOnes(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kurz", "xK9#vQ2!mZ7", "😀😀😀😀😀😀😀😀😀😀😀"})
    void wantsTwelveCharacters(String password) {
        assertThat(problem(password)).isEqualTo(PasswordRules.TOO_SHORT);
    }

    @Test
    void takesNoMoreThanOneHundredAndTwentyEight() {
        String long128 = "velo kaktus montag suppe ".repeat(6).substring(0, 128);
        assertThat(problem(long128)).isEmpty();
        assertThat(problem(long128 + "x")).isEqualTo(PasswordRules.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "qwertyuiop98",
                "abcdefghijklmno1",
                "iloveyou2026",
                "12.03.1987 12"
            })
    void refusesCommonOnes(String password) {
        assertThat(problem(password)).isEqualTo(PasswordRules.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fatima.buergi@kreuzacker.example.ch",
                "FatimaBuergi2026!",
                "F4t1m4-Okafor-77",
                "kreuzacker123456",
                "Mitenand2026!!",
                "Passwort123456"
            })
    void refusesWhatEverybodyKnows(String password) {
        assertThat(problem(password)).isEqualTo(PasswordRules.PERSONAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "PasswordPassword",
                "123456789012",
                "qwertyuiop123",
                "abcdefghijkl",
                "qwerty123456",
                "Gankutsuou1989",
                "NICK1234-rem936",
                "g00dPa$$w0rD",
                "manchesterunited",
                "correct horse battery staple",
                "gfhjkmgfhjkm",
                "Efwe5tgwa5twhgd"
            })
    void refusesStolenOnes(String password) {
        assertThat(problem(password)).isEqualTo(PasswordRules.LEAKED);
    }

    @Test
    void knowsAsManyStolenOnesAsItSays() {
        assertThat(LeakedPasswords.ofLength(1).size()).isBetween(95_000, 100_001);
        assertThat(LeakedPasswords.ofLength(PasswordRules.SHORTEST).size()).isEqualTo(486);
    }

    @Test
    void refusesWhatAFileOfThePortalHas(@TempDir Path folder) throws IOException {
        String stolen = "Quittenbaum-Lampe-Zoll";
        assertThat(problem(stolen)).isEmpty();
        var list = Files.writeString(folder.resolve("list.txt"), "kurz\n" + stolen + "\r\nzwei");
        var own = new PasswordRules(list.toString());

        assertThat(own.problem(stolen, EMAIL, NAMES)).contains(PasswordRules.LEAKED);
        assertThat(own.problem(stolen.toUpperCase(Locale.ROOT), EMAIL, NAMES))
                .contains(PasswordRules.LEAKED);
        assertThat(own.problem(stolen + "x", EMAIL, NAMES)).isEmpty();
        assertThat(own.problem("password1234", EMAIL, NAMES)).contains(PasswordRules.LEAKED);
    }

    @Test
    void refusesAllThatAFileOfHashesHasAndNothingElse(@TempDir Path folder) throws Exception {
        var sha1 = MessageDigest.getInstance("SHA-1");
        var lines = new TreeSet<String>();
        for (int i = 0; i < 3_000; i++) {
            byte[] hash = sha1.digest(("quittenbaum lampe " + i).getBytes(StandardCharsets.UTF_8));
            lines.add(HexFormat.of().withUpperCase().formatHex(hash) + ":" + i * i);
        }
        for (String separator : List.of("\n", "\r\n")) {
            var file = folder.resolve("hashes" + separator.length());
            Files.writeString(file, String.join(separator, lines) + separator);
            var hashes = LeakedPasswordHashes.open(file);
            for (int i = 0; i < 3_000; i++) {
                assertThat(hashes.contains("quittenbaum lampe " + i)).isTrue();
                assertThat(hashes.contains("lampe quittenbaum " + i)).isFalse();
            }
            var own = new PasswordRules(file.toString());
            assertThat(own.problem("Quittenbaum Lampe 2999", EMAIL, NAMES))
                    .contains(PasswordRules.LEAKED);
            assertThat(own.problem("quittenbaum lampe 3000", EMAIL, NAMES)).isEmpty();
        }
    }

    @Test
    void doesNotStartWithAFileThatItCannotUse(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> new PasswordRules(folder.resolve("nichts").toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mitenand.leaked-passwords");
        var wild = folder.resolve("wild");
        Files.writeString(wild, "F".repeat(40) + "\n" + "0".repeat(40) + "\n");
        assertThatThrownBy(() -> new PasswordRules(wild.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ascending");
    }

    @Test
    void readsBothWaysToWriteAnAccent() {
        assertThat(PasswordRules.normal("Bru\u0308cke")).isEqualTo("Br\u00fccke");
    }
}
