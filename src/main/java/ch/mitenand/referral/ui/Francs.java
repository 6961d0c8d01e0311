package ch.mitenand.referral.ui;

import ch.mitenand.shared.SwissFormat;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts as they are typed, and in hundredths of a franc. */
final class Francs {

    /** What to say about an amount that cannot be read. */
    static final String FAULT =
            "Geben Sie einen Betrag in Franken an, zum Beispiel 120 oder 49.50.";

    private static final long MOST = 10_000_000;

    private Francs() {}

    /** Hundredths of a franc, 0 to 100 000 francs; nothing typed is 0; empty for what is none. */
    static Optional<Long> parse(String typed) {
        String plain =
                typed.strip()
                        .replaceAll("(?i)^(chf|fr\\.?)\\s*", "")
                        .replaceAll("[’' ]", "")
                        .replaceAll("\\.[–-]+$", "")
                        .replace(',', '.');
        if (plain.isEmpty()) {
            return Optional.of(0L);
        }
        if (!plain.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
            return Optional.empty();
        }
        long rappen = new BigDecimal(plain).movePointRight(2).longValueExact();
        return Optional.of(rappen).filter(r -> r <= MOST);
    }

    /** For instance {@code CHF 120.00}. */
    static String words(long rappen) {
        return SwissFormat.amount(BigDecimal.valueOf(rappen, 2));
    }

    /** As it stands in a field; empty for nothing. */
    static String typed(long rappen) {
        return rappen == 0 ? "" : BigDecimal.valueOf(rappen, 2).toPlainString();
    }
}
