package ch.mitenand.casefile;

import ch.mitenand.casefile.Plans.PlanVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plans as they are worked with, and their kept versions. */
@Component
class PlanRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final GoalRows goals;

    PlanRows(JdbcClient jdbc, JsonMapper json, GoalRows goals) {
        this.jdbc = jdbc;
        this.json = json;
        this.goals = goals;
    }

    /**
     * A plan with its days.
     *
     * @param began the day on which it was begun, or signed if that was earlier
     * @param numberFrom the day from which its number holds
     */
    record Kept(SupportPlan plan, LocalDate began, LocalDate numberFrom) {}

    Optional<Kept> find(CaseId id) {
        return jdbc.sql("select * from case_plan where case_id = :case")
                .param("case", id.id())
                .query((row, _) -> kept(row, goals.of(id)))
                .optional();
    }

    void begin(CaseId id, LocalDate today, String agreement) {
        jdbc.sql(
                        """
                        insert into case_plan (case_id, number, agreement, began_on, number_from, version)
                        values (:case, 1, :agreement, :today, :today, 1)\
                        """)
                .param("case", id.id())
                .param("agreement", agreement)
                .param("today", today)
                .update();
    }

    void save(CaseId id, String agreement, @Nullable LocalDate signedOn) {
        jdbc.sql(
                        """
                        update case_plan set agreement = :agreement, signed_on = :signed, version = version + 1
                        where case_id = :case\
                        """)
                .param("agreement", agreement)
                .param("signed", signedOn)
                .param("case", id.id())
                .update();
    }

    /** Something below the plan has changed. */
    void touch(CaseId id) {
        jdbc.sql("update case_plan set version = version + 1 where case_id = :case")
                .param("case", id.id())
                .update();
    }

    void sign(CaseId id, LocalDate on) {
        jdbc.sql(
                        """
                        update case_plan set signed_on = :on, began_on = least(began_on, :on),
                            number_from = least(number_from, :on), version = version + 1
                        where case_id = :case\
                        """)
                .param("on", on)
                .param("case", id.id())
                .update();
    }

    /** Keeps the plan as it stands and goes on with the next number, which nobody has signed. */
    void turn(Kept before, LocalDate on) {
        var plan = before.plan();
        jdbc.sql(
                        """
                        insert into case_plan_version (case_id, number, from_day, until_day, content)
                        values (:case, :number, least(:from, :until), :until, :content)\
                        """)
                .param("case", plan.caseId().id())
                .param("number", plan.number())
                .param("from", before.numberFrom())
                .param("until", on)
                .param("content", json.writeValueAsString(plan))
                .update();
        jdbc.sql(
                        """
                        update case_plan set number = number + 1, number_from = :on, signed_on = null,
                            version = version + 1
                        where case_id = :case\
                        """)
                .param("on", on)
                .param("case", plan.caseId().id())
                .update();
    }

    /** The review that turned this number into the next one was held on another day. */
    void turnedOn(CaseId id, int number, LocalDate on) {
        jdbc.sql(
                        """
                        update case_plan_version v set until_day = :on,
                            from_day = case when v.number = 1 then least(p.began_on, :on) else v.from_day end
                        from case_plan p
                        where p.case_id = v.case_id and v.case_id = :case and v.number = :number\
                        """)
                .param("on", on)
                .param("case", id.id())
                .param("number", number)
                .update();
        jdbc.sql(
                        "update case_plan set number_from = :on where case_id = :case and number = :number + 1")
                .param("on", on)
                .param("case", id.id())
                .param("number", number)
                .update();
    }

    /** The kept versions, latest first. */
    List<PlanVersion> versions(CaseId id) {
        return jdbc.sql(
                        "select * from case_plan_version where case_id = :case order by number desc")
                .param("case", id.id())
                .query(this::version)
                .list();
    }

    /** Takes the words out of the plan and of all that was kept of it. */
    void retire(CaseId id) {
        for (var version : versions(id)) {
            jdbc.sql(
                            "update case_plan_version set content = :content where case_id = :case and number = :number")
                    .param("content", json.writeValueAsString(wordless(version.plan())))
                    .param("case", id.id())
                    .param("number", version.number())
                    .update();
        }
        jdbc.sql("update case_plan set agreement = '' where case_id = :case")
                .param("case", id.id())
                .update();
        goals.retire(id);
    }

    private static SupportPlan wordless(SupportPlan plan) {
        return new SupportPlan(
                plan.caseId(),
                plan.number(),
                plan.goals().stream().map(PlanRows::wordless).toList(),
                "",
                plan.signedOn(),
                plan.version());
    }

    private static Goal wordless(Goal g) {
        var measures =
                g.measures().stream()
                        .map(m -> new Goal.Measure(m.id(), "", "", m.due(), m.state()))
                        .toList();
        return new Goal(
                g.id(),
                g.area(),
                "",
                g.oral(),
                g.written(),
                g.due(),
                "",
                g.state(),
                g.metOn(),
                measures);
    }

    private PlanVersion version(ResultSet row, int number) throws SQLException {
        return new PlanVersion(
                row.getInt("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                json.readValue(row.getString("content"), SupportPlan.class));
    }

    private static Kept kept(ResultSet row, List<Goal> goals) throws SQLException {
        return new Kept(
                new SupportPlan(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getInt("number"),
                        goals,
                        row.getString("agreement"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getInt("version")),
                row.getObject("began_on", LocalDate.class),
                row.getObject("number_from", LocalDate.class));
    }
}
