package ch.mitenand.offer;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** UP only when a search would be answered. */
@Component
class SearchReadiness implements HealthIndicator {

    private final OfferIndex index;
    private final OfferSearch search;

    SearchReadiness(OfferIndex index, OfferSearch search) {
        this.index = index;
        this.search = search;
    }

    @Override
    public Health health() {
        if (!index.isComplete()) {
            return Health.outOfService().build();
        }
        search.size();
        return Health.up().build();
    }
}
