package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has read safeguarding reports, and who wrote the notes; for those who may read them. */
@Service
public class SafeguardingReads {

    private static final String SOMEBODY = "ehemaliges Konto";

    private final Safeguarding safeguarding;
    private final Grants grants;
    private final JdbcClient jdbc;

    SafeguardingReads(Safeguarding safeguarding, Grants grants, JdbcClient jdbc) {
        this.safeguarding = safeguarding;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    /** Somebody has read a report. */
    public record Read(String name, Instant at) {}

    /** Every read of a report, the newest first. */
    @Transactional(readOnly = true)
    public List<Read> of(Actor actor, UUID report) {
        demand(actor, report);
        return jdbc.sql(
                        "select account_id, at from safeguarding_read where report_id = :id order by id desc")
                .param("id", report)
                .query((row, _) ->
                        new Read(
                                name(row.getObject("account_id", UUID.class)),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The names of those who wrote the notes of a report, in the order of the notes. */
    @Transactional(readOnly = true)
    public List<String> writers(Actor actor, UUID report) {
        demand(actor, report);
        return jdbc
                .sql("select account_id from safeguarding_note where report_id = :id order by id")
                .param("id", report)
                .query(UUID.class)
                .list()
                .stream()
                .map(this::name)
                .toList();
    }

    /** Whether the report is in the actor's list; the list is what the actor may read. */
    private void demand(Actor actor, UUID report) {
        if (safeguarding.list(actor).stream().noneMatch(r -> r.id().equals(report))) {
            throw new AccessDeniedException("not a report for this contact");
        }
    }

    private String name(UUID account) {
        return grants.person(account).map(Person::name).orElse(SOMEBODY);
    }
}
