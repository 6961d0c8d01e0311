package ch.mitenand.referral.ui;

import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.referral.Target;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The names of where one can refer to. */
@Component
class AssignmentTargets {

    private final OfferCatalogue catalogue;
    private final Pools pools;

    AssignmentTargets(OfferCatalogue catalogue, Pools pools) {
        this.catalogue = catalogue;
        this.pools = pools;
    }

    /** Title of a public offer or name of a pool; empty for anything else. */
    Optional<String> name(Target target) {
        return switch (target) {
            case Target.ToOffer(var offer) ->
                    catalogue.findPublic(offer).map(found -> found.content().title().de());
            case Target.ToPool(var pool) -> pools.find(pool).map(Pool::name);
        };
    }
}
