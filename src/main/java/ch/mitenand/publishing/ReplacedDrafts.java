package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the drafts that gave way to something older. */
@Repository
class ReplacedDrafts {

    private final JdbcClient jdbc;
    private final Works works;
    private final Clock clock;

    ReplacedDrafts(JdbcClient jdbc, Works works, Clock clock) {
        this.jdbc = jdbc;
        this.works = works;
        this.clock = clock;
    }

    /** A draft, who wrote it last, and when it was replaced. */
    record Kept(long id, OfferSketch sketch, UUID editor, Instant replacedAt) {}

    /** All of an offer, newest first. */
    List<Kept> of(OfferId offer) {
        return jdbc.sql("select * from replaced_draft where offer_id = :offer order by id desc")
                .param("offer", offer.id())
                .query(this::kept)
                .list();
    }

    Optional<Kept> find(OfferId offer, long id) {
        return jdbc.sql("select * from replaced_draft where offer_id = :offer and id = :id")
                .param("offer", offer.id())
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    void add(Work draft, UUID by) {
        jdbc.sql(
                        """
                        insert into replaced_draft
                            (offer_id, sketch, editor, edited_at, replaced_by, replaced_at)
                        values (:offer, :sketch, :editor, :editedAt, :by, :now)\
                        """)
                .param("offer", draft.offer().id())
                .param("sketch", works.write(draft.sketch()))
                .param("editor", draft.editor())
                .param("editedAt", Timestamp.from(draft.editedAt()))
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                works.read(row.getString("sketch")),
                row.getObject("editor", UUID.class),
                row.getTimestamp("replaced_at").toInstant());
    }
}
