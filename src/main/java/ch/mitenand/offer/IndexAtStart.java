package ch.mitenand.offer;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Completes the index once the portal is up; until then its health is out of service. */
@Component
@Order(0)
class IndexAtStart implements ApplicationRunner {

    private final OfferIndex index;

    IndexAtStart(OfferIndex index) {
        this.index = index;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        index.complete();
    }
}
