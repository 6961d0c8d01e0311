package ch.mitenand.organisation;

import ch.mitenand.organisation.PendingChange.LogoStep;
import ch.mitenand.organisation.PendingChange.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps changes that are not public yet, at most one for each organisation. Callers hold the lock
 * of the organisation.
 */
@Repository
class HeldChanges {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    HeldChanges(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<HeldChange> find(OrganisationId id) {
        return jdbc.sql("select * from organisation_change where organisation_id = ?")
                .param(id.id())
                .query(this::change)
                .optional();
    }

    /** The change that somebody has to look at now. */
    Optional<HeldChange> waiting(OrganisationId id) {
        return find(id).filter(HeldChange::isWaiting);
    }

    /** All that somebody has to look at, longest first. */
    List<HeldChange> waiting() {
        return jdbc.sql(
                        "select * from organisation_change where state = 'WAITING' order by changed_at")
                .query(this::change)
                .list();
    }

    /** Keeps a form; it waits, and what was held of the logo stays. */
    void put(OrganisationId id, CheckedForm form, UUID author) {
        jdbc.sql(
                        """
                        insert into organisation_change (organisation_id, form, state, author, changed_at)
                        values (:id, :form, 'WAITING', :author, :now)
                        on conflict (organisation_id) do update set form = :form, state = 'WAITING', comment = '',
                            author = :author, changed_at = :now\
                        """)
                .param("id", id.id())
                .param("form", json.writeValueAsString(form))
                .param("author", author)
                .param("now", now())
                .update();
    }

    /** Sets what the kept change does with the logo; whether it waits stays as it is. */
    void putLogo(OrganisationId id, LogoStep step, byte @Nullable [] png, UUID author) {
        jdbc.sql(
                        """
                        update organisation_change set logo = :step, png = :png, author = :author, changed_at = :now
                        where organisation_id = :id\
                        """)
                .param("id", id.id())
                .param("step", step.name())
                .param("png", png)
                .param("author", author)
                .param("now", now())
                .update();
    }

    void sendBack(OrganisationId id, String comment) {
        jdbc.sql(
                        """
                        update organisation_change set state = 'SENT_BACK', comment = :comment
                        where organisation_id = :id\
                        """)
                .param("id", id.id())
                .param("comment", comment.strip())
                .update();
    }

    /** Whether there was one. */
    boolean remove(OrganisationId id) {
        return jdbc.sql("delete from organisation_change where organisation_id = ?")
                        .param(id.id())
                        .update()
                == 1;
    }

    /** The new logo of a change. */
    Optional<byte[]> png(OrganisationId id) {
        return jdbc.sql(
                        "select png from organisation_change where organisation_id = ? and png is not null")
                .param(id.id())
                .query(byte[].class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private HeldChange change(ResultSet row, int number) throws SQLException {
        return new HeldChange(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                json.readValue(row.getString("form"), CheckedForm.class),
                State.valueOf(row.getString("state")),
                LogoStep.valueOf(row.getString("logo")),
                row.getString("comment"),
                row.getObject("author", UUID.class),
                row.getTimestamp("changed_at").toInstant());
    }
}
