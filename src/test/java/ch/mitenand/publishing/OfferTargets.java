package ch.mitenand.publishing;

import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The offer of the addresses; the editor starts drafts when it is opened. */
class OfferTargets implements ViewTargets {

    private final JdbcClient jdbc;

    OfferTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        return Map.of("offer", scene.offer().toString());
    }

    @Override
    public void remove(RightsScene scene) {
        jdbc.sql("delete from offer_work where organisation_id = :id")
                .param("id", scene.organisation().id())
                .update();
    }
}
