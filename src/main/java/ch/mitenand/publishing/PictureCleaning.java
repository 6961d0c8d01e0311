package ch.mitenand.publishing;

import ch.mitenand.offer.OfferPictures;
import ch.mitenand.timer.DailyTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes pictures that no offer, version or draft names. It waits for a month, so that nobody who
 * has left the editor open loses one.
 */
@Component
class PictureCleaning implements DailyTask {

    private static final Duration WAIT = Duration.ofDays(30);

    private final OfferPictures pictures;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureCleaning(
            OfferPictures pictures, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.pictures = pictures;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offer-pictures";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 40);
    }

    @Override
    public void run() {
        for (var picture : pictures.unnamed(clock.instant().minus(WAIT))) {
            transaction.executeWithoutResult(_ -> {
                if (!isNamed(picture.id())) {
                    pictures.remove(picture);
                }
            });
        }
    }

    private boolean isNamed(String picture) {
        return jdbc.sql(
                        """
                        select exists (
                            select from offer_work where sketch #>> '{details,picture,id}' = :picture
                            union all
                            select from offer_version where sketch #>> '{details,picture,id}' = :picture
                            union all
                            select from replaced_draft where sketch #>> '{details,picture,id}' = :picture)\
                        """)
                .param("picture", picture)
                .query(Boolean.class)
                .single();
    }
}
