package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseDesk.Note;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of cases; each belongs to the office that wrote it. */
@Component
class CaseNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The notes of a case that its lead may read, latest first. */
    List<Note> of(CaseId id, Lead lead) {
        return jdbc.sql(
                        """
                        select id, at, by_name, text from case_note
                        where case_id = :id and lead_role = :role and lead_scope = :scope order by at desc, id\
                        """)
                .param("id", id.id())
                .param("role", lead.role().name())
                .param("scope", lead.scope())
                .query((row, _) ->
                        new Note(
                                row.getObject("id", UUID.class),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("by_name"),
                                row.getString("text")))
                .list();
    }

    void add(CaseFile file, Actor actor, String text) {
        jdbc.sql(
                        """
                        insert into case_note (id, case_id, lead_role, lead_scope, at, account_id, by_name, text)
                        values (:id, :case, :role, :scope, :now, :account, :name, :text)\
                        """)
                .param("id", UUID.randomUUID())
                .param("case", file.id().id())
                .param("role", file.lead().role().name())
                .param("scope", file.lead().scope())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("name", actor.name())
                .param("text", text)
                .update();
    }

    /** Whether there was such a note of this case, by its present lead. */
    boolean delete(CaseFile file, UUID note) {
        return jdbc.sql(
                                """
                                delete from case_note where id = :note and case_id = :id
                                    and lead_role = :role and lead_scope = :scope\
                                """)
                        .param("note", note)
                        .param("id", file.id().id())
                        .param("role", file.lead().role().name())
                        .param("scope", file.lead().scope())
                        .update()
                > 0;
    }
}
