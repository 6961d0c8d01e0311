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

/** What providers have recommended; it belongs to the office that led the case then. */
@Component
class AdviceRows {

    /** The recommendations of a case that its lead may read. */
    private static final String OWN =
            """
            select * from case_advice where case_id = :case and lead_role = :role and lead_scope = :scope
            """;

    private final JdbcClient jdbc;

    AdviceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recommendation that nobody has decided about. */
    record Undecided(CaseId id, String provider, LocalDate on, boolean binding) {}

    /** The recommendations of a case, latest first. */
    List<Advice> of(CaseFile file) {
        return own(file, "order by arrived_on desc, provider, kind, position, id")
                .query(AdviceRows::advice)
                .list();
    }

    /** A recommendation of this case; empty when it belongs to another one. */
    Optional<Advice> find(CaseFile file, UUID advice) {
        return own(file, "and id = :id").param("id", advice).query(AdviceRows::advice).optional();
    }

    private JdbcClient.StatementSpec own(CaseFile file, String rest) {
        return jdbc.sql(OWN + rest)
                .param("case", file.id().id())
                .param("role", file.lead().role().name())
                .param("scope", file.lead().scope());
    }

    void add(
            CaseFile file,
            ProviderKind kind,
            String provider,
            LocalDate on,
            boolean binding,
            List<AdviceDraft> lines) {
        for (int i = 0; i < lines.size(); i++) {
            jdbc.sql(
                            """
                            insert into case_advice (id, case_id, lead_role, lead_scope, kind, provider, arrived_on,
                                position, area, text, binding)
                            values (:id, :case, :role, :scope, :kind, :provider, :on, :position, :area, :text, :binding)\
                            """)
                    .param("id", UUID.randomUUID())
                    .param("case", file.id().id())
                    .param("role", file.lead().role().name())
                    .param("scope", file.lead().scope())
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
                        select a.case_id, a.provider, a.arrived_on, bool_or(a.binding) as binding
                        from case_advice a join case_file f
                            on f.id = a.case_id and f.lead_role = a.lead_role and f.lead_scope = a.lead_scope
                        where a.case_id = any (:cases) and a.taken is null
                        group by a.case_id, a.provider, a.arrived_on
                        order by a.arrived_on, a.case_id, a.provider\
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
