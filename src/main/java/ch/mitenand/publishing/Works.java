package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.WorkingCopy.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the working copies; every change counts the version up and names the one it is based on.
 */
@Repository
class Works {

    private static final int MOST_CHARACTERS = 400_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Works(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Work> find(OfferId offer) {
        return jdbc.sql("select * from offer_work where offer_id = :offer")
                .param("offer", offer.id())
                .query(this::work)
                .optional();
    }

    /** What is to know of a working copy without its content. */
    record Last(int version, State state, UUID editor) {}

    Optional<Last> last(OfferId offer) {
        return jdbc.sql("select version, state, editor from offer_work where offer_id = :offer")
                .param("offer", offer.id())
                .query(Last.class)
                .optional();
    }

    Optional<OrganisationId> organisationOf(OfferId offer) {
        return jdbc.sql("select organisation_id from offer_work where offer_id = :offer")
                .param("offer", offer.id())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    List<Work> of(OrganisationId organisation) {
        return jdbc.sql("select * from offer_work where organisation_id = :organisation")
                .param("organisation", organisation.id())
                .query(this::work)
                .list();
    }

    /** What waits for approval, longest first. */
    List<Work> submitted() {
        return jdbc.sql("select * from offer_work where state = 'SUBMITTED' order by submitted_at")
                .query(this::work)
                .list();
    }

    /** Adds the first draft of a new offer; false when there is one already. */
    boolean add(OfferId offer, OrganisationId organisation, OfferSketch sketch, UUID editor) {
        return add(offer, organisation, sketch, editor, 1);
    }

    /**
     * Adds a draft of an offer that has had others, with a version that none of them had; false
     * when there is one already.
     */
    boolean addAgain(OfferId offer, OrganisationId organisation, OfferSketch sketch, UUID editor) {
        int version = jdbc.sql("select nextval('offer_work_start')").query(Integer.class).single();
        return add(offer, organisation, sketch, editor, version);
    }

    private boolean add(
            OfferId offer,
            OrganisationId organisation,
            OfferSketch sketch,
            UUID editor,
            int version) {
        return jdbc.sql(
                                """
                                insert into offer_work
                                    (offer_id, organisation_id, sketch, version, state, editor, edited_at)
                                values (:offer, :organisation, :sketch, :version, 'DRAFT', :editor, :now)
                                on conflict (offer_id) do nothing\
                                """)
                        .param("offer", offer.id())
                        .param("organisation", organisation.id())
                        .param("sketch", write(sketch))
                        .param("version", version)
                        .param("editor", editor)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Writes a sketch over this version of a draft; false when that is not the last one. */
    boolean write(OfferId offer, int version, OfferSketch sketch, UUID editor) {
        return jdbc.sql(
                                """
                                update offer_work set sketch = :sketch, version = version + 1, editor = :editor,
                                    edited_at = :now
                                where offer_id = :offer and version = :version and state <> 'SUBMITTED'\
                                """)
                        .param("offer", offer.id())
                        .param("version", version)
                        .param("sketch", write(sketch))
                        .param("editor", editor)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Moves this version from one of the states to another; false when it is not there. */
    boolean move(OfferId offer, int version, List<State> from, State to, String comment) {
        return jdbc.sql(
                                """
                                update offer_work set state = :to, comment = :comment, version = version + 1,
                                    submitted_at = case when :to = 'SUBMITTED' then :now::timestamptz end
                                where offer_id = :offer and version = :version and state in (:from)\
                                """)
                        .param("offer", offer.id())
                        .param("version", version)
                        .param("from", from.stream().map(State::name).toList())
                        .param("to", to.name())
                        .param("comment", comment)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Removes this version; false when it is not the last one. */
    boolean remove(OfferId offer, int version) {
        return jdbc.sql("delete from offer_work where offer_id = :offer and version = :version")
                        .param("offer", offer.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * The sketch as it is kept.
     *
     * @throws IllegalArgumentException when it is larger than any form can be filled in
     */
    String write(OfferSketch sketch) {
        String written = json.writeValueAsString(sketch);
        if (written.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a sketch of " + written.length() + " characters");
        }
        return written;
    }

    OfferSketch read(String sketch) {
        return json.readValue(sketch, OfferSketch.class);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Work work(ResultSet row, int number) throws SQLException {
        return new Work(
                new OfferId(row.getObject("offer_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                read(row.getString("sketch")),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getString("comment"),
                row.getObject("editor", UUID.class),
                row.getTimestamp("edited_at").toInstant(),
                instant(row.getTimestamp("submitted_at")));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
