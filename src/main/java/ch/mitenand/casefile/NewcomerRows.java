package ch.mitenand.casefile;

import ch.mitenand.casefile.Newcomers.Newcomer;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes newcomers; the policies of the database leave only those of the scope. */
@Component
class NewcomerRows {

    private static final String OF = "select * from case_newcomer where bfs = any (:bfs) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    NewcomerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of some municipalities, latest arrivals first. */
    List<Newcomer> of(Collection<Integer> municipalities) {
        return jdbc.sql(OF + "order by arrived_on desc, surname, first_name, id")
                .param("bfs", municipalities.toArray(Integer[]::new))
                .query(NewcomerRows::newcomer)
                .list();
    }

    /** Those to invite: who came on this day or later first, then the others, each by arrival. */
    List<Newcomer> toInvite(Collection<Integer> municipalities, LocalDate first, int most) {
        return jdbc.sql(
                        OF
                                + "and state = 'TO_INVITE' order by arrived_on < :first, arrived_on, id limit :most")
                .param("bfs", municipalities.toArray(Integer[]::new))
                .param("first", first)
                .param("most", most)
                .query(NewcomerRows::newcomer)
                .list();
    }

    Optional<Newcomer> lock(UUID id) {
        return jdbc.sql("select * from case_newcomer where id = :id for update")
                .param("id", id)
                .query(NewcomerRows::newcomer)
                .optional();
    }

    /** Lets one import after the other write, until the end of the transaction. */
    void lockImports() {
        jdbc.sql(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('newcomers', 25))) x")
                .query(Integer.class)
                .single();
    }

    /** The keys of everybody in some municipalities. */
    Set<String> keys(Collection<Integer> municipalities) {
        var keys = new HashSet<String>();
        of(municipalities).forEach(n -> keys.add(draft(n).key()));
        return keys;
    }

    private static NewcomerDraft draft(Newcomer n) {
        return new NewcomerDraft(
                n.bfs(), n.firstName(), n.surname(), n.arrivedOn(), n.language(), n.contact());
    }

    /** Adds somebody to invite; empty when the person is on the list already. */
    Optional<UUID> add(NewcomerDraft draft) {
        var id = UUID.randomUUID();
        int added =
                jdbc.sql(
                                """
                                insert into case_newcomer (id, bfs, first_name, surname, arrived_on, language, contact,
                                    state, changed_at)
                                values (:id, :bfs, :firstName, :surname, :arrived, :language, :contact, 'TO_INVITE', :now)
                                on conflict do nothing\
                                """)
                        .param("id", id)
                        .param("bfs", draft.bfs())
                        .param("firstName", draft.firstName())
                        .param("surname", draft.surname())
                        .param("arrived", draft.arrivedOn())
                        .param("language", draft.language().tag())
                        .param("contact", draft.contact())
                        .param("now", now())
                        .update();
        return added > 0 ? Optional.of(id) : Optional.empty();
    }

    /** Sets the state, with the case where one was opened. */
    void set(UUID id, State state, @Nullable LocalDate on, @Nullable CaseId opened) {
        jdbc.sql(
                        """
                        update case_newcomer set state = :state, state_on = :on, case_id = :case, changed_at = :now
                        where id = :id\
                        """)
                .param("state", state.name())
                .param("on", on)
                .param("case", opened == null ? null : opened.id())
                .param("now", now())
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from case_newcomer where id = :id").param("id", id).update();
    }

    /** Deletes who manages alone since this day or longer. */
    int deleteManaging(LocalDate since) {
        return jdbc.sql(
                        "delete from case_newcomer where state = 'MANAGES_ALONE' and state_on <= :since")
                .param("since", since)
                .update();
    }

    /** Deletes those without case about whom nothing was entered since a day. */
    int deleteUntouched(LocalDate since) {
        return jdbc.sql("delete from case_newcomer where case_id is null and changed_at < :since")
                .param("since", since.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Newcomer newcomer(ResultSet row, int number) throws SQLException {
        return new Newcomer(
                row.getObject("id", UUID.class),
                row.getInt("bfs"),
                row.getString("first_name"),
                row.getString("surname"),
                row.getObject("arrived_on", LocalDate.class),
                Language.ofTag(row.getString("language")).orElse(Language.DE),
                row.getString("contact"),
                State.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class));
    }
}
