package ch.mitenand.referral;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of calendar addresses, and what of the referrals a calendar may show. */
@Component
class FeedRows {

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address that was given out. */
    record Row(
            UUID id,
            UUID account,
            OrganisationId organisation,
            Instant createdAt,
            @Nullable LocalDate fetchedOn) {}

    /**
     * What a calendar may show of a referral: nothing that {@link Disclosure} does not tell in the
     * same state. The columns about the person and the need are not even read.
     */
    record Dates(
            String number,
            String target,
            AssignmentState state,
            Instant sentAt,
            @Nullable LocalDate startsOn,
            OfferId offer) {}

    Optional<Row> find(UUID account, OrganisationId organisation) {
        return jdbc.sql(
                        "select * from calendar_feed where account_id = :account and organisation_id = :organisation")
                .param("account", account)
                .param("organisation", organisation.id())
                .query(FeedRows::row)
                .optional();
    }

    Optional<Row> byToken(FeedToken token) {
        return jdbc.sql("select * from calendar_feed where token_hash = :hash")
                .param("hash", token.hash())
                .query(FeedRows::row)
                .optional();
    }

    /** Keeps a new address; the one before is worth nothing any more. */
    void put(UUID account, OrganisationId organisation, FeedToken token, Instant now) {
        jdbc.sql(
                        """
                        insert into calendar_feed (id, account_id, organisation_id, token_hash, created_at)
                        values (:id, :account, :organisation, :hash, :now)
                        on conflict (account_id, organisation_id)
                        do update set token_hash = excluded.token_hash, created_at = excluded.created_at, fetched_on = null\
                        """)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("organisation", organisation.id())
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID account, OrganisationId organisation) {
        jdbc.sql(
                        "delete from calendar_feed where account_id = :account and organisation_id = :organisation")
                .param("account", account)
                .param("organisation", organisation.id())
                .update();
    }

    /** All addresses of an account. */
    void delete(UUID account) {
        jdbc.sql("delete from calendar_feed where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Notes that a calendar came, once a day. */
    void fetched(UUID feed, LocalDate today) {
        jdbc.sql(
                        """
                        update calendar_feed set fetched_on = :today
                        where id = :id and fetched_on is distinct from :today\
                        """)
                .param("id", feed)
                .param("today", today)
                .update();
    }

    /** The live referrals of an organisation by number. */
    List<Dates> dates(OrganisationId organisation) {
        return jdbc.sql(
                        """
                        select number, target_name, state, sent_at, starts_on, offer_id from referral_assignment
                        where organisation_id = :organisation and state in ('SENT', 'ACCEPTED', 'RUNNING')
                        order by number\
                        """)
                .param("organisation", organisation.id())
                .query(FeedRows::dates)
                .list();
    }

    private static Dates dates(ResultSet row, int number) throws SQLException {
        return new Dates(
                row.getString("number"),
                row.getString("target_name"),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("starts_on", LocalDate.class),
                new OfferId(row.getObject("offer_id", UUID.class)));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("fetched_on", LocalDate.class));
    }
}
