package ch.mitenand.mentorship;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of mentorships; only ever added to. */
@Repository
class Steps {

    private static final String ADD =
            """
            insert into mentorship_step (mentorship_id, command, from_state, to_state, party, account_id, at, reason)
            values (:id, :command, :from, :to, :party, :account, :at, :reason)\
            """;

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MentorshipId id, Attempt attempt, MentorshipTable.Line line, @Nullable UUID account) {
        add(
                id,
                line.command().name(),
                line.from(),
                line.to(),
                attempt.party(),
                account,
                attempt.now(),
                attempt.details().reason());
    }

    void proposed(MentorshipId id, UUID account, Instant at) {
        add(id, "PROPOSE", null, MentorshipState.PROPOSED, Party.COORDINATOR, account, at, "");
    }

    private void add(
            MentorshipId id,
            String command,
            @Nullable MentorshipState from,
            MentorshipState to,
            Party party,
            @Nullable UUID account,
            Instant at,
            String reason) {
        jdbc.sql(ADD)
                .param("id", id.id())
                .param("command", command)
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("party", party.name())
                .param("account", account)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    /** The history of a mentorship, oldest first. */
    List<HistoryEntry> of(MentorshipId id) {
        return jdbc.sql("select * from mentorship_step where mentorship_id = :id order by id")
                .param("id", id.id())
                .query((row, _) ->
                        new HistoryEntry(
                                row.getString("command"),
                                MentorshipState.valueOf(row.getString("to_state")),
                                Party.valueOf(row.getString("party")),
                                row.getTimestamp("at").toInstant(),
                                row.getString("reason")))
                .list();
    }
}
