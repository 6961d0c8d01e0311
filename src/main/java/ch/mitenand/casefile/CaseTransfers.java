package ch.mitenand.casefile;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseDesk.Transfer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Transfers of cases that wait for an answer or have had one. */
@Component
class CaseTransfers {

    /** What goes over only if notes are ticked; reasons in the history never do. */
    private static final List<String> WORDS =
            List.of("case_note", "case_assessment", "case_advice", "case_review_words");

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseTransfers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void offer(CaseFile file, Lead to, boolean withNotes, String reason, UUID by) {
        jdbc.sql(
                        """
                        insert into case_transfer (id, case_id, number, from_role, from_scope, to_role, to_scope,
                            with_notes, reason, offered_on, offered_by, state)
                        values (:id, :case, :number, :fromRole, :fromScope, :toRole, :toScope, :notes, :reason, :today,
                            :by, 'OPEN')\
                        """)
                .param("id", UUID.randomUUID())
                .param("case", file.id().id())
                .param("number", file.number())
                .param("fromRole", file.lead().role().name())
                .param("fromScope", file.lead().scope())
                .param("toRole", to.role().name())
                .param("toScope", to.scope())
                .param("notes", withNotes)
                .param("reason", reason)
                .param("today", LocalDate.now(clock))
                .param("by", by)
                .update();
    }

    /** The transfer of a case that waits. */
    Optional<Transfer> open(CaseId id) {
        return jdbc.sql("select * from case_transfer where case_id = :id and state = 'OPEN'")
                .param("id", id.id())
                .query(CaseTransfers::transfer)
                .optional();
    }

    /** A transfer, whether or not it still waits. */
    Optional<Transfer> find(UUID id) {
        return jdbc.sql("select * from case_transfer where id = :id")
                .param("id", id)
                .query(CaseTransfers::transfer)
                .optional();
    }

    /** Whether a transfer still waits; certain while its case is locked. */
    boolean isOpen(UUID id) {
        return jdbc.sql(
                        "select exists (select from case_transfer where id = :id and state = 'OPEN')")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Transfers by these leads that wait for others. */
    List<Transfer> by(List<Lead> leads) {
        return open("from_role || ':' || from_scope", leads);
    }

    /** Transfers that wait for these leads. */
    List<Transfer> to(List<Lead> leads) {
        return open("to_role || ':' || to_scope", leads);
    }

    private List<Transfer> open(String side, List<Lead> leads) {
        return jdbc.sql(
                        "select * from case_transfer where state = 'OPEN' and "
                                + side
                                + " = any (:scopes) order by offered_on, id")
                .param("scopes", leads.stream().map(Lead::rowScope).toArray(String[]::new))
                .query(CaseTransfers::transfer)
                .list();
    }

    /** Ends a transfer: ACCEPTED, REFUSED or TAKEN_BACK. */
    void end(UUID id, String state, String answer) {
        jdbc.sql(
                        """
                        update case_transfer set state = :state, answer = :answer, answered_at = :now
                        where id = :id and state = 'OPEN'\
                        """)
                .param("state", state)
                .param("answer", answer)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** What the old lead wrote belongs to the new one; that of earlier leads stays as it is. */
    void handWordsOver(CaseId id, Lead from, Lead to) {
        WORDS.forEach(table -> handOver(table, id, from, to));
    }

    private void handOver(String table, CaseId id, Lead from, Lead to) {
        jdbc.sql(
                        """
                        update %s set lead_role = :role, lead_scope = :scope
                        where case_id = :id and lead_role = :fromRole and lead_scope = :fromScope\
                        """
                                .formatted(table))
                .param("fromRole", from.role().name())
                .param("fromScope", from.scope())
                .param("role", to.role().name())
                .param("scope", to.scope())
                .param("id", id.id())
                .update();
    }

    private static Transfer transfer(ResultSet row, int number) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                lead(row, "from"),
                lead(row, "to"),
                row.getBoolean("with_notes"),
                row.getString("reason"),
                row.getObject("offered_on", LocalDate.class));
    }

    private static Lead lead(ResultSet row, String side) throws SQLException {
        return new Lead(
                Role.valueOf(row.getString(side + "_role")), row.getString(side + "_scope"));
    }
}
