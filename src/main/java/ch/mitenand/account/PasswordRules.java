package ch.mitenand.account;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What makes a password good enough: long, not on the list of {@link LeakedPasswords}, hard to
 * guess, and not made of what everybody knows about its owner. No rules about kinds of characters.
 *
 * <p>How hard it is to guess is an estimate of nbvcxz, which knows frequent passwords, English
 * words, names and surnames, also with digits for letters, and patterns such as dates, rows of keys
 * and repetitions. It knows no German, and no list of what was stolen lately.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    static final String TOO_SHORT =
            "Nehmen Sie mindestens 12 Zeichen, zum Beispiel vier Wörter, die nicht zusammengehören.";
    static final String TOO_LONG = "Nehmen Sie höchstens 128 Zeichen.";
    static final String LEAKED =
            "Dieses Passwort steht auf Listen gestohlener Passwörter. Nehmen Sie vier Wörter, die nicht"
                    + " zusammengehören.";
    static final String COMMON =
            "Dieses Passwort ist leicht zu erraten. Nehmen Sie vier Wörter, die nicht zusammengehören.";
    static final String PERSONAL =
            "Dieses Passwort besteht fast nur aus Ihrem Namen oder Ihrer E-Mail-Adresse. Nehmen Sie etwas, das"
                    + " niemand über Sie weiss.";

    /** Guesses a stolen hash must withstand; at this memory cost about ten thousand a second. */
    private static final double ENOUGH_GUESSES = 1e9;

    private static final int ESTIMATED_LENGTH = 40;
    private static final long ESTIMATE_MILLISECONDS = 200;
    private static final int PERSONAL_LENGTH = 3;
    private static final int OWN_CHARACTERS = 6;

    private final LeakedPasswords leaked;
    private final Nbvcxz estimator =
            new Nbvcxz(
                    new ConfigurationBuilder()
                            .setLocale(Locale.ENGLISH)
                            .setMaxLength(ESTIMATED_LENGTH)
                            .setDistanceCalc(false)
                            .setCombinationAlgorithmTimeout(ESTIMATE_MILLISECONDS)
                            .createConfiguration());

    /**
     * The rules.
     *
     * @param list file of stolen passwords beside the own list, empty for none
     */
    PasswordRules(@Value("${mitenand.leaked-passwords:}") String list) {
        var own = LeakedPasswords.ofLength(SHORTEST);
        leaked = list.isBlank() ? own : own.with(Path.of(list.strip()), SHORTEST);
    }

    /** One way to write a password that can be written in several. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** What to do about a password; empty when it is good. */
    Optional<String> problem(String typed, String email, Names names) {
        String password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (leaked.contains(password)) {
            return Optional.of(LEAKED);
        }
        if (isPersonal(password, email, names)) {
            return Optional.of(PERSONAL);
        }
        return estimator.estimate(password).getGuesses().doubleValue() < ENOUGH_GUESSES
                ? Optional.of(COMMON)
                : Optional.empty();
    }

    /** Little remains of it without the words everybody knows, digits and signs. */
    private static boolean isPersonal(String password, String email, Names names) {
        String rest = plain(password);
        boolean found = false;
        for (String word : personalWords(email, names)) {
            found |= rest.contains(word);
            rest = rest.replace(word, "");
        }
        return found && rest.codePoints().distinct().count() < OWN_CHARACTERS;
    }

    private static List<String> personalWords(String email, Names names) {
        var words = new ArrayList<String>();
        for (String text : List.of(email, names.display(), "mitenand", "passwort", "solothurn")) {
            words.add(plain(text));
            for (String word : text.split("[^\\p{L}]+")) {
                words.add(plain(word));
            }
        }
        return words.stream()
                .filter(word -> word.length() >= PERSONAL_LENGTH)
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** Letters only, without case and accents, with digits read as the letters they stand for. */
    private static String plain(String text) {
        String read =
                text.toLowerCase(Locale.ROOT)
                        .replace('0', 'o')
                        .replace('1', 'i')
                        .replace('3', 'e')
                        .replace('4', 'a')
                        .replace('5', 's')
                        .replace('7', 't')
                        .replace('@', 'a')
                        .replace('$', 's');
        return Normalizer.normalize(read, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "");
    }
}
