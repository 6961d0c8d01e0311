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

    /**
     * Whether a bank can write a text without losing a letter or digit.
     *
     * @param least how many characters have to be left
     */
    static boolean isWritable(String text, int least) {
        return clean(text, Integer.MAX_VALUE).length() >= least
                && Normalizer.normalize(text, Normalizer.Form.NFC)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .noneMatch(c -> clean(Character.toString(c), 1).isEmpty());
    }

    /** Whether a bank can write an account's holder and address. */
    static boolean isWritable(Payee payee) {
        return isWritable(payee.holder(), 2)
                && isWritable(payee.street(), 2)
                && isWritable(payee.house(), 0)
                && isWritable(payee.town(), 2);
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
