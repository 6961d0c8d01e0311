package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.referral.ResultFile.Column;
import ch.mitenand.referral.ResultLine.Fault;
import ch.mitenand.shared.OfficeFile.Row;
import ch.mitenand.shared.OfficeImport;
import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes results that a receiver told outside of the portal, line by line: the lead of the case
 * reports them on behalf of the receiver, and the table decides as if it were by hand. A check does
 * all of it in a transaction that is taken back.
 */
@Component
class ResultImport {

    private static final Logger log = LoggerFactory.getLogger(ResultImport.class);

    private final CaseAccess access;
    private final ExchangeRows exchange;
    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final ReferralMails mails;
    private final TransactionTemplate apart;
    private final Clock clock;

    ResultImport(
            CaseAccess access,
            ExchangeRows exchange,
            AssignmentRows rows,
            AssignmentMoves moves,
            ReferralMails mails,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.exchange = exchange;
        this.rows = rows;
        this.moves = moves;
        this.mails = mails;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Takes the lines; the caller has checked that the actor leads cases. */
    OfficeImport take(Actor actor, List<Row<Column>> lines, boolean onlyCheck) {
        var run = new Run(actor);
        if (onlyCheck) {
            apart.executeWithoutResult(status -> {
                status.setRollbackOnly();
                access.demandLead(actor);
                lines.forEach(run::take);
            });
            access.traceAll(actor, List.copyOf(run.cases), What.REFERRAL_READ);
        } else {
            lines.forEach(run::take);
            run.tell();
        }
        if (run.strange > 0) {
            log.warn(
                    "account {} imported {} lines about referrals that are not of its cases",
                    actor.account(),
                    run.strange);
        }
        return new OfficeImport(run.taken, run.known, List.copyOf(run.faults));
    }

    /** One pass over a file. */
    private final class Run {

        private final Actor actor;
        private final List<OfficeImport.Fault> faults = new ArrayList<>();
        private final Set<CaseId> cases = new LinkedHashSet<>();
        private final Set<ReferralId> moved = new LinkedHashSet<>();
        private int taken;
        private int known;
        private int strange;

        Run(Actor actor) {
            this.actor = actor;
        }

        void take(Row<Column> row) {
            try {
                if (take(ResultLine.of(row))) {
                    taken++;
                } else {
                    known++;
                }
            } catch (Fault fault) {
                faults.add(
                        new OfficeImport.Fault(
                                row.line(), fault.column().title(), fault.sentence()));
            }
        }

        /** The receivers hear once of each what was said in their name. */
        void tell() {
            moved.forEach(id -> mails.receiver(rows.find(id).orElseThrow(), "imported"));
        }

        /** Whether it was new. */
        private boolean take(ResultLine line) throws Fault {
            var row = exchange.find(CaseAccess.leads(actor), line.number()).orElse(null);
            if (row == null) {
                strange++;
                throw new Fault(
                        Column.ZUWEISUNG,
                        "Unter Ihren Fällen gibt es keine gesendete Zuweisung mit dieser Nummer. Prüfen Sie die Nummer.");
            }
            cases.add(row.caseId());
            var file = access.lock(actor, row.caseId(), What.REFERRAL_WRITTEN);
            var now = exchange.find(CaseAccess.leads(actor), line.number()).orElseThrow();
            if (isKnown(now, line)) {
                return false;
            }
            demandReportable(now, line);
            demandDay(now, line);
            var mover = new Mover(Party.RECEIVER, actor, file);
            switch (moves.move(now.id(), line.command(), mover, line.details())) {
                case Step.Done _ -> moved.add(now.id());
                case Step.No(var sentence) -> throw new Fault(column(now, line), sentence);
                case Step.Wrong(var wrong) ->
                        throw new Fault(Column.STAND, String.join(" ", wrong.values()));
            }
            return true;
        }
    }

    /** Whether the portal has exactly that already, also when it has gone on since. */
    private boolean isKnown(AssignmentRow row, ResultLine line) {
        return switch (line.to()) {
            case WAITLISTED -> exchange.wasIn(row.id(), AssignmentState.WAITLISTED);
            case ACCEPTED -> row.hadPlace();
            case RUNNING ->
                    exchange.wasIn(row.id(), AssignmentState.RUNNING)
                            && line.day().equals(row.startsOn());
            default ->
                    row.state() == line.to()
                            && line.day().equals(row.endedOn())
                            && row.outcome() == line.outcome()
                            && row.reason() == line.reason();
        };
    }

    private static void demandReportable(AssignmentRow row, ResultLine line) throws Fault {
        if (row.target() instanceof Target.ToPool) {
            throw new Fault(
                    Column.ZUWEISUNG,
                    "Was aus einer Zuweisung an einen Mentoring-Pool wird, meldet der Pool im Portal.");
        }
        if (row.assessment() != null && line.to() == AssignmentState.COMPLETED) {
            throw new Fault(
                    Column.STAND,
                    "Eine Abklärung schliesst die Stelle ab, indem sie die Empfehlungen im Portal sendet.");
        }
    }

    private void demandDay(AssignmentRow row, ResultLine line) throws Fault {
        var sent = LocalDate.ofInstant(Objects.requireNonNull(row.sentAt()), clock.getZone());
        boolean guarded = line.to() == AssignmentState.RUNNING;
        if (line.day().isAfter(LocalDate.now(clock)) || !guarded && line.day().isBefore(sent)) {
            throw new Fault(
                    Column.DATUM,
                    "Der Tag muss zwischen dem %s und heute liegen."
                            .formatted(SwissFormat.date(sent)));
        }
    }

    /** Where the table allows the command, what is wrong is the day, or that there is no place. */
    private static Column column(AssignmentRow row, ResultLine line) {
        boolean allowed =
                AssignmentTable.allowed(row.state(), Party.RECEIVER).contains(line.command());
        return allowed && line.to() != AssignmentState.ACCEPTED ? Column.DATUM : Column.STAND;
    }
}
