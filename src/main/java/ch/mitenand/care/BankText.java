package ch.mitenand.care;

import java.text.Normalizer;

/** Writes texts with the letters that Swiss banks take: Latin with the accents of Europe. */
final class BankText {

    private BankText() {}

    /** The text with at most so many characters; accents that banks do not know are left out. */
    static String clean(String text, int most) {
        var out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> append(out, c));
        String clean = out.toString().strip();
        return clean.substring(0, Math.min(most, clean.length())).strip();
    }

    /** Takes the letter with as many of its accents as banks know. */
    private static void append(StringBuilder out, int c) {
        String letter = "";
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        for (int part : parts.codePoints().toArray()) {
            String more =
                    Normalizer.normalize(letter + Character.toString(part), Normalizer.Form.NFC);
            if (more.codePointCount(0, more.length()) == 1 && isKnown(more.codePointAt(0))) {
                letter = more;
            }
        }
        out.append(letter);
    }

    private static boolean isKnown(int c) {
        return c >= 0x20 && c <= 0x7e
                || c >= 0xa1 && c <= 0x17f && c != 0xad
                || c >= 0x218 && c <= 0x21b;
    }
}
