package ch.mitenand.offer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Price of one meeting at the lowest price anybody may pay. */
public enum PriceBand {
    FREE("gratis", "gratis"),
    UNDER_10("unter-10", "unter CHF 10 pro Mal"),
    UNDER_25("unter-25", "CHF 10 bis 25 pro Mal"),
    MORE("mehr", "mehr als CHF 25 pro Mal");

    private final String code;
    private final String germanName;

    PriceBand(String code, String germanName) {
        this.code = code;
        this.germanName = germanName;
    }

    /** The code in addresses. */
    public String code() {
        return code;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** The band of the lowest of these prices; an offer without prices is free. */
    public static PriceBand of(List<Cost> costs) {
        var lowest =
                costs.stream()
                        .map(Cost::perSession)
                        .min(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO);
        if (lowest.signum() == 0) {
            return FREE;
        }
        if (lowest.compareTo(BigDecimal.TEN) < 0) {
            return UNDER_10;
        }
        return lowest.compareTo(BigDecimal.valueOf(25)) <= 0 ? UNDER_25 : MORE;
    }
}
