package ch.mitenand.referral;

import java.time.LocalDate;
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
}
