package ch.mitenand.care;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Amounts in Swiss francs, kept as rappen. */
public final class Money {

    private static final Pattern TYPED = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,2}|\\.[-–])?");

    private Money() {}

    /** For people: CHF 1’250.00. */
    public static String shown(int rappen) {
        String francs = String.format(Locale.ROOT, "%,d", rappen / 100).replace(',', '’');
        return "CHF %s.%02d".formatted(francs, rappen % 100);
    }

    /** For machines: 1250.00. */
    static String plain(int rappen) {
        return BigDecimal.valueOf(rappen, 2).toPlainString();
    }

    /** Rappen of what somebody typed: 12, 12.4, 12,40, CHF 1’250.00; empty when it is no amount. */
    public static OptionalInt parse(String typed) {
        String text =
                typed.strip()
                        .replaceFirst("^(?i)(chf|fr\\.?)\\s*", "")
                        .replaceAll("(?<=[0-9])['’\\s\\u00a0\\u202f](?=[0-9]{3})", "")
                        .replace(',', '.');
        if (!TYPED.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        var francs = new BigDecimal(text.replaceFirst("\\.[-–]$", ""));
        return OptionalInt.of(francs.movePointRight(2).intValueExact());
    }

    /** Tenths of kilometres of what somebody typed: 12, 12.5; empty when it is no distance. */
    public static OptionalInt parseTenths(String typed) {
        String text = typed.strip().replaceFirst("(?i)\\s*km$", "").replace(',', '.');
        return text.matches("[0-9]{1,5}(\\.[0-9])?")
                ? OptionalInt.of(new BigDecimal(text).movePointRight(1).intValueExact())
                : OptionalInt.empty();
    }
}
