package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The history of cases; written once, never changed. The reason of closing is coded; other reasons
 * are words of the office that wrote them, and go with the person.
 */
@Component
class CaseSteps {

    private static final String PORTAL = "Portal";

    /** Stands where others have a command: the person's German was taken from an assessment. */
    private static final String LEVELS = "LEVELS";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a step; nobody's account stands for the portal. */
    void add(
            CaseFile before,
            CaseCommand command,
            CaseState to,
            @Nullable UUID account,
            @Nullable String name,
            String reason) {
        add(before, command.name(), to, account, name, reason);
    }

    /** Keeps that an assessment said how well the person speaks and writes German. */
    void addLevels(CaseFile file, Actor actor, String levels) {
        add(file, LEVELS, file.state(), actor.account(), actor.name(), levels);
    }

    private void add(
            CaseFile before,
            String command,
            CaseState to,
            @Nullable UUID account,
            @Nullable String name,
            String reason) {
        jdbc.sql(
                        """
                        with step as (
                            insert into case_step (case_id, lead_role, lead_scope, at, account_id, by_name, command,
                                from_state, to_state, reason)
                            values (:case, :role, :scope, :now, :account, :name, :command, :from, :to,
                                case when cast(:command as text) = 'CLOSE' then cast(:reason as text) else '' end)
                            returning id, case_id, lead_role, lead_scope, command)
                        insert into case_step_words (step_id, case_id, lead_role, lead_scope, reason)
                        select id, case_id, lead_role, lead_scope, cast(:reason as text) from step
                        where command <> 'CLOSE' and cast(:reason as text) <> ''\
                        """)
                .param("role", before.lead().role().name())
                .param("scope", before.lead().scope())
                .param("case", before.id().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("name", name == null ? PORTAL : name)
                .param("command", command)
                .param("from", before.state().name())
                .param("to", to.name())
                .param("reason", reason)
                .update();
    }

    /**
     * The steps of a case, latest first. What was written while somebody else led the case is left
     * out, like notes; the reason of closing is coded and stays.
     */
    List<CaseDesk.Entry> of(CaseId id, Lead lead) {
        return jdbc.sql(
                        """
                        select s.at, s.by_name, s.command, s.from_state, s.to_state,
                            coalesce(w.reason, s.reason) as reason
                        from case_step s left join case_step_words w on w.step_id = s.id
                            and w.lead_role = :role and w.lead_scope = :scope
                        where s.case_id = :id order by s.at desc, s.id desc\
                        """)
                .param("id", id.id())
                .param("role", lead.role().name())
                .param("scope", lead.scope())
                .query((row, _) ->
                        new CaseDesk.Entry(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("by_name"),
                                words(
                                        row.getString("command"),
                                        CaseState.valueOf(row.getString("from_state")),
                                        CaseState.valueOf(row.getString("to_state")),
                                        row.getString("reason"))))
                .list();
    }

    private static String words(String command, CaseState from, CaseState to, String reason) {
        String what =
                command.equals(LEVELS)
                        ? "Deutsch gemäss Kurzassessment"
                        : CaseCommand.valueOf(command).germanName();
        String move = from == to ? "" : " → " + to.germanName();
        return what + move + (reason.isEmpty() ? "" : ": " + reason);
    }
}
