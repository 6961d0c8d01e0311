package ch.mitenand.casefile;

import ch.mitenand.casefile.Assessments.Coach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Coaches and whom they coach. A coach works for several offices, none of which sees the cases of
 * the others: the load is right only in a transaction that works for the portal.
 */
@Component
class CoachRows {

    private static final String SELECT =
            """
            select c.*, o.name as organisation,
                (select count(*) from case_coaching k where k.coach_id = c.id and k.until is null) as persons
            from case_coach c join organisation o on o.id = c.organisation_id
            """;

    private final JdbcClient jdbc;

    CoachRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All coaches by name. */
    List<Coach> all() {
        return jdbc.sql(SELECT + "order by c.name, c.id").query(CoachRows::coach).list();
    }

    /** A coach, whose row is locked until the end of the transaction, counted after that. */
    Optional<Coach> lock(UUID coach) {
        jdbc.sql("select 1 from case_coach where id = :id for update")
                .param("id", coach)
                .query(Integer.class)
                .list();
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", coach)
                .query(CoachRows::coach)
                .optional();
    }

    /** The coach of a case. */
    Optional<Coach> of(CaseId id) {
        return jdbc.sql(
                        SELECT
                                + "where c.id = (select coach_id from case_coaching where case_id = :case and until is null)")
                .param("case", id.id())
                .query(CoachRows::coach)
                .optional();
    }

    void give(CaseId id, UUID coach, LocalDate today) {
        jdbc.sql(
                        "insert into case_coaching (id, case_id, coach_id, since) values (:id, :case, :coach, :today)")
                .param("id", UUID.randomUUID())
                .param("case", id.id())
                .param("coach", coach)
                .param("today", today)
                .update();
    }

    void end(CaseId id, LocalDate today) {
        jdbc.sql(
                        """
                        update case_coaching set until = greatest(since, :today)
                        where case_id = :case and until is null\
                        """)
                .param("today", today)
                .param("case", id.id())
                .update();
    }

    void add(String name, UUID organisation, int percent) {
        jdbc.sql(
                        "insert into case_coach (id, name, organisation_id, percent) values (:id, :name, :organisation, :percent)")
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("organisation", organisation)
                .param("percent", percent)
                .update();
    }

    void change(UUID coach, String name, UUID organisation, int percent) {
        jdbc.sql(
                        """
                        update case_coach set name = :name, organisation_id = :organisation, percent = :percent
                        where id = :id\
                        """)
                .param("name", name)
                .param("organisation", organisation)
                .param("percent", percent)
                .param("id", coach)
                .update();
    }

    private static Coach coach(ResultSet row, int number) throws SQLException {
        return new Coach(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getInt("percent"),
                row.getInt("persons"));
    }
}
