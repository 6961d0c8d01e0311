package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which offer open in the editor at the moment. */
@Repository
class Presence {

    /** Browsers let pages that nobody looks at ask once a minute only. */
    static final Duration HOLDS = Duration.ofSeconds(75);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void seen(OfferId offer, UUID account) {
        jdbc.sql(
                        """
                        insert into offer_presence values (:offer, :account, :now)
                        on conflict (offer_id, account) do update set seen_at = :now\
                        """)
                .param("offer", offer.id())
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void gone(OfferId offer, UUID account) {
        jdbc.sql("delete from offer_presence where offer_id = :offer and account = :account")
                .param("offer", offer.id())
                .param("account", account)
                .update();
    }

    /** Everybody who was seen a moment ago. */
    Set<UUID> of(OfferId offer) {
        return jdbc
                .sql(
                        "select account from offer_presence where offer_id = :offer and seen_at > :since")
                .param("offer", offer.id())
                .param("since", since())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Forgets who is not there any more. */
    void forget() {
        jdbc.sql("delete from offer_presence where seen_at <= :since")
                .param("since", since())
                .update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(HOLDS));
    }
}
