package ch.mitenand.referral;

import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.InboxDirectory.Facts;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    private static final String FACTS =
            "select id, offer_id, target_name, assessment_kind, starts_on from referral_assignment where "
                    + IN_INBOX;

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        of(jdbc.sql(FACTS), inbox)
                .query((row, _) ->
                        facts.put(new ReferralId(row.getObject("id", UUID.class)), facts(row)))
                .list();
        return facts;
    }

    /** The same of one; empty when it is not in the inbox. */
    Optional<Facts> facts(Inbox inbox, ReferralId referral) {
        return of(jdbc.sql(FACTS + " and id = :id"), inbox)
                .param("id", referral.id())
                .query((row, _) -> facts(row))
                .optional();
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
