package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who looks after which offer: the person who first published it, until somebody else is chosen or
 * that person leaves the organisation.
 */
@Repository
class Owners {

    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(OfferId offer, UUID account) {
        jdbc.sql(
                        """
                        insert into offer_owner values (:offer, :account)
                        on conflict (offer_id) do update set account = :account\
                        """)
                .param("offer", offer.id())
                .param("account", account)
                .update();
    }

    Optional<UUID> of(OfferId offer) {
        return jdbc.sql("select account from offer_owner where offer_id = :offer")
                .param("offer", offer.id())
                .query(UUID.class)
                .optional();
    }

    /** The owners of these offers, as far as they have one. */
    Map<OfferId, UUID> of(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        var owners = new HashMap<OfferId, UUID>();
        jdbc.sql("select offer_id, account from offer_owner where offer_id in (:offers)")
                .param("offers", offers.stream().map(OfferId::id).toList())
                .query((row, _) ->
                        owners.put(
                                new OfferId(row.getObject("offer_id", UUID.class)),
                                row.getObject("account", UUID.class)))
                .list();
        return owners;
    }
}
