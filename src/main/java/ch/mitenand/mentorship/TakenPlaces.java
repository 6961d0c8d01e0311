package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PlacesTaken;
import ch.mitenand.mentoring.PoolId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the lists of volunteers how many places are taken, from the question to both on. */
@Component
class TakenPlaces implements PlacesTaken {

    private final JdbcClient jdbc;

    TakenPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<MentorId, Integer> of(PoolId pool) {
        var taken = new HashMap<MentorId, Integer>();
        jdbc.sql(
                        """
                        select s.mentor_id, count(*) from mentorship s join mentor m on m.id = s.mentor_id
                        where m.pool_id = :pool and s.state in ('ASKED', 'AGREED', 'TRIAL', 'ACTIVE', 'PAUSED', 'SUSPENDED')
                        group by s.mentor_id\
                        """)
                .param("pool", pool.id())
                .query(row -> {
                    taken.put(new MentorId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return taken;
    }
}
