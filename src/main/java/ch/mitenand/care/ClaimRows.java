package ch.mitenand.care;

import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Claims of expenses and their history. */
@Repository
class ClaimRows {

    private static final String ALL =
            """
            select c.*, exists (select 1 from care_payment p where p.claim_id = c.id and not p.withdrawn) as exported
            from care_claim c\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ClaimRow> of(MentorId mentor) {
        return jdbc.sql(ALL + " where c.mentor_id = :mentor order by c.state_since desc, c.id")
                .param("mentor", mentor.id())
                .query(ClaimRows::row)
                .list();
    }

    /**
     * The claims of a pool in a state that are not in an order for the bank, the longest waiting
     * first.
     *
     * @param most how many at most
     */
    List<ClaimRow> open(PoolId pool, ClaimState state, int most) {
        return jdbc.sql(
                        ALL
                                + """
                                 where c.pool_id = :pool and c.state = :state and not exists
                                    (select 1 from care_payment p where p.claim_id = c.id and not p.withdrawn)
                                order by c.state_since, c.id limit :most\
                                """)
                .param("pool", pool.id())
                .param("state", state.name())
                .param("most", most)
                .query(ClaimRows::row)
                .list();
    }

    /** The claims that an order of a pool pays, in its order; none when it was withdrawn. */
    List<ClaimRow> ofBatch(PoolId pool, UUID batch) {
        return jdbc.sql(
                        ALL
                                + """
                                 join care_payment p on p.claim_id = c.id and not p.withdrawn
                                where p.batch_id = :batch and c.pool_id = :pool order by p.position\
                                """)
                .param("batch", batch)
                .param("pool", pool.id())
                .query(ClaimRows::row)
                .list();
    }

    Optional<ClaimRow> find(ClaimId id) {
        return jdbc.sql(ALL + " where c.id = :id")
                .param("id", id.id())
                .query(ClaimRows::row)
                .optional();
    }

    /** The claim, locked until the end of the transaction. */
    Optional<ClaimRow> lock(ClaimId id) {
        jdbc.sql("select id from care_claim where id = :id for update")
                .param("id", id.id())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    void add(ClaimId id, MentorId mentor, PoolId pool) {
        jdbc.sql(
                        """
                        insert into care_claim (id, mentor_id, pool_id, state, state_since)
                        values (:id, :mentor, :pool, 'DRAFT', :now)\
                        """)
                .param("id", id.id())
                .param("mentor", mentor.id())
                .param("pool", pool.id())
                .param("now", now())
                .update();
    }

    void remove(ClaimId id) {
        jdbc.sql("delete from care_claim where id = :id").param("id", id.id()).update();
    }

    /** Remembers whose account the claim is of, so that this account never approves it. */
    void claimedBy(ClaimId id, @Nullable UUID account) {
        jdbc.sql("update care_claim set claimant_account = :account where id = :id")
                .param("account", account)
                .param("id", id.id())
                .update();
    }

    /** Moves a claim and writes it into the history. */
    void move(ClaimId id, ClaimCommand command, ClaimState to, @Nullable UUID account, String why) {
        boolean decides = command == ClaimCommand.APPROVE;
        boolean forgets = to == ClaimState.DRAFT || to == ClaimState.SUBMITTED;
        jdbc.sql(
                        """
                        update care_claim set state = :state, state_since = :now, reason = :reason,
                            version = version + 1, decided_by = case when :decides then cast(:account as uuid)
                                when :forgets then null else decided_by end
                        where id = :id\
                        """)
                .param("state", to.name())
                .param("now", now())
                .param("reason", why)
                .param("decides", decides)
                .param("forgets", forgets)
                .param("account", account)
                .param("id", id.id())
                .update();
        jdbc.sql(
                        """
                        insert into care_claim_step (claim_id, command, to_state, account_id, at, reason)
                        values (:id, :command, :to, :account, :now, :reason)\
                        """)
                .param("id", id.id())
                .param("command", command.name())
                .param("to", to.name())
                .param("account", account)
                .param("now", now())
                .param("reason", why)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ClaimRow row(ResultSet row, int number) throws SQLException {
        return new ClaimRow(
                new ClaimId(row.getObject("id", UUID.class)),
                new PoolId(row.getObject("pool_id", UUID.class)),
                new MentorId(row.getObject("mentor_id", UUID.class)),
                ClaimState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("state_since", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getObject("claimant_account", UUID.class),
                row.getBoolean("exported"));
    }
}
