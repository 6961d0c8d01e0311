package ch.mitenand.offer;

import ch.mitenand.region.PlaceMatch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts searches without a hit by normalised text, region and month, for the gap analysis (IIM
 * 5.4.1). Nothing about the person is kept; what looks like a mail address or a number of a person
 * is not kept either.
 */
@Component
class UnmetSearches {

    private static final int LONGEST = 80;
    private static final int WHOLE_CANTON = 0;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnmetSearches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void count(String text, @Nullable PlaceMatch place) {
        String query = normalise(text);
        if (query.isEmpty()) {
            return;
        }
        int region =
                place == null || place.municipalities().size() != 1
                        ? WHOLE_CANTON
                        : place.municipalities().iterator().next();
        jdbc.sql(
                        """
                        insert into unmet_search values (:query, :region, :month, 1)
                        on conflict (query, region_bfs, month) do update set times = unmet_search.times + 1\
                        """)
                .param("query", query)
                .param("region", region)
                .param("month", LocalDate.now(clock).withDayOfMonth(1))
                .update();
    }

    /** Lower case, single blanks; empty for what may point to a person or is no search. */
    static String normalise(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        boolean personal = plain.contains("@") || plain.matches(".*\\d[\\d .'/-]{4,}.*");
        return personal || plain.length() > LONGEST ? "" : plain;
    }
}
