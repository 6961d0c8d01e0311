package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looks after which offer: the person who wrote its last public version. */
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
}
