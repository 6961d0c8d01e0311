package ch.mitenand.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was reminded of, so that a round that runs twice sends nothing twice. */
@Component
class SentReminders {

    private final JdbcClient jdbc;

    SentReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is the first time that this is to be said about this day. */
    boolean first(ReferralId referral, String kind, LocalDate about) {
        return jdbc.sql(
                                """
                                insert into referral_notice (referral_id, kind, about) values (:id, :kind, :about)
                                on conflict do nothing\
                                """)
                        .param("id", referral.id())
                        .param("kind", kind)
                        .param("about", about)
                        .update()
                == 1;
    }

    /** The last day about which it was said; empty when it never was. */
    Optional<LocalDate> last(ReferralId referral, String kind) {
        return jdbc.sql(
                        """
                        select about from referral_notice where referral_id = :id and kind = :kind
                        order by about desc limit 1\
                        """)
                .param("id", referral.id())
                .param("kind", kind)
                .query(LocalDate.class)
                .optional();
    }

    /** It is over, and will have to be said again when it comes back. */
    void forget(ReferralId referral, String kind) {
        jdbc.sql("delete from referral_notice where referral_id = :id and kind = :kind")
                .param("id", referral.id())
                .param("kind", kind)
                .update();
    }
}
