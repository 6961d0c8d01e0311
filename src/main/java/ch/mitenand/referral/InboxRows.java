package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.InboxDirectory.Facts;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows of referrals from the side of the receiver; the transaction has to work for somebody of the
 * inbox. The columns about the person are not read here.
 */
@Component
class InboxRows {

    private static final String IN_INBOX =
            """
            sent_at is not null and state not in ('DRAFT', 'ENTERED_IN_ERROR')
            and (organisation_id = :organisation or pool_id = :pool)\
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    InboxRows(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Where a referral was sent; empty for one that does not exist, or was never sent. */
    Optional<Inbox> inboxOf(ReferralId referral) {
        return jdbc.sql(
                        """
                        select organisation_id, pool_id from referral_assignment
                        where id = :id and sent_at is not null\
                        """)
                .param("id", referral.id())
                .query(InboxRows::inbox)
                .optional();
    }

    Map<ReferralId, Facts> facts(Inbox inbox) {
        var facts = new HashMap<ReferralId, Facts>();
        of(
                        jdbc.sql(
                                """
                                select id, offer_id, target_name, assessment_kind, starts_on from referral_assignment
                                where\
                                """
                                        + " "
                                        + IN_INBOX),
                        inbox)
                .query((row, _) ->
                        facts.put(new ReferralId(row.getObject("id", UUID.class)), facts(row)))
                .list();
        return facts;
    }

    /** The state of a referral of the inbox, which stays until the end of the transaction. */
    Optional<AssignmentState> lock(Inbox inbox, ReferralId referral) {
        return of(
                        jdbc.sql(
                                "select state from referral_assignment where id = :id and "
                                        + IN_INBOX
                                        + " for update"),
                        inbox)
                .param("id", referral.id())
                .query(String.class)
                .optional()
                .map(AssignmentState::valueOf);
    }

    void deleteAttendance(ReferralId referral, LocalDate day) {
        jdbc.sql("delete from referral_attendance where referral_id = :id and day = :day")
                .param("id", referral.id())
                .param("day", day)
                .update();
    }

    /** Records what somebody did on the side of the receiver. */
    void trace(Actor actor, ReferralId referral, String what) {
        jdbc.sql(
                        """
                        insert into referral_access (at, account_id, referral_id, what)
                        values (:now, :account, :id, :what)\
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param("id", referral.id())
                .param("what", what)
                .update();
    }

    /** Records a refusal, also when the transaction is rolled back. */
    void traceRefusal(Actor actor, ReferralId referral) {
        apart.executeWithoutResult(_ -> trace(actor, referral, "REFUSED"));
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement, Inbox inbox) {
        UUID organisation = inbox instanceof Inbox.OfOrganisation(var id) ? id.id() : null;
        UUID pool = inbox instanceof Inbox.OfPool(var id) ? id.id() : null;
        return statement.param("organisation", organisation).param("pool", pool);
    }

    private static Facts facts(ResultSet row) throws SQLException {
        var offer = row.getObject("offer_id", UUID.class);
        String kind = row.getString("assessment_kind");
        return new Facts(
                offer == null ? null : new OfferId(offer),
                row.getString("target_name"),
                kind == null ? null : ProviderKind.valueOf(kind),
                row.getObject("starts_on", LocalDate.class));
    }

    private static Inbox inbox(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return organisation == null
                ? new Inbox.OfPool(new PoolId(row.getObject("pool_id", UUID.class)))
                : new Inbox.OfOrganisation(new OrganisationId(organisation));
    }
}
