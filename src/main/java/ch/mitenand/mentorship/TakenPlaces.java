package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PlacesTaken;
import ch.mitenand.mentoring.PoolId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the lists of volunteers how many places are taken, from the question to both on. */
@Component
class TakenPlaces implements PlacesTaken {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakenPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<MentorId, Integer> of(PoolId pool) {
        var taken = new HashMap<MentorId, Integer>();
        jdbc.sql(
                        """
                        select s.mentor_id, count(*) from mentorship s join mentor m on m.id = s.mentor_id
                        where m.pool_id = :pool and s.state in ('ASKED', 'AGREED', 'TRIAL', 'ACTIVE', 'PAUSED', 'SUSPENDED')
                            and (s.state <> 'ASKED' or s.state_since >= :answerable)
                        group by s.mentor_id\
                        """)
                .param("pool", pool.id())
                .param("answerable", answerable())
                .query(row -> {
                    taken.put(new MentorId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return taken;
    }

    /** Questions that were asked before this moment have expired. */
    private OffsetDateTime answerable() {
        return LocalDate.now(clock)
                .minusDays(Watch.EXPIRE_AFTER_DAYS - 1)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
    }
}
