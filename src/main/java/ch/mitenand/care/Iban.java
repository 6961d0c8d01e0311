package ch.mitenand.care;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account number of Switzerland or Liechtenstein; an invalid one cannot exist.
 *
 * @param text without spaces, in capitals
 */
public record Iban(String text) {

    private static final int LONGEST_INPUT = 60;
    private static final Pattern FORM = Pattern.compile("(CH|LI)[0-9]{7}[0-9A-Z]{12}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int FIRST_QR = 30000;
    private static final int LAST_QR = 31999;

    public Iban {
        if (!isValid(text)) {
            throw new IllegalArgumentException("no IBAN of CH or LI");
        }
    }

    /** The number somebody typed, with or without spaces; empty when it is none. */
    public static Optional<Iban> parse(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        String text = typed.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
        return isValid(text) ? Optional.of(new Iban(text)) : Optional.empty();
    }

    /** Country of the account: CH or LI. */
    public String country() {
        return text.substring(0, 2);
    }

    /** The bank's number in the Swiss clearing, without leading zeros. */
    public String clearing() {
        return Integer.toString(institution());
    }

    /** Whether it is for payments with a QR reference only; such an account takes no other. */
    public boolean isForQr() {
        return institution() >= FIRST_QR && institution() <= LAST_QR;
    }

    /** In groups of four. */
    public String spaced() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** For the screen: country, check digits and the last five, the rest as dots. */
    public String masked() {
        return spaced().substring(0, 4)
                + " •••• •••• •••• •"
                + text.substring(17, 20)
                + " "
                + text.substring(20);
    }

    @Override
    public String toString() {
        return masked();
    }

    private int institution() {
        return Integer.parseInt(text.substring(4, 9));
    }

    private static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        var digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
