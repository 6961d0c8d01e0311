package ch.mitenand.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Short assessments; each belongs to the office that made it. */
@Component
class AssessmentRows {

    private static final TypeReference<Map<String, List<String>>> ANSWERS =
            new TypeReference<>() {};

    /** The assessments of a case that its lead may read. */
    private static final String OWN =
            """
            select * from case_assessment where case_id = :case and lead_role = :role and lead_scope = :scope
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssessmentRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The assessments of a case, latest first. */
    List<ShortAssessment> of(CaseFile file) {
        return own(file, "order by held_on desc, finished_on desc nulls first, id")
                .query(this::assessment)
                .list();
    }

    /** The draft of a case. */
    Optional<ShortAssessment> draft(CaseFile file) {
        return own(file, "and finished_on is null order by held_on desc, id limit 1")
                .query(this::assessment)
                .optional();
    }

    /** An assessment of this case; empty when it belongs to another one. */
    Optional<ShortAssessment> find(CaseFile file, UUID assessment) {
        return own(file, "and id = :id").param("id", assessment).query(this::assessment).optional();
    }

    private JdbcClient.StatementSpec own(CaseFile file, String rest) {
        return jdbc.sql(OWN + rest)
                .param("case", file.id().id())
                .param("role", file.lead().role().name())
                .param("scope", file.lead().scope());
    }

    UUID begin(CaseFile file, int form, LocalDate today, UUID by) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into case_assessment (id, case_id, lead_role, lead_scope, form_version, held_on, answers,
                            made_by)
                        values (:id, :case, :role, :scope, :form, :today, '{}', :by)\
                        """)
                .param("id", id)
                .param("case", file.id().id())
                .param("role", file.lead().role().name())
                .param("scope", file.lead().scope())
                .param("form", form)
                .param("today", today)
                .param("by", by)
                .update();
        return id;
    }

    void save(UUID assessment, LocalDate heldOn, Map<String, List<String>> answers) {
        jdbc.sql(
                        """
                        update case_assessment set held_on = :held, answers = :answers, version = version + 1
                        where id = :id and finished_on is null\
                        """)
                .param("held", heldOn)
                .param("answers", json.writeValueAsString(answers))
                .param("id", assessment)
                .update();
    }

    void finish(UUID assessment, LocalDate today) {
        jdbc.sql(
                        """
                        update case_assessment set finished_on = :today, version = version + 1
                        where id = :id and finished_on is null\
                        """)
                .param("today", today)
                .param("id", assessment)
                .update();
    }

    boolean isAssessed(CaseId id) {
        return jdbc.sql(
                        "select exists (select from case_assessment where case_id = :id and finished_on is not null)")
                .param("id", id.id())
                .query(Boolean.class)
                .single();
    }

    void retire(CaseId id) {
        jdbc.sql("update case_assessment set answers = '{}' where case_id = :id")
                .param("id", id.id())
                .update();
    }

    private ShortAssessment assessment(ResultSet row, int number) throws SQLException {
        return new ShortAssessment(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("form_version"),
                row.getObject("held_on", LocalDate.class),
                json.readValue(row.getString("answers"), ANSWERS),
                row.getObject("finished_on", LocalDate.class),
                row.getInt("version"));
    }
}
