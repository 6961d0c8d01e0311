package ch.mitenand.care;

import ch.mitenand.mentoring.PersonErased;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what this module knows of a volunteer who is deleted, in the same transaction: the
 * account, everything that is not in the accounts of the pool yet, and the words of what is.
 * Amount, day, kind and receipt stay, and the orders that were given to the bank.
 */
@Component
class ErasedPeople {

    private static final String NOT_AT_BANK =
            """
            not exists (select 1 from care_payment p where p.%s = %s.id and not p.withdrawn)\
            """;
    private static final String CLAIMS = "(select id from care_claim where mentor_id = :mentor)";

    /** Claims come first: what is left of lines and receipts is of claims that stay. */
    private static final List<String> STEPS =
            List.of(
                    "delete from care_payee where mentor_id = :mentor",
                    // orders that were withdrawn paid nothing; they keep their number and their
                    // reason
                    "delete from care_payment where mentor_id = :mentor and withdrawn",
                    "delete from care_claim c where mentor_id = :mentor and state <> 'PAID' and "
                            + NOT_AT_BANK.formatted("claim_id", "c"),
                    "delete from care_recognition r where mentor_id = :mentor and not paid and "
                            + NOT_AT_BANK.formatted("recognition_id", "r"),
                    "update care_claim_line set note = '' where claim_id in " + CLAIMS,
                    "update care_claim_step set reason = '' where claim_id in " + CLAIMS,
                    """
                    update care_claim_step s set account_id = null from care_claim c
                    where c.id = s.claim_id and c.mentor_id = :mentor and s.account_id = c.claimant_account\
                    """,
                    "update care_claim set reason = '', claimant_account = null where mentor_id = :mentor",
                    "delete from care_hint_done where mentor_id = :mentor");

    private final JdbcClient jdbc;

    ErasedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonErased event) {
        if (event.mentor()) {
            erase(event.person());
        }
    }

    /**
     * Deletes what an order has kept of people deleted since: it was withdrawn and pays nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdrawn(UUID batch) {
        jdbc.sql(
                        """
                        select distinct p.mentor_id from care_payment p join mentor m on m.id = p.mentor_id
                        where p.batch_id = :batch and m.erased_at is not null\
                        """)
                .param("batch", batch)
                .query(UUID.class)
                .list()
                .forEach(this::erase);
    }

    private void erase(UUID mentor) {
        STEPS.forEach(sql -> jdbc.sql(sql).param("mentor", mentor).update());
    }
}
