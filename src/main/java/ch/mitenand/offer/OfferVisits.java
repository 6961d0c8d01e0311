package ch.mitenand.offer;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts how often the public pages of offers are opened: numbers per day, nothing about people.
 * Numbers are collected in memory and written once a minute; a crash loses at most that minute.
 */
@Service
public class OfferVisits {

    private static final Duration COLLECT = Duration.ofMinutes(1);

    private record Day(OfferId offer, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Day, LongAdder> collected = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> written;

    OfferVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.written = new AtomicReference<>(clock.instant());
    }

    /** Counts one visit of somebody who is not signed in. */
    public void count(OfferId offer) {
        var now = clock.instant();
        collected
                .computeIfAbsent(new Day(offer, LocalDate.now(clock)), _ -> new LongAdder())
                .increment();
        var last = written.get();
        if (Duration.between(last, now).compareTo(COLLECT) > 0
                && written.compareAndSet(last, now)) {
            write();
        }
    }

    /** Visits from a day on, by offer; offers without any are left out. */
    public Map<OfferId, Long> since(LocalDate day, Collection<OfferId> offers) {
        write();
        var visits = new HashMap<OfferId, Long>();
        if (!offers.isEmpty()) {
            jdbc.sql(
                            """
                            select offer_id, sum(times) as times from offer_visit
                            where day >= :day and offer_id in (:offers) group by offer_id\
                            """)
                    .param("day", day)
                    .param("offers", offers.stream().map(OfferId::id).toList())
                    .query((row, _) ->
                            visits.put(
                                    new OfferId(row.getObject("offer_id", UUID.class)),
                                    row.getLong("times")))
                    .list();
        }
        return visits;
    }

    @PreDestroy
    void write() {
        for (Day day : collected.keySet()) {
            var times = collected.remove(day);
            if (times != null) {
                jdbc.sql(
                                """
                                insert into offer_visit select :offer, :day, :times
                                where exists (select from offer where id = :offer)
                                on conflict (offer_id, day) do update set times = offer_visit.times + :times\
                                """)
                        .param("offer", day.offer().id())
                        .param("day", day.day())
                        .param("times", times.sum())
                        .update();
            }
        }
    }
}
