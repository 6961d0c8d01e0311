package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Lead;
import ch.mitenand.casefile.WorkItem;
import ch.mitenand.casefile.WorkItem.Kind;
import ch.mitenand.casefile.WorkItems;
import ch.mitenand.shared.SwissFormat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the referrals bring to the list of an officer: answers to take note of, silence after the
 * first reminder, costs to approve, and recommendations to ask about.
 */
@Component
class ReferralWork implements WorkItems {

    private static final String OF_LEADS =
            """
            from %s r join case_file f on f.id = r.case_id
            where f.lead = any (:leads) and\
            """;

    private static final String ASSIGNMENTS =
            "select r.id, r.case_id, r.target_name, r.state, r.state_since as at, r.sent_at as sent,"
                    + " r.hardship = 'REQUESTED' as hardship "
                    + OF_LEADS.formatted("referral_assignment");

    private static final String RECOMMENDATIONS =
            "select r.id, r.case_id, r.offer_title, r.issued_on "
                    + OF_LEADS.formatted("referral_recommendation");

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Clock clock;
    private final ReferralSettings settings;

    ReferralWork(JdbcClient jdbc, CaseAccess access, Clock clock, ReferralSettings settings) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * An assignment that wants something.
     *
     * @param sent the day on which it came into its state, while it is a draft
     */
    private record Row(
            UUID id,
            CaseId caseId,
            String name,
            AssignmentState state,
            LocalDate since,
            LocalDate sent,
            boolean hardship) {}

    @Override
    @Transactional
    public List<WorkItem> of(Actor actor) {
        access.demandLead(actor);
        var leads = CaseAccess.leads(actor);
        var found = new ArrayList<Found>();
        answers(leads).forEach(row -> found.add(answer(row)));
        silent(leads).forEach(row -> found.add(silence(row)));
        approvals(leads).forEach(row -> found.add(approval(row)));
        found.addAll(recommendations(leads));
        return named(actor, found);
    }

    /** What is to be done, before it is known how the case is called. */
    private record Found(CaseId caseId, Kind kind, String sentence, LocalDate due, String path) {

        WorkItem item(String title) {
            return new WorkItem(kind, title, sentence, due, path);
        }
    }

    /** The names of the cases; that they were listed is recorded once for each. */
    private List<WorkItem> named(Actor actor, List<Found> found) {
        var ids = found.stream().map(Found::caseId).collect(Collectors.toSet());
        var files = access.listed(actor, ids);
        return found.stream()
                .map(f -> f.item(Objects.requireNonNull(files.get(f.caseId())).title()))
                .toList();
    }

    private List<Row> answers(List<Lead> leads) {
        return rows(
                leads,
                """
                r.acknowledged_at is null
                and r.state in ('COMPLETED', 'DISCONTINUED', 'NOT_TAKEN_UP', 'DECLINED', 'EXPIRED')\
                """);
    }

    private Found answer(Row row) {
        return found(
                row,
                Kind.ANSWER,
                "«%s»: %s seit %s. Nehmen Sie es zur Kenntnis und entscheiden Sie, wie es weitergeht."
                        .formatted(
                                row.name(),
                                row.state().germanName(),
                                SwissFormat.date(row.since())),
                row.since().plusDays(ReferralDays.TO_ACKNOWLEDGE));
    }

    private List<Row> silent(List<Lead> leads) {
        return statement(
                        leads,
                        ASSIGNMENTS
                                + """
                                 (r.state = 'SENT' and r.sent_at <= :silent
                                    or r.state = 'WAITLISTED' and r.state_since <= :waiting) order by r.sent_at, r.id\
                                """)
                .param("silent", daysAgo(settings.firstReminder()))
                .param("waiting", daysAgo(ReferralDays.ON_WAITING_LIST))
                .query(this::row)
                .list();
    }

    private Found silence(Row row) {
        if (row.state() == AssignmentState.WAITLISTED) {
            return found(
                    row,
                    Kind.SILENT,
                    "«%s»: seit %s auf der Warteliste. Fragen Sie nach, oder suchen Sie etwas anderes."
                            .formatted(row.name(), SwissFormat.date(row.since())),
                    LocalDate.now(clock));
        }
        var end = row.sent().plusDays(settings.expiry());
        return found(
                row,
                Kind.SILENT,
                "«%s» hat seit %s nicht geantwortet. Rufen Sie an; am %s verfällt die Zuweisung."
                        .formatted(row.name(), SwissFormat.date(row.sent()), SwissFormat.date(end)),
                end);
    }

    private List<Row> approvals(List<Lead> leads) {
        return rows(
                leads,
                """
                (r.state = 'DRAFT' and r.approved_rappen is null
                    and r.payer in ('MUNICIPALITY', 'SOCIAL_ASSISTANCE', 'SUBSIDY')
                or r.hardship = 'REQUESTED' and r.state in ('DRAFT', 'SENT', 'WAITLISTED', 'ACCEPTED', 'RUNNING'))\
                """);
    }

    private Found approval(Row row) {
        String sentence =
                row.hardship()
                        ? "«%s»: Über das Härtefallgesuch ist noch nicht entschieden."
                        : "«%s»: Der Beitrag ist noch nicht bewilligt; vorher kann nicht gesendet werden.";
        return found(
                row,
                Kind.APPROVAL,
                sentence.formatted(row.name()),
                row.since().plusDays(ReferralDays.TO_ACKNOWLEDGE));
    }

    private List<Found> recommendations(List<Lead> leads) {
        return statement(
                        leads,
                        RECOMMENDATIONS
                                + " r.state = 'ISSUED' and r.issued_on <= :asked order by r.issued_on, r.id")
                .param("asked", LocalDate.now(clock).minusDays(ReferralDays.RECOMMENDATION_ASKED))
                .query((row, _) -> recommendation(row))
                .list();
    }

    private static Found recommendation(ResultSet row) throws SQLException {
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        var issued = row.getObject("issued_on", LocalDate.class);
        return new Found(
                caseId,
                Kind.RECOMMENDATION,
                "Am %s empfohlen: «%s». Fragen Sie, was daraus geworden ist."
                        .formatted(SwissFormat.date(issued), row.getString("offer_title")),
                issued.plusDays(ReferralDays.RECOMMENDATION_UNKNOWN),
                "/faelle/" + caseId + "/vermittlungen");
    }

    private static Found found(Row row, Kind kind, String sentence, LocalDate due) {
        return new Found(
                row.caseId(),
                kind,
                sentence,
                due,
                "/faelle/%s/zuweisungen/%s".formatted(row.caseId(), row.id()));
    }

    private List<Row> rows(List<Lead> leads, String condition) {
        return statement(leads, ASSIGNMENTS + " " + condition + " order by r.state_since, r.id")
                .query(this::row)
                .list();
    }

    private StatementSpec statement(List<Lead> leads, String sql) {
        return jdbc.sql(sql)
                .param("leads", leads.stream().map(Lead::rowScope).toArray(String[]::new));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var zone = clock.getZone();
        var since = day(row.getObject("at", OffsetDateTime.class), zone);
        var sent = row.getObject("sent", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("target_name"),
                AssignmentState.valueOf(row.getString("state")),
                since,
                sent == null ? since : day(sent, zone),
                row.getBoolean("hardship"));
    }

    private static LocalDate day(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }

    private OffsetDateTime daysAgo(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
