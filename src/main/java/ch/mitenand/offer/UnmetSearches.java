package ch.mitenand.offer;

import ch.mitenand.region.Municipality;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
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

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Clock clock;

    UnmetSearches(JdbcClient jdbc, Regions regions, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.clock = clock;
    }

    void count(String text, @Nullable PlaceMatch place) {
        String query = normalise(text);
        if (query.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into unmet_search values (:query, :region, :month, 1)
                        on conflict (query, region_bfs, month) do update set times = unmet_search.times + 1\
                        """)
                .param("query", query)
                .param("region", place == null ? UnmetInRegion.WHOLE_CANTON : region(place))
                .param("month", LocalDate.now(clock).withDayOfMonth(1))
                .update();
    }

    /**
     * The first of several municipalities of one district stands for all: the gap analysis goes by
     * districts. A place that goes beyond one district is the whole canton.
     */
    private int region(PlaceMatch place) {
        long districts =
                place.municipalities().stream()
                        .flatMap(bfs -> regions.municipality(bfs).stream())
                        .map(Municipality::district)
                        .distinct()
                        .count();
        return districts == 1
                ? Collections.min(place.municipalities())
                : UnmetInRegion.WHOLE_CANTON;
    }

    /** Lower case, single blanks; empty for what may point to a person or is no search. */
    static String normalise(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        boolean personal = plain.contains("@") || plain.matches(".*\\d[\\d .'/-]{4,}.*");
        return personal || plain.length() > LONGEST ? "" : plain;
    }
}
