package ch.mitenand.offer;

import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A price.
 *
 * @param amount in Swiss francs, 0 or more
 * @param per what it is for
 * @param sessions number of meetings paid by it, for courses, months and years
 * @param label who pays this price
 * @param reduced whether it is a reduced price
 */
@Embeddable
public record Cost(
        UUID id,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) CostUnit per,
        @Nullable Integer sessions,
        LocalizedText label,
        boolean reduced) {

    public Cost {
        if (amount.signum() < 0 || (sessions != null && sessions < 1)) {
            throw new IllegalArgumentException("amount " + amount + ", sessions " + sessions);
        }
    }

    /**
     * Price of one meeting in Swiss francs; a price without number of meetings counts as if paid
     * for one.
     */
    public BigDecimal perSession() {
        int meetings = sessions == null ? 1 : sessions;
        return amount.divide(BigDecimal.valueOf(meetings), 2, RoundingMode.HALF_UP);
    }
}
