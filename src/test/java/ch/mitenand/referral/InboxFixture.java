package ch.mitenand.referral;

import ch.mitenand.OwnerDatabase;
import ch.mitenand.account.RowScope;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Referrals as a receiver has them, written straight into the tables, because these tests are not
 * about how they got there. {@link #remove} takes them and their cases away.
 */
public final class InboxFixture {

    /** Words about the person, which must not get anywhere they are not told. */
    public static final List<String> PERSON =
            List.of(
                    "Zoraya",
                    "Qwertzberg",
                    "+41 00 765 43 21",
                    "Rollstuhlrampe",
                    "Kellergasse",
                    "Xylofonkurs",
                    "Bezirk Probstein");

    /** Title of the offer, as the sender has seen it. */
    public static final String TARGET = "Deutsch; am Abend, Stufe A2, Treff Prüf";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<UUID> made = new ArrayList<>();
    private final List<UUID> cases = new ArrayList<>();

    private InboxFixture(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Rows that stay until {@link #remove}. */
    public static InboxFixture committed(ApplicationContext context) {
        return new InboxFixture(
                OwnerDatabase.jdbc(
                        context.getEnvironment().getRequiredProperty("spring.datasource.url")),
                context.getBean(Clock.class));
    }

    /** Rows of the current transaction, which works for the portal from now on. */
    static InboxFixture inTransaction(ApplicationContext context) {
        context.getBean(RowScope.class).enterPortal();
        return new InboxFixture(context.getBean(JdbcClient.class), context.getBean(Clock.class));
    }

    /** A referral that was sent to an organisation, with its number. */
    public record Sent(ReferralId id, String number) {}

    /** One to an offer, sent today; the first day is today where it was accepted. */
    public Sent toOffer(OrganisationId organisation, OfferId offer, AssignmentState state) {
        return insert(organisation.id(), offer.id(), null, state);
    }

    /** One to a pool. */
    public Sent toPool(PoolId pool, AssignmentState state) {
        return insert(null, null, pool.id(), state);
    }

    private Sent insert(
            @Nullable UUID organisation,
            @Nullable UUID offer,
            @Nullable UUID pool,
            AssignmentState state) {
        var id = UUID.randomUUID();
        String number = "Z-2026-" + digits();
        boolean accepted =
                state == AssignmentState.ACCEPTED
                        || state == AssignmentState.RUNNING
                        || state == AssignmentState.COMPLETED;
        jdbc.sql(
                        """
                        insert into referral_assignment (id, number, case_id, goal_id, offer_id, organisation_id, pool_id,
                            target_name, state, state_since, created_at, created_by, sender_role, sender_scope, sent_at,
                            accepted_at, starts_on, ended_on, outcome, topic, times, access_needs, share_access,
                            share_surname, note, basis, first_name, surname, contact, region, payer)
                        values (:id, :number, :case, :goal, cast(:offer as uuid), cast(:organisation as uuid),
                            cast(:pool as uuid), :target, :state, :now, :now, :goal, 'INTEGRATION_OFFICER', '2546', :now,
                            cast(:accepted as timestamptz), cast(:starts as date), cast(:ended as date),
                            cast(:outcome as text), 'Xylofonkurs', 'abends', 'Rollstuhlrampe', true, true, 'Kellergasse',
                            'CONSENT', 'Zoraya', 'Qwertzberg', '+41 00 765 43 21', 'Bezirk Probstein', 'NOBODY')\
                        """)
                .param("id", id)
                .param("number", number)
                .param("case", caseFile())
                .param("goal", UUID.randomUUID())
                .param("offer", offer)
                .param("organisation", organisation)
                .param("pool", pool)
                .param("target", TARGET)
                .param("state", state.name())
                .param("now", now())
                .param("accepted", accepted ? now() : null)
                .param("starts", accepted ? LocalDate.now(clock) : null)
                .param("ended", state.isFinal() ? LocalDate.now(clock) : null)
                .param("outcome", state == AssignmentState.COMPLETED ? "ATTENDED" : null)
                .update();
        made.add(id);
        return new Sent(new ReferralId(id), number);
    }

    private UUID caseFile() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into case_file (id, number, external_number, lead_role, lead_scope, basis, state, since,
                            opened_on, first_name, surname, bfs, contact, mail_language, languages, invited_yearly,
                            changed_at)
                        values (:id, :number, '', 'INTEGRATION_OFFICER', '2546', 'INCREASED_NEED', 'IN_SUPPORT', :today,
                            :today, 'Zoraya', 'Qwertzberg', 2546, '+41 00 765 43 21', 'de', '{}', false, :now)\
                        """)
                .param("id", id)
                .param("number", "F-2026-" + digits())
                .param("today", LocalDate.now(clock))
                .param("now", now())
                .update();
        cases.add(id);
        return id;
    }

    /** Writes into the attendance list. */
    void attended(ReferralId referral, LocalDate day) {
        jdbc.sql(
                        """
                        insert into referral_attendance (referral_id, day, presence)
                        values (:id, :day, 'PRESENT')\
                        """)
                .param("id", referral.id())
                .param("day", day)
                .update();
    }

    /** How many days are on the attendance list. */
    long daysAttended(ReferralId referral) {
        return count("select count(*) from referral_attendance where referral_id = :id", referral);
    }

    /** How often somebody was refused. */
    long refusals(ReferralId referral) {
        return count(
                "select count(*) from referral_access where referral_id = :id and what = 'REFUSED'",
                referral);
    }

    private long count(String sql, ReferralId referral) {
        return jdbc.sql(sql).param("id", referral.id()).query(Long.class).single();
    }

    /** Removes what was made here, and what was recorded about it. */
    public void remove() {
        for (var id : made) {
            for (String table :
                    List.of(
                            "referral_step",
                            "referral_attendance",
                            "referral_notice",
                            "referral_access")) {
                jdbc.sql("delete from " + table + " where referral_id = :id")
                        .param("id", id)
                        .update();
            }
            jdbc.sql("delete from referral_assignment where id = :id").param("id", id).update();
        }
        cases.forEach(
                id -> jdbc.sql("delete from case_file where id = :id").param("id", id).update());
        made.clear();
        cases.clear();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int digits() {
        return ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }
}
