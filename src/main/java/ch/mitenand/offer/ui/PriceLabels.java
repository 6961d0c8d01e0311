package ch.mitenand.offer.ui;

import ch.mitenand.offer.Cost;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.shared.SwissFormat;
import java.math.BigDecimal;

/** Prices in words. */
final class PriceLabels {

    private PriceLabels() {}

    /** For instance {@code gratis}, {@code CHF 8.–/Mal} or {@code CHF 240.– pro Kurs}. */
    static String price(BigDecimal amount, CostUnit unit) {
        if (amount.signum() == 0) {
            return "gratis";
        }
        return SwissFormat.price(amount)
                + (unit == CostUnit.SESSION ? "/Mal" : " " + unit.germanName());
    }

    /** For instance {@code CHF 240.– pro Kurs (20-mal)}. */
    static String price(Cost cost) {
        String price = price(cost.amount(), cost.per());
        Integer sessions = cost.sessions();
        return sessions == null || cost.amount().signum() == 0
                ? price
                : price + " (" + sessions + "-mal)";
    }
}
