package ch.mitenand.casefile;

import ch.mitenand.casefile.Assessments.Advice;
import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.casefile.Assessments.ProviderKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What providers have recommended. */
@Component
class AdviceRows {

    private final JdbcClient jdbc;

    AdviceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recommendation that nobody has decided about. */
    record Undecided(CaseId id, String provider, LocalDate on, boolean binding) {}

    /** The recommendations of a case, latest first. */
    List<Advice> of(CaseId id) {
        return jdbc.sql(
                        "select * from case_advice where case_id = :case order by arrived_on desc, provider, kind, position, id")
                .param("case", id.id())
                .query(AdviceRows::advice)
                .list();
    }

    /** A recommendation of this case; empty when it belongs to another one. */
    Optional<Advice> find(CaseId id, UUID advice) {
        return jdbc.sql("select * from case_advice where id = :id and case_id = :case")
                .param("id", advice)
                .param("case", id.id())
                .query(AdviceRows::advice)
                .optional();
    }

    void add(
            CaseId id,
            ProviderKind kind,
            String provider,
            LocalDate on,
            boolean binding,
            List<AdviceDraft> lines) {
        for (int i = 0; i < lines.size(); i++) {
            jdbc.sql(
                            """
                            insert into case_advice (id, case_id, kind, provider, arrived_on, position, area, text, binding)
                            values (:id, :case, :kind, :provider, :on, :position, :area, :text, :binding)\
                            """)
                    .param("id", UUID.randomUUID())
                    .param("case", id.id())
                    .param("kind", kind.name())
                    .param("provider", provider)
                    .param("on", on)
                    .param("position", i)
                    .param("area", lines.get(i).area().name())
                    .param("text", lines.get(i).text().strip())
                    .param("binding", binding)
                    .update();
        }
    }

    void decide(UUID advice, boolean taken, String reason, LocalDate on, UUID by) {
        jdbc.sql(
                        """
                        update case_advice set taken = :taken, reason = :reason, decided_on = :on, decided_by = :by
                        where id = :id\
                        """)
                .param("taken", taken)
                .param("reason", reason)
                .param("on", on)
                .param("by", by)
                .param("id", advice)
                .update();
    }

    /** What waits for a decision in these cases; one line for each answer of a provider. */
    List<Undecided> undecided(List<CaseId> cases) {
        return jdbc.sql(
                        """
                        select case_id, provider, arrived_on, bool_or(binding) as binding from case_advice
                        where case_id = any (:cases) and taken is null
                        group by case_id, provider, arrived_on order by arrived_on, case_id, provider\
                        """)
                .param("cases", cases.stream().map(CaseId::id).toArray(UUID[]::new))
                .query((row, _) ->
                        new Undecided(
                                new CaseId(row.getObject("case_id", UUID.class)),
                                row.getString("provider"),
                                row.getObject("arrived_on", LocalDate.class),
                                row.getBoolean("binding")))
                .list();
    }

    void retire(CaseId id) {
        jdbc.sql("update case_advice set text = '', reason = '' where case_id = :id")
                .param("id", id.id())
                .update();
    }

    private static Advice advice(ResultSet row, int number) throws SQLException {
        return new Advice(
                row.getObject("id", UUID.class),
                ProviderKind.valueOf(row.getString("kind")),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("provider"),
                GoalArea.valueOf(row.getString("area")),
                row.getString("text"),
                row.getBoolean("binding"),
                row.getObject("taken", Boolean.class),
                row.getString("reason"));
    }
}
