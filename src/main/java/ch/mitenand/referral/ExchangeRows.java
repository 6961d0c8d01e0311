package ch.mitenand.referral;

import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Lead;
import ch.mitenand.referral.Recommendations.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads what is exchanged with other software: always through the case and its lead, so that
 * nothing comes along that the actor sees as a receiver.
 */
@Repository
class ExchangeRows {

    private static final String LED = "f.lead = any (:leads) and ";
    private static final String ASSIGNMENTS =
            """
            select a.*, f.number as case_number, f.external_number from referral_assignment a
            join case_file f on f.id = a.case_id where\
            """
                    + " "
                    + LED;
    private static final String RECOMMENDATIONS =
            """
            select r.case_id, r.code, r.offer_title, r.issued_on, r.state, r.state_on, f.number as case_number,
                f.external_number
            from referral_recommendation r join case_file f on f.id = r.case_id where\
            """
                    + " "
                    + LED;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An assignment with the numbers of its case; {@code external} may be empty. */
    record Sent(String caseNumber, String external, AssignmentRow row) {}

    /** A recommendation with the numbers of its case. */
    record Advised(
            CaseId caseId,
            String caseNumber,
            String external,
            String code,
            String offer,
            LocalDate issuedOn,
            State state,
            LocalDate stateOn) {}

    /** A referral in the figures of the canton; {@code code} is the category, empty for a pool. */
    record Counted(String code, AssignmentState state, int quarter, UUID caseId) {}

    /** Assignments that were sent or ended in a period, first and last day included. */
    List<Sent> sent(List<Lead> leads, LocalDate from, LocalDate until) {
        return of(
                        leads,
                        ASSIGNMENTS
                                + """
                                 a.sent_at is not null and (a.sent_at >= :start and a.sent_at < :end
                                    or a.ended_on between :from and :until)
                                order by f.number, a.number\
                                """)
                .param("start", start(from))
                .param("end", start(until.plusDays(1)))
                .param("from", from)
                .param("until", until)
                .query(ExchangeRows::sent)
                .list();
    }

    /** Assignments with a contribution or a waiver that was approved in a period. */
    List<Sent> approved(List<Lead> leads, LocalDate from, LocalDate until) {
        return of(
                        leads,
                        ASSIGNMENTS
                                + """
                                 (a.approved_rappen is not null and a.approved_on between :from and :until
                                    or a.hardship = 'GRANTED' and a.hardship_decided_on between :from and :until)
                                order by f.number, a.number\
                                """)
                .param("from", from)
                .param("until", until)
                .query(ExchangeRows::sent)
                .list();
    }

    /** Recommendations that were issued or changed in a period. */
    List<Advised> advised(List<Lead> leads, LocalDate from, LocalDate until) {
        return of(
                        leads,
                        RECOMMENDATIONS
                                + """
                                 (r.issued_on between :from and :until or r.state_on between :from and :until)
                                order by f.number, r.issued_on, r.code\
                                """)
                .param("from", from)
                .param("until", until)
                .query(ExchangeRows::advised)
                .list();
    }

    /** The assignment with this number, in a case of one of the leads. */
    Optional<AssignmentRow> find(List<Lead> leads, String number) {
        return of(leads, ASSIGNMENTS + " a.number = :number and a.sent_at is not null")
                .param("number", number)
                .query(AssignmentReader::read)
                .optional();
    }

    /** Whether it came into a state once. */
    boolean wasIn(ReferralId id, AssignmentState state) {
        return jdbc.sql(
                        """
                        select exists (select from referral_step where referral_id = :id and to_state = :state
                            and command <> 'ACKNOWLEDGE')\
                        """)
                .param("id", id.id())
                .param("state", state.name())
                .query(Boolean.class)
                .single();
    }

    /** What was sent in a year in the whole canton; needs the scope of the portal. */
    List<Counted> counted(int year) {
        return jdbc.sql(
                        """
                        select coalesce(c.code, '') as code, a.state, a.sent_at, a.case_id from referral_assignment a
                        left join offer_category c on c.offer_id = a.offer_id
                            and c.position = (select min(position) from offer_category where offer_id = a.offer_id)
                        where a.sent_at >= :start and a.sent_at < :end and a.state <> 'ENTERED_IN_ERROR'\
                        """)
                .param("start", start(LocalDate.of(year, 1, 1)))
                .param("end", start(LocalDate.of(year + 1, 1, 1)))
                .query((row, _) ->
                        new Counted(
                                row.getString("code"),
                                AssignmentState.valueOf(row.getString("state")),
                                quarter(row.getObject("sent_at", OffsetDateTime.class)),
                                row.getObject("case_id", UUID.class)))
                .list();
    }

    private int quarter(OffsetDateTime moment) {
        return (moment.atZoneSameInstant(clock.getZone()).getMonthValue() + 2) / 3;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private StatementSpec of(List<Lead> leads, String sql) {
        return jdbc.sql(sql)
                .param("leads", leads.stream().map(Lead::rowScope).toArray(String[]::new));
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                row.getString("case_number"),
                row.getString("external_number"),
                AssignmentReader.read(row, number));
    }

    private static Advised advised(ResultSet row, int number) throws SQLException {
        return new Advised(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                row.getString("external_number"),
                row.getString("code"),
                row.getString("offer_title"),
                row.getObject("issued_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class));
    }
}
