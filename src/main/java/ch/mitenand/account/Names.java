package ch.mitenand.account;

import java.text.Normalizer;

/**
 * How a person is called.
 *
 * @param first first name, for greetings
 * @param display first name and surname
 */
record Names(String first, String display) {

    /** Longest first name or surname. */
    static final int LONGEST = 80;

    /** Names as typed, with single spaces and without control characters. */
    static Names of(String first, String surname) {
        String given = tidy(first);
        return new Names(given, (given + " " + tidy(surname)).strip());
    }

    /** Whether a name can be one: some letter, no address of a web page, not too long. */
    static boolean isName(String typed) {
        String name = tidy(typed);
        return name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetter)
                && !name.contains("/")
                && !name.contains("@")
                && !name.contains("www.");
    }

    /** Everything after the first name. */
    String surname() {
        return display.startsWith(first) ? display.substring(first.length()).strip() : display;
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
    }
}
