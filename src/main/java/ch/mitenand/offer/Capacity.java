package ch.mitenand.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Places of an offer with limited places.
 *
 * @param places all places, 0 or more
 * @param free places still free, at most {@code places}
 * @param waiting people on the waiting list, null when none is kept
 * @param updated day on which this was true
 */
@Embeddable
public record Capacity(
        @Column(name = "capacity_places") int places,
        @Column(name = "capacity_free") int free,
        @Column(name = "capacity_waiting") @Nullable Integer waiting,
        @Column(name = "capacity_updated") LocalDate updated) {

    public Capacity {
        if (places < 0 || free < 0 || free > places || (waiting != null && waiting < 0)) {
            throw new IllegalArgumentException(
                    "places " + places + ", free " + free + ", waiting " + waiting);
        }
    }
}
