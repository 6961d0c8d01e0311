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

    private final JdbcClient jdbc;

    UnmetInRegion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A search without a hit; the number of the municipality is 0 for the whole canton. */
    public record Unmet(String query, int bfs, long times) {}

    /**
     * The most frequent ones in these municipalities since the first day of a month; none without
     * municipalities.
     */
    public List<Unmet> since(LocalDate month, Collection<Integer> municipalities, int most) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select query, region_bfs, sum(times) as times from unmet_search
                        where month >= :month and region_bfs in (:municipalities)
                        group by query, region_bfs having sum(times) >= :fewest
                        order by times desc, query limit :most\
                        """)
                .param("month", month)
                .param("municipalities", municipalities)
                .param("fewest", FEWEST)
                .param("most", most)
                .query((row, _) ->
                        new Unmet(
                                row.getString("query"),
                                row.getInt("region_bfs"),
                                row.getLong("times")))
                .list();
    }
}
