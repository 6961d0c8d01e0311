package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers since when nobody can be asked whether an offer is still true. */
@Repository
class UnaskedOffers {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnaskedOffers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that administrators see an offer; what was noted about another day begins anew. */
    void listed(OfferId offer, LocalDate confirmBy) {
        jdbc.sql(
                        """
                        insert into offer_unasked values (:offer, :confirmBy, :now)
                        on conflict (offer_id) do update
                            set confirm_by = excluded.confirm_by, listed_at = excluded.listed_at
                            where offer_unasked.confirm_by <> excluded.confirm_by\
                        """)
                .param("offer", offer.id())
                .param("confirmBy", confirmBy)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether administrators have seen an offer for so long. */
    boolean isListedFor(OfferId offer, LocalDate confirmBy, Duration time) {
        return jdbc.sql(
                        """
                        select exists (select from offer_unasked where offer_id = :offer
                            and confirm_by = :confirmBy and listed_at <= :before)\
                        """)
                .param("offer", offer.id())
                .param("confirmBy", confirmBy)
                .param("before", Timestamp.from(clock.instant().minus(time)))
                .query(Boolean.class)
                .single();
    }

    /** Somebody can be asked again. */
    void reachable(OfferId offer) {
        jdbc.sql("delete from offer_unasked where offer_id = :offer")
                .param("offer", offer.id())
                .update();
    }
}
