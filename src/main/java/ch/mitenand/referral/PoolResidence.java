package ch.mitenand.referral;

import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a pool is there for people of a municipality; each is served by one pool at most. */
@Component
class PoolResidence {

    private final Pools pools;
    private final Regions regions;

    PoolResidence(Pools pools, Regions regions) {
        this.pools = pools;
        this.regions = regions;
    }

    /** Why somebody of this municipality is not referred to the pool; a German sentence. */
    Optional<String> objection(PoolId pool, int bfs) {
        var responsible = pools.responsibleFor(bfs);
        if (responsible.map(Pool::id).filter(pool::equals).isPresent()) {
            return Optional.empty();
        }
        String place = regions.municipality(bfs).map(Municipality::shortName).orElse("");
        return Optional.of(
                responsible
                        .map(p ->
                                "Für %s ist der Pool «%s» zuständig. Weisen Sie die Person diesem Pool zu."
                                        .formatted(place, p.name()))
                        .orElse(
                                "Für %s ist noch kein Pool zuständig. Wählen Sie ein anderes Angebot."
                                        .formatted(place)));
    }
}
