package ch.mitenand.referral;

import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Lead;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes assignments; the policies of the database leave only those of the scope. */
@Repository
class AssignmentRows {

    private static final String ALL = "select * from referral_assignment where ";
    private static final String OF_RECEIVER =
            "sent_at is not null and :receiver in (organisation_id, pool_id)";
    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom a draft is for. */
    record Addressee(
            @Nullable OrganisationId organisation,
            @Nullable ProviderKind assessment,
            String name) {}

    Optional<AssignmentRow> find(ReferralId id) {
        return jdbc.sql(ALL + "id = :id")
                .param("id", id.id())
                .query(AssignmentReader::read)
                .optional();
    }

    /** The same with its row locked until the end of the transaction. */
    Optional<AssignmentRow> lock(ReferralId id) {
        return jdbc.sql(ALL + "id = :id for update")
                .param("id", id.id())
                .query(AssignmentReader::read)
                .optional();
    }

    /** Those of a case, latest first. */
    List<AssignmentRow> of(CaseId id) {
        return jdbc.sql(ALL + "case_id = :case order by created_at desc, id")
                .param("case", id.id())
                .query(AssignmentReader::read)
                .list();
    }

    /** Those sent to an organisation that are not over, or were since a day. */
    List<AssignmentRow> sentTo(ReceiverDesk.Inbox inbox, LocalDate since) {
        return jdbc.sql(
                        ALL
                                + OF_RECEIVER
                                + """
                                 and (state = any (:live) or ended_on >= :since)
                                order by array_position(cast(:order as text[]), state), sent_at, id\
                                """)
                .param("receiver", receiver(inbox))
                .param("live", live())
                .param("since", since)
                .param("order", new String[] {"SENT", "WAITLISTED", "ACCEPTED", "RUNNING"})
                .query(AssignmentReader::read)
                .list();
    }

    /** How many of an inbox nobody has answered. */
    int unanswered(ReceiverDesk.Inbox inbox) {
        return jdbc.sql(
                        "select count(*) from referral_assignment where "
                                + OF_RECEIVER
                                + " and state = 'SENT'")
                .param("receiver", receiver(inbox))
                .query(Integer.class)
                .single();
    }

    static UUID receiver(ReceiverDesk.Inbox inbox) {
        return switch (inbox) {
            case ReceiverDesk.Inbox.OfOrganisation(var organisation) -> organisation.id();
            case ReceiverDesk.Inbox.OfPool(var pool) -> pool.id();
        };
    }

    /** Ids of those in one of these states, by id. */
    List<ReferralId> in(Collection<AssignmentState> states) {
        return jdbc.sql(
                        "select id from referral_assignment where state = any (:states) order by id")
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .query((row, _) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Those that are over, where nobody has taken note yet, or the person is still named or in a
     * pool.
     */
    List<ReferralId> unfinished() {
        return jdbc.sql(
                        """
                        select id from referral_assignment where not (state = any (:live))
                            and (acknowledged_at is null or first_name || surname || contact || note || access_needs <> ''
                                or exists (select from mentee m where m.id = mentee_id and m.erased_at is null)
                                or exists (select from referral_attendance d where d.referral_id = referral_assignment.id))
                        order by id\
                        """)
                .param("live", live())
                .query((row, _) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of an offer that are sent and not over. */
    List<ReferralId> sentAndLive(OfferId offer) {
        return jdbc.sql(
                        """
                        select id from referral_assignment where offer_id = :offer
                            and state in ('SENT', 'WAITLISTED', 'ACCEPTED', 'RUNNING') order by id\
                        """)
                .param("offer", offer.id())
                .query((row, _) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those that made this mentee and are not over. */
    List<ReferralId> live(MenteeId mentee) {
        return jdbc.sql(
                        """
                        select id from referral_assignment where mentee_id = :mentee and state = any (:live) order by id\
                        """)
                .param("mentee", mentee.id())
                .param("live", live())
                .query((row, _) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Offers to which something is under way. */
    List<OfferId> offersWithLive() {
        return jdbc.sql(
                        """
                        select distinct offer_id from referral_assignment
                        where offer_id is not null and state in ('SENT', 'WAITLISTED', 'ACCEPTED', 'RUNNING')\
                        """)
                .query((row, _) -> new OfferId(row.getObject(1, UUID.class)))
                .list();
    }

    int live(CaseId id) {
        return jdbc.sql(
                        "select count(*) from referral_assignment where case_id = :case and state = any (:live)")
                .param("case", id.id())
                .param("live", live())
                .query(Integer.class)
                .single();
    }

    /** Whether the case has another one under way to the same receiver. */
    boolean hasTwin(AssignmentRow row) {
        return of(row.caseId()).stream()
                .anyMatch(other ->
                        !other.id().equals(row.id())
                                && other.target().equals(row.target())
                                && other.state().isSent()
                                && !other.state().isFinal());
    }

    /** The case is led by somebody else; what is sent shows the new one. */
    void sender(CaseId id, Lead lead) {
        jdbc.sql(
                        "update referral_assignment set sender_role = :role, sender_scope = :scope where case_id = :case")
                .param("role", lead.role().name())
                .param("scope", lead.scope())
                .param("case", id.id())
                .update();
    }

    /** Moves a locked one; the columns are names of this program. */
    void move(
            AssignmentRow from,
            AssignmentState to,
            Instant since,
            Map<String, ? extends @Nullable Object> columns) {
        int changed =
                jdbc.sql(
                                "update referral_assignment set state = :to, state_since = :since, version = version + 1"
                                        + sets(columns)
                                        + " where id = :id and version = :version")
                        .params(columns)
                        .param("to", to.name())
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .param("id", from.id().id())
                        .param("version", from.version())
                        .update();
        if (changed != 1) {
            throw new IllegalStateException("assignment changed without its lock");
        }
    }

    /** Sets columns without a move. */
    void set(ReferralId id, Map<String, ? extends @Nullable Object> columns) {
        jdbc.sql(
                        "update referral_assignment set version = version + 1"
                                + sets(columns)
                                + " where id = :id")
                .params(columns)
                .param("id", id.id())
                .update();
    }

    private static String sets(Map<String, ?> columns) {
        return columns.keySet().stream()
                .map(column -> ", " + column + " = :" + column)
                .collect(Collectors.joining());
    }

    private static String[] live() {
        return states().filter(s -> !s.isFinal()).map(Enum::name).toArray(String[]::new);
    }

    private static Stream<AssignmentState> states() {
        return Arrays.stream(AssignmentState.values());
    }
}
