package ch.mitenand.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings of one word equal: case, accents, umlauts, ae/oe/ue, ss, Arabic letter forms,
 * apostrophes.
 */
final class Folding {

    private Folding() {}

    /**
     * A word of any language: lower case, compatibility forms resolved, Latin and Cyrillic accents
     * removed.
     */
    static String plain(String word) {
        if (isPlainAscii(word)) {
            return word;
        }
        String lower =
                Normalizer.normalize(word, Normalizer.Form.NFKC)
                        .replace('İ', 'i')
                        .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            append(folded, decomposed.charAt(i));
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /**
     * A German word: {@link #plain}, and ä, ö, ü written like ae, oe, ue or a, o, u are one, ph and
     * f as well.
     */
    static String german(String word) {
        String plain = plain(word).replace("ph", "f");
        if (plain.indexOf('e') < 1) {
            return plain;
        }
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'e' && i > 0 && isWrittenUmlaut(plain, i)) {
                continue;
            }
            folded.append(c);
        }
        return folded.toString();
    }

    private static boolean isWrittenUmlaut(String word, int e) {
        char vowel = word.charAt(e - 1);
        char before = e > 1 ? word.charAt(e - 2) : ' ';
        return switch (vowel) {
            case 'a', 'o' -> true;
            case 'u' -> "aeiouq".indexOf(before) < 0;
            default -> false;
        };
    }

    private static void append(StringBuilder folded, char c) {
        if (c >= '\u0300' && c <= '\u036f'
                || c >= '\u064b' && c <= '\u065f'
                || c == '\u0670'
                || c == '\u0640') {
            return;
        }
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
            case 'ى', 'ی', 'ې' -> folded.append('ي');
            case 'ک' -> folded.append('ك');
            case 'ة' -> folded.append('ه');
            case '\u200c', '\u200d' -> {}
            case '’', '‘', 'ʼ', '`', '´' -> folded.append('\'');
            default -> folded.append(c);
        }
    }

    private static boolean isPlainAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Serbian in Latin letters for a word written in Cyrillic. */
    static String latin(String word) {
        var latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int at = CYRILLIC.indexOf(word.charAt(i));
            if (at < 0) {
                latin.append(word.charAt(i));
            } else {
                latin.append(LATIN[at]);
            }
        }
        return latin.toString();
    }

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "d", "e", "z", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o",
        "p", "r", "s", "t", "c", "u", "f", "h", "c", "c", "dz", "s"
    };
}
