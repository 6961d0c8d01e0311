package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.VersionDesk.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the drafts that gave way to something else, with the reason; the newest ones of each offer.
 */
@Repository
class ReplacedDrafts {

    /** How many are kept of one offer; the oldest go first. */
    static final int MOST = 50;

    /** How long the drafts of an offer are kept that was thrown away before it was ever public. */
    static final Duration UNPUBLISHED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Works works;
    private final Clock clock;

    ReplacedDrafts(JdbcClient jdbc, Works works, Clock clock) {
        this.jdbc = jdbc;
        this.works = works;
        this.clock = clock;
    }

    /**
     * A draft, who wrote it last, and when, why and by whom it was replaced; by nobody where the
     * portal did it.
     */
    record Kept(
            long id,
            OfferSketch sketch,
            UUID editor,
            Instant replacedAt,
            Reason reason,
            @Nullable UUID replacedBy) {}

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

    /** When and by whom a draft was thrown away. */
    record Discard(Instant replacedAt, @Nullable UUID replacedBy) {}

    /** The last time a draft of an offer was thrown away, without its content. */
    Optional<Discard> lastDiscarded(OfferId offer) {
        return jdbc.sql(
                        """
                        select replaced_at, replaced_by from replaced_draft
                        where offer_id = :offer and reason = 'DISCARDED' order by id desc limit 1\
                        """)
                .param("offer", offer.id())
                .query((row, _) ->
                        new Discard(
                                row.getTimestamp("replaced_at").toInstant(),
                                row.getObject("replaced_by", UUID.class)))
                .optional();
    }

    /** A draft of an offer that was thrown away before it was ever public. */
    record Dropped(OfferId offer, long id, OfferSketch sketch, Instant at) {}

    /**
     * What was thrown away last of each offer of an organisation that was never public, is no
     * longer worked on and not yet due to be forgotten; newest first, at most {@value #MOST}.
     */
    List<Dropped> dropped(OrganisationId organisation) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (offer_id) offer_id, id, sketch, replaced_at from replaced_draft
                            where organisation_id = :organisation and reason = 'DISCARDED'
                            order by offer_id, id desc) d
                        where replaced_at >= :old and not exists (select from offer where id = d.offer_id)
                            and not exists (select from offer_work w where w.offer_id = d.offer_id)
                        order by id desc limit :most\
                        """)
                .param("organisation", organisation.id())
                .param("old", Timestamp.from(clock.instant().minus(UNPUBLISHED)))
                .param("most", MOST)
                .query((row, _) ->
                        new Dropped(
                                new OfferId(row.getObject("offer_id", UUID.class)),
                                row.getLong("id"),
                                works.read(row.getString("sketch")),
                                row.getTimestamp("replaced_at").toInstant()))
                .list();
    }

    /** Whose offer it is, as far as drafts of it are kept. */
    Optional<OrganisationId> organisationOf(OfferId offer) {
        return jdbc.sql(
                        "select organisation_id from replaced_draft where offer_id = :offer limit 1")
                .param("offer", offer.id())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** Keeps a draft as it is. */
    void add(Work draft, Reason reason, @Nullable UUID by) {
        add(draft, draft.sketch(), draft.editor(), draft.editedAt(), reason, by);
    }

    /** Keeps what somebody had in the fields of a draft and gave up. */
    void addUnsaved(Work draft, OfferSketch sketch, UUID editor) {
        add(draft, sketch, editor, clock.instant(), Reason.CONFLICT, editor);
    }

    /** Forgets the drafts of offers that never were public and are no longer worked on. */
    void forget() {
        jdbc.sql(
                        """
                        delete from replaced_draft d where not exists (select from offer where id = d.offer_id)
                            and not exists (select from offer_work w where w.offer_id = d.offer_id)
                            and not exists (select from replaced_draft newer
                                where newer.offer_id = d.offer_id and newer.replaced_at >= :old)\
                        """)
                .param("old", Timestamp.from(clock.instant().minus(UNPUBLISHED)))
                .update();
    }

    /** The same text twice in a row is one entry, except where it says who threw it away. */
    private void add(
            Work draft,
            OfferSketch sketch,
            UUID editor,
            Instant editedAt,
            Reason reason,
            @Nullable UUID by) {
        jdbc.sql(
                        """
                        insert into replaced_draft
                            (offer_id, organisation_id, sketch, editor, edited_at, reason, replaced_by, replaced_at)
                        select :offer, :organisation, :sketch::jsonb, :editor, :editedAt::timestamptz, :reason,
                            :by::uuid, :now::timestamptz
                        where :reason::text = 'DISCARDED' or (select sketch from replaced_draft
                            where offer_id = :offer order by id desc limit 1) is distinct from :sketch::jsonb\
                        """)
                .param("offer", draft.offer().id())
                .param("organisation", draft.organisation().id())
                .param("sketch", works.write(sketch))
                .param("editor", editor)
                .param("editedAt", Timestamp.from(editedAt))
                .param("reason", reason.name())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        trim(draft.offer());
    }

    private void trim(OfferId offer) {
        jdbc.sql(
                        """
                        delete from replaced_draft where offer_id = :offer and id not in (
                            select id from replaced_draft where offer_id = :offer order by id desc limit :most)\
                        """)
                .param("offer", offer.id())
                .param("most", MOST)
                .update();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                works.read(row.getString("sketch")),
                row.getObject("editor", UUID.class),
                row.getTimestamp("replaced_at").toInstant(),
                Reason.valueOf(row.getString("reason")),
                row.getObject("replaced_by", UUID.class));
    }
}
