package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every version of an offer that was public. */
@Repository
class Versions {

    private final JdbcClient jdbc;
    private final Works works;

    Versions(JdbcClient jdbc, Works works) {
        this.jdbc = jdbc;
        this.works = works;
    }

    /** A version, without author when it was imported. */
    record Kept(
            int number,
            OfferSketch sketch,
            @Nullable UUID author,
            @Nullable UUID approvedBy,
            Instant at) {}

    /** All versions, newest first. */
    List<Kept> of(OfferId offer) {
        return jdbc.sql("select * from offer_version where offer_id = :offer order by number desc")
                .param("offer", offer.id())
                .query(this::kept)
                .list();
    }

    Optional<Kept> find(OfferId offer, int number) {
        return jdbc.sql("select * from offer_version where offer_id = :offer and number = :number")
                .param("offer", offer.id())
                .param("number", number)
                .query(this::kept)
                .optional();
    }

    Optional<Kept> latest(OfferId offer) {
        return jdbc.sql(
                        "select * from offer_version where offer_id = :offer order by number desc limit 1")
                .param("offer", offer.id())
                .query(this::kept)
                .optional();
    }

    /** Whether a version is kept at all; imported offers have none until they are changed. */
    boolean any(OfferId offer) {
        return jdbc.sql("select exists (select from offer_version where offer_id = :offer)")
                .param("offer", offer.id())
                .query(Boolean.class)
                .single();
    }

    /** Adds the next version. */
    void add(
            OfferId offer,
            OfferSketch sketch,
            @Nullable UUID author,
            @Nullable UUID approvedBy,
            Instant at) {
        jdbc.sql(
                        """
                        insert into offer_version (offer_id, number, sketch, author, approved_by, published_at)
                        select :offer, coalesce(max(number), 0) + 1, :sketch, :author, :approvedBy, :at
                        from offer_version where offer_id = :offer\
                        """)
                .param("offer", offer.id())
                .param("sketch", works.write(sketch))
                .param("author", author)
                .param("approvedBy", approvedBy)
                .param("at", Timestamp.from(at))
                .update();
    }

    private Kept kept(ResultSet row, int rowNumber) throws SQLException {
        return new Kept(
                row.getInt("number"),
                works.read(row.getString("sketch")),
                row.getObject("author", UUID.class),
                row.getObject("approved_by", UUID.class),
                row.getTimestamp("published_at").toInstant());
    }
}
