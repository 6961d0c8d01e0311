package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches and their payments; both are written once. */
@Repository
class BatchRows {

    private final JdbcClient jdbc;
    private final ErasedPeople erased;
    private final Clock clock;

    BatchRows(JdbcClient jdbc, ErasedPeople erased, Clock clock) {
        this.jdbc = jdbc;
        this.erased = erased;
        this.clock = clock;
    }

    List<Batch> of(PoolId pool) {
        return jdbc.sql(
                        """
                        select b.*, count(p.id) as payments, coalesce(sum(p.rappen), 0) as rappen
                        from care_batch b left join care_payment p on p.batch_id = b.id
                        where b.pool_id = :pool group by b.id order by b.number desc\
                        """)
                .param("pool", pool.id())
                .query((row, _) ->
                        new Batch(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getObject("execution", LocalDate.class),
                                row.getObject("exported_at", OffsetDateTime.class).toInstant(),
                                row.getInt("payments"),
                                row.getInt("rappen"),
                                row.getObject("paid_at") != null,
                                row.getObject("withdrawn_at") != null,
                                row.getString("withdrawn_why")))
                .list();
    }

    /** Lets one export of a pool run at a time, until the end of the transaction. */
    void lock(PoolId pool) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:pool, 18))) x")
                .param("pool", pool.toString())
                .query(Integer.class)
                .single();
    }

    /** Keeps a batch with the next number of its pool. */
    void add(Actor actor, PoolId pool, UUID id, LocalDate execution, Payee debtor) {
        withPayee(
                        jdbc.sql(
                                """
                                insert into care_batch (id, pool_id, number, execution, iban, holder, street, house,
                                    postal_code, town, country, exported_by, exported_at)
                                values (:id, :pool, (select coalesce(max(number), 0) + 1 from care_batch
                                    where pool_id = :pool), :execution, :iban, :holder, :street, :house, :postalCode,
                                    :town, :country, :by, :now)\
                                """),
                        debtor)
                .param("id", id)
                .param("pool", pool.id())
                .param("execution", execution)
                .param("by", actor.account())
                .param("now", now())
                .update();
    }

    void add(UUID batch, Payment payment) {
        withPayee(
                        jdbc.sql(
                                """
                                insert into care_payment (id, batch_id, position, claim_id, recognition_id, mentor_id,
                                    rappen, iban, holder, street, house, postal_code, town, country)
                                values (:id, :batch, :position, :claim, :recognition, :mentor, :rappen, :iban, :holder,
                                    :street, :house, :postalCode, :town, :country)\
                                """),
                        payment.payee())
                .param("id", payment.id())
                .param("batch", batch)
                .param("position", payment.position())
                .param("claim", payment.claim())
                .param("recognition", payment.recognition())
                .param("mentor", payment.mentor())
                .param("rappen", payment.rappen())
                .update();
    }

    /** Reports a batch as paid; false when it was reported or withdrawn before. */
    boolean paid(Actor actor, UUID batch) {
        return jdbc.sql(
                                """
                                update care_batch set paid_by = :by, paid_at = :now
                                where id = :id and paid_at is null and withdrawn_at is null\
                                """)
                        .param("by", actor.account())
                        .param("now", now())
                        .param("id", batch)
                        .update()
                == 1;
    }

    /**
     * Withdraws a batch; false when it was paid or withdrawn before. What it was to pay to people
     * who were deleted meanwhile goes.
     */
    boolean withdraw(Actor actor, UUID batch, String reason) {
        int done =
                jdbc.sql(
                                """
                                update care_batch set withdrawn_by = :by, withdrawn_at = :now, withdrawn_why = :why
                                where id = :id and paid_at is null and withdrawn_at is null\
                                """)
                        .param("by", actor.account())
                        .param("now", now())
                        .param("why", reason)
                        .param("id", batch)
                        .update();
        if (done == 1) {
            jdbc.sql("update care_payment set withdrawn = true where batch_id = :id")
                    .param("id", batch)
                    .update();
            erased.withdrawn(batch);
        }
        return done == 1;
    }

    Optional<Order> find(PoolId pool, UUID batch) {
        return jdbc.sql("select * from care_batch where id = :id and pool_id = :pool")
                .param("id", batch)
                .param("pool", pool.id())
                .query((row, number) ->
                        new Order(
                                batch,
                                pool,
                                row.getInt("number"),
                                row.getObject("execution", LocalDate.class),
                                row.getObject("exported_at", OffsetDateTime.class),
                                row.getObject("withdrawn_at") != null,
                                Payees.payee(row, number),
                                payments(batch)))
                .optional();
    }

    private List<Payment> payments(UUID batch) {
        return jdbc.sql("select * from care_payment where batch_id = :batch order by position")
                .param("batch", batch)
                .query(BatchRows::payment)
                .list();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getObject("claim_id", UUID.class),
                row.getObject("recognition_id", UUID.class),
                row.getObject("mentor_id", UUID.class),
                row.getInt("rappen"),
                Payees.payee(row, number));
    }

    private static JdbcClient.StatementSpec withPayee(JdbcClient.StatementSpec sql, Payee payee) {
        return sql.param("iban", payee.iban().text())
                .param("holder", payee.holder())
                .param("street", payee.street())
                .param("house", payee.house())
                .param("postalCode", payee.postalCode())
                .param("town", payee.town())
                .param("country", payee.country());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
