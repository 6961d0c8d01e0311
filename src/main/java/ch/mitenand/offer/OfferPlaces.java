package ch.mitenand.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the free places of offers up and down for referrals, under the lock of the offer's row, so
 * that two people never get the last place. Callers check the rights.
 */
@Service
public class OfferPlaces {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferPlaces(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Free(@Nullable Integer free) {}

    /**
     * Whether somebody can still get a place; true when places are not limited. The row stays
     * locked until the end of the transaction.
     *
     * @throws java.util.NoSuchElementException when there is no such offer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasFree(OfferId id) {
        Integer free = lock(id).free();
        return free == null || free > 0;
    }

    /**
     * Takes a place; whether one was counted down, which is not the case where places are not
     * limited.
     *
     * @throws IllegalStateException when there is none; ask {@link #hasFree} before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(OfferId id) {
        Integer free = lock(id).free();
        if (free == null) {
            return false;
        }
        if (free == 0) {
            throw new IllegalStateException("no place is free");
        }
        count(id, "capacity_free - 1");
        return true;
    }

    /** Gives back a place that was counted down; never more than the offer has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(OfferId id) {
        if (lock(id).free() != null) {
            count(id, "least(capacity_places, capacity_free + 1)");
        }
    }

    private Free lock(OfferId id) {
        return jdbc.sql("select capacity_free as free from offer where id = :id for update")
                .param("id", id.id())
                .query(Free.class)
                .optional()
                .orElseThrow();
    }

    /** The version grows, so that whoever writes the offer at this moment does not undo it. */
    private void count(OfferId id, String free) {
        jdbc.sql(
                        "update offer set capacity_free = "
                                + free
                                + """
                                , capacity_updated = :today, modified_at = :now, version = version + 1
                                where id = :id\
                                """)
                .param("today", LocalDate.now(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
        events.publishEvent(new OfferChanged(id.id()));
    }
}
