package ch.mitenand.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people searched for in a region without finding anything (IIM 5.4.1, gap analysis). */
@Service
public class UnmetInRegion {

    /** A text that was typed less often says too much about the one who typed it. */
    private static final int FEWEST = 3;

    /** Stands for searches without a place; no municipality has this number. */
    public static final int WHOLE_CANTON = 0;

    private final JdbcClient jdbc;

    UnmetInRegion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A search without a hit, and how often it was typed. */
    public record Unmet(String query, long times) {}

    /**
     * The most frequent ones in these municipalities together since the first day of a month; none
     * without municipalities. What was typed in several of them counts as one.
     */
    public List<Unmet> since(LocalDate month, Collection<Integer> municipalities, int most) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select query, sum(times) as times from unmet_search
                        where month >= :month and region_bfs in (:municipalities)
                        group by query having sum(times) >= :fewest
                        order by times desc, query limit :most\
                        """)
                .param("month", month)
                .param("municipalities", municipalities)
                .param("fewest", FEWEST)
                .param("most", most)
                .query((row, _) -> new Unmet(row.getString("query"), row.getLong("times")))
                .list();
    }
}
