package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps mentorships. */
@Repository
class Mentorships {

    private static final String ALL = "select * from mentorship where ";

    private final JdbcClient jdbc;

    Mentorships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mentorship> find(MentorshipId id) {
        return jdbc.sql(ALL + "id = :id").param("id", id.id()).query(Mentorships::read).optional();
    }

    /** Whether a report about a mentorship of a mentee is open; says nothing of what is in it. */
    boolean hasOpenReport(MenteeId mentee) {
        return jdbc.sql(
                        """
                        select exists (select from safeguarding_report r join mentorship m on m.id = r.mentorship_id
                            where m.mentee_id = :mentee and r.closed_at is null)\
                        """)
                .param("mentee", mentee.id())
                .query(Boolean.class)
                .single();
    }

    /** The same, locked until the end of the transaction. */
    Optional<Mentorship> locked(MentorshipId id) {
        return jdbc.sql(ALL + "id = :id for update")
                .param("id", id.id())
                .query(Mentorships::read)
                .optional();
    }

    /** All of a pool's mentees and of its mentors, newest state first. */
    List<Mentorship> ofPool(PoolId pool) {
        return jdbc.sql(
                        ALL
                                + """
                                (pool_id = :pool or mentor_id in (select id from mentor where pool_id = :pool))
                                order by state_since desc, id\
                                """)
                .param("pool", pool.id())
                .query(Mentorships::read)
                .list();
    }

    List<Mentorship> of(MentorId mentor) {
        return jdbc.sql(ALL + "mentor_id = :id order by state_since, id")
                .param("id", mentor.id())
                .query(Mentorships::read)
                .list();
    }

    List<Mentorship> of(MenteeId mentee) {
        return jdbc.sql(ALL + "mentee_id = :id order by state_since, id")
                .param("id", mentee.id())
                .query(Mentorships::read)
                .list();
    }

    /** All mentorships of some mentors or some mentees. */
    List<Mentorship> around(Collection<UUID> mentors, Collection<UUID> mentees) {
        return mentors.isEmpty() && mentees.isEmpty()
                ? List.of()
                : jdbc.sql(
                                ALL
                                        + """
                                        mentor_id = any(:mentors) or mentee_id = any(:mentees)
                                        order by state_since, id\
                                        """)
                        .param("mentors", mentors.toArray(UUID[]::new))
                        .param("mentees", mentees.toArray(UUID[]::new))
                        .query(Mentorships::read)
                        .list();
    }

    /** The day on which the plan lets a mentorship begin that came out of one, kept or gone. */
    Optional<LocalDate> plannedStart(MentorshipId id) {
        return jdbc.sql(
                        """
                        select coalesce(r.start_on, p.start_on) from mentorship m
                            left join plan_run r on r.id = m.plan_id left join plan_pair p on p.mentorship_id = m.id
                        where m.id = :id and coalesce(r.start_on, p.start_on) is not null\
                        """)
                .param("id", id.id())
                .query(LocalDate.class)
                .optional();
    }

    /** All in a state, by id. */
    List<MentorshipId> in(MentorshipState state) {
        return jdbc.sql("select id from mentorship where state = :state order by id")
                .param("state", state.name())
                .query((row, _) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list();
    }

    void add(MentorshipId id, PoolId pool, Pair pair, int points, Instant now) {
        jdbc.sql(
                        """
                        insert into mentorship (id, pool_id, mentor_id, mentee_id, state, state_since, points)
                        values (:id, :pool, :mentor, :mentee, 'PROPOSED', :now, :points)\
                        """)
                .param("id", id.id())
                .param("pool", pool.id())
                .param("mentor", pair.mentor())
                .param("mentee", pair.mentee())
                .param("now", Timestamp.from(now))
                .param("points", points)
                .update();
    }

    /**
     * Moves a mentorship that was read with this version; the columns are names of this program.
     */
    void move(
            Mentorship from,
            MentorshipState to,
            Instant since,
            Map<String, ? extends @Nullable Object> columns) {
        String sets =
                columns.keySet().stream()
                        .map(column -> ", " + column + " = :" + column)
                        .collect(Collectors.joining());
        int changed =
                jdbc.sql(
                                "update mentorship set state = :state, state_since = :since,"
                                        + " version = version + 1"
                                        + sets
                                        + " where id = :id and version = :version")
                        .params(columns)
                        .param("state", to.name())
                        .param("since", Timestamp.from(since))
                        .param("id", from.id().id())
                        .param("version", from.version())
                        .update();
        if (changed != 1) {
            throw new IllegalStateException("mentorship changed without its lock");
        }
    }

    private static Mentorship read(ResultSet row, int number) throws SQLException {
        return new Mentorship(
                new MentorshipId(row.getObject("id", UUID.class)),
                new PoolId(row.getObject("pool_id", UUID.class)),
                new MentorId(row.getObject("mentor_id", UUID.class)),
                new MenteeId(row.getObject("mentee_id", UUID.class)),
                MentorshipState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getInt("points"),
                row.getBoolean("mentor_yes"),
                row.getBoolean("mentee_yes"),
                value(row, "declined_by", Party::valueOf),
                row.getObject("first_meeting", LocalDate.class),
                row.getObject("start_on", LocalDate.class),
                row.getObject("planned_end", LocalDate.class),
                row.getString("agreement"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("pause_until", LocalDate.class),
                value(row, "before_suspension", MentorshipState::valueOf),
                value(row, "suspended_by", Party::valueOf),
                value(row, "end_reason", EndReason::valueOf),
                value(row, "ended_by", Party::valueOf),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }

    private static <T> @Nullable T value(ResultSet row, String column, Function<String, T> parse)
            throws SQLException {
        String text = row.getString(column);
        return text == null ? null : parse.apply(text);
    }
}
