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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes newcomers; the policies of the database leave only those of the scope. */
@Component
class NewcomerRows {

    /** Whom the case is about stands in the case, which only who leads it sees. */
    private static final String SELECT =
            """
            select * from (select n.id, n.bfs, coalesce(f.first_name, n.first_name) as first_name,
                case when f.first_name || f.surname = '' then f.number
                    else coalesce(f.surname, n.surname) end as surname,
                n.arrived_on, n.language, n.contact, n.state, n.state_on, n.case_id
                from case_newcomer n left join case_file f on f.id = n.case_id) n
            """;

    private static final String OF = SELECT + "where bfs = any (:bfs) ";
    private static final String NAMED =
            "and (:text = '' or first_name || ' ' || surname ilike '%' || :text || '%' escape '!') ";
    private static final int PAGE_SIZE = 50;

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

    /** One page of those whose name contains a text, latest arrivals first. */
    List<Newcomer> page(Collection<Integer> municipalities, Newcomers.Filter filter) {
        var state = filter.state();
        return jdbc.sql(
                        OF
                                + NAMED
                                + """
                                and (:state = '' or state = :state) order by arrived_on desc, surname, first_name, id
                                limit :size offset :offset\
                                """)
                .param("bfs", municipalities.toArray(Integer[]::new))
                .param("text", pattern(filter.text()))
                .param("state", state == null ? "" : state.name())
                .param("size", PAGE_SIZE)
                .param("offset", (long) (Math.max(filter.page(), 1) - 1) * PAGE_SIZE)
                .query(NewcomerRows::newcomer)
                .list();
    }

    /** How many there are whose name contains a text, by state. */
    Map<State, Long> counts(Collection<Integer> municipalities, String text) {
        var counts = new EnumMap<State, Long>(State.class);
        jdbc.sql("select state, count(*) as number from (" + OF + NAMED + ") found group by state")
                .param("bfs", municipalities.toArray(Integer[]::new))
                .param("text", pattern(text))
                .query((row, _) -> Map.entry(State.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    private static String pattern(String text) {
        return CaseWords.clean(text).replaceAll("([%_!])", "!$1");
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
        jdbc.sql("select id from case_newcomer where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return jdbc.sql(SELECT + "where id = :id")
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

    /** The digests of everybody in some municipalities, also of those who have a case. */
    Set<String> digests(Collection<Integer> municipalities) {
        return new HashSet<>(
                jdbc.sql("select digest from case_newcomer where bfs = any (:bfs)")
                        .param("bfs", municipalities.toArray(Integer[]::new))
                        .query(String.class)
                        .list());
    }

    /** Adds somebody to invite; empty when the person is on the list already. */
    Optional<UUID> add(NewcomerDraft draft) {
        var id = UUID.randomUUID();
        int added =
                jdbc.sql(
                                """
                                insert into case_newcomer (id, bfs, first_name, surname, arrived_on, language, contact,
                                    digest, state, changed_at)
                                values (:id, :bfs, :firstName, :surname, :arrived, :language, :contact,
                                    :digest, 'TO_INVITE', :now)
                                on conflict do nothing\
                                """)
                        .param("id", id)
                        .param("bfs", draft.bfs())
                        .param("firstName", draft.firstName())
                        .param("surname", draft.surname())
                        .param("arrived", draft.arrivedOn())
                        .param("language", tag(draft.language()))
                        .param("contact", draft.contact())
                        .param("digest", draft.digest())
                        .param("now", now())
                        .update();
        return added > 0 ? Optional.of(id) : Optional.empty();
    }

    /** Sets the state of somebody without case. */
    void set(UUID id, State state, @Nullable LocalDate on) {
        jdbc.sql(
                        "update case_newcomer set state = :state, state_on = :on, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("on", on)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** From now on the case says who it is; only the link and the day stay. */
    void opened(UUID id, CaseId opened, LocalDate on) {
        jdbc.sql(
                        """
                        update case_newcomer set state = 'CASE_OPENED', state_on = :on, case_id = :case,
                            first_name = '', surname = '', language = '', contact = '', changed_at = :now
                        where id = :id\
                        """)
                .param("on", on)
                .param("case", opened.id())
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
                Language.ofTag(row.getString("language")).orElse(null),
                row.getString("contact"),
                State.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class),
                opened(row.getObject("case_id", UUID.class)));
    }

    private static @Nullable CaseId opened(@Nullable UUID id) {
        return id == null ? null : new CaseId(id);
    }

    private static String tag(@Nullable Language language) {
        return language == null ? "" : language.tag();
    }
}
