package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses and who was there. */
@Repository
class CourseRows {

    private static final String ALL =
            """
            select c.*, (select count(*) from care_attendance a where a.course_id = c.id) as present
            from care_course c\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CourseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Course> of(PoolId pool) {
        return jdbc.sql(ALL + " where c.pool_id = :pool order by c.day desc, c.starts desc, c.id")
                .param("pool", pool.id())
                .query(CourseRows::course)
                .list();
    }

    /** The course, locked until the end of the transaction. */
    Optional<Course> lock(PoolId pool, UUID id) {
        jdbc.sql("select id from care_course where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return jdbc.sql(ALL + " where c.pool_id = :pool and c.id = :id")
                .param("pool", pool.id())
                .param("id", id)
                .query(CourseRows::course)
                .optional();
    }

    void add(Actor actor, PoolId pool, UUID id, CourseDraft draft) {
        jdbc.sql(
                        """
                        insert into care_course (id, pool_id, title, kind, day, starts, ends, place, seats,
                            planned_by, planned_at)
                        values (:id, :pool, :title, :kind, :day, :starts, :ends, :place, :seats, :by, :now)\
                        """)
                .param("id", id)
                .param("pool", pool.id())
                .param("title", draft.title().strip())
                .param("kind", draft.kind().name())
                .param("day", draft.day())
                .param("starts", draft.from())
                .param("ends", draft.until())
                .param("place", draft.place().strip())
                .param("seats", draft.seats())
                .param("by", actor.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID course) {
        jdbc.sql("delete from care_course where id = :id").param("id", course).update();
    }

    Set<MentorId> present(UUID course) {
        return jdbc
                .sql("select mentor_id from care_attendance where course_id = :course")
                .param("course", course)
                .query(UUID.class)
                .list()
                .stream()
                .map(MentorId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void enter(Actor actor, UUID course, MentorId mentor) {
        jdbc.sql(
                        """
                        insert into care_attendance (course_id, mentor_id, entered_by, entered_at)
                        values (:course, :mentor, :by, :now)\
                        """)
                .param("course", course)
                .param("mentor", mentor.id())
                .param("by", actor.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void strike(UUID course, MentorId mentor) {
        jdbc.sql("delete from care_attendance where course_id = :course and mentor_id = :mentor")
                .param("course", course)
                .param("mentor", mentor.id())
                .update();
    }

    /** The courses a volunteer attended from a day to a day, both included; oldest first. */
    List<Course> attended(MentorId mentor, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        ALL
                                + """
                                 join care_attendance a on a.course_id = c.id
                                where a.mentor_id = :mentor and c.day between :from and :to order by c.day, c.starts\
                                """)
                .param("mentor", mentor.id())
                .param("from", from)
                .param("to", to)
                .query(CourseRows::course)
                .list();
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                row.getObject("id", UUID.class),
                new CourseDraft(
                        row.getString("title"),
                        CourseKind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getString("place"),
                        row.getInt("seats")),
                row.getInt("present"));
    }
}
