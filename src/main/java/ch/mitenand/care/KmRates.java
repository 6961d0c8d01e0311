package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.PoolId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rates of a kilometre by date: those of the pool, before them those of the Confederation. */
@Repository
class KmRates {

    /** The deduction that the Confederation's ordinance on professional expenses allows. */
    static final List<KmRate> STANDARD =
            List.of(
                    new KmRate(LocalDate.of(2016, 1, 1), 70),
                    new KmRate(LocalDate.of(2026, 1, 1), 75));

    private static final Comparator<KmRate> BY_DAY = Comparator.comparing(KmRate::from);

    private final JdbcClient jdbc;
    private final Clock clock;

    KmRates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All rates of a pool, the oldest first; a standard rate ends where the pool has its own. */
    List<KmRate> of(PoolId pool) {
        var own =
                jdbc.sql(
                                """
                                select valid_from, rappen from care_km_rate where pool_id = :pool order by valid_from\
                                """)
                        .param("pool", pool.id())
                        .query((row, _) ->
                                new KmRate(row.getObject(1, LocalDate.class), row.getInt(2)))
                        .list();
        var first = own.stream().map(KmRate::from).findFirst().orElse(LocalDate.MAX);
        return Stream.concat(
                        STANDARD.stream().filter(rate -> rate.from().isBefore(first)), own.stream())
                .toList();
    }

    /** Rappen a kilometre on a day. */
    int on(PoolId pool, LocalDate day) {
        return of(pool).stream()
                .filter(rate -> !rate.from().isAfter(day))
                .max(BY_DAY)
                .orElse(STANDARD.getFirst())
                .rappen();
    }

    /** Adds a rate; false when there is one from that day on already. */
    boolean add(Actor actor, PoolId pool, KmRate rate) {
        int added =
                jdbc.sql(
                                """
                                insert into care_km_rate (pool_id, valid_from, rappen, set_by, set_at)
                                values (:pool, :from, :rappen, :by, :now) on conflict do nothing\
                                """)
                        .param("pool", pool.id())
                        .param("from", rate.from())
                        .param("rappen", rate.rappen())
                        .param("by", actor.account())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        return added == 1;
    }
}
