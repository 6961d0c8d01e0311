package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.shared.OfficeImport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for and from other case software, accounting and the cockpit. */
@Service
@Transactional
public class ReferralExchange {

    private final CaseAccess access;
    private final RowScope scope;
    private final AssignmentRows assignments;
    private final RecommendationRows recommendations;
    private final ExchangeRows rows;
    private final ExchangeJson json;
    private final CockpitFigures figures;
    private final ResultImport results;
    private final Attendances attendances;
    private final Clock clock;

    ReferralExchange(
            CaseAccess access,
            RowScope scope,
            AssignmentRows assignments,
            RecommendationRows recommendations,
            ExchangeRows rows,
            ExchangeJson json,
            CockpitFigures figures,
            ResultImport results,
            Attendances attendances,
            Clock clock) {
        this.access = access;
        this.scope = scope;
        this.assignments = assignments;
        this.recommendations = recommendations;
        this.rows = rows;
        this.json = json;
        this.figures = figures;
        this.results = results;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Referrals and results of one case as JSON (FHIR names for the states). */
    public byte[] json(Actor actor, CaseId id) {
        var file = access.demand(actor, id, What.EXPORTED);
        var rows = assignments.of(id);
        var sums = attendances.sums(rows.stream().map(AssignmentRow::id).toList());
        return json.of(file, rows, sums, recommendations.of(id));
    }

    /**
     * Referrals and results of all cases of the actor in a period as CSV, by case number; both days
     * included.
     *
     * @throws IllegalArgumentException with a German sentence when the period ends before it begins
     */
    public byte[] csv(Actor actor, LocalDate from, LocalDate until) {
        access.demandLead(actor);
        demandPeriod(from, until);
        var leads = CaseAccess.leads(actor);
        var sent = rows.sent(leads, from, until);
        var advised = rows.advised(leads, from, until);
        exported(
                actor,
                Stream.concat(
                        sent.stream().map(s -> s.row().caseId()),
                        advised.stream().map(ExchangeRows.Advised::caseId)));
        var sums = attendances.sums(sent.stream().map(s -> s.row().id()).toList());
        return ExchangeTables.referrals(sent, sums, advised, clock.getZone());
    }

    /**
     * Approved contributions and granted waivers of a period as CSV for accounting; no names,
     * numbers only.
     *
     * @throws IllegalArgumentException with a German sentence when the period ends before it begins
     */
    public byte[] accounting(Actor actor, LocalDate from, LocalDate until) {
        access.demandLead(actor);
        demandPeriod(from, until);
        var approved = rows.approved(CaseAccess.leads(actor), from, until);
        exported(actor, approved.stream().map(s -> s.row().caseId()));
        return ExchangeTables.accounting(approved);
    }

    /**
     * Numbers for the cockpit: referrals by category, state and quarter, small numbers suppressed;
     * canton editors only.
     */
    public byte[] cockpit(Actor actor, int year) {
        if (!actor.has(Role.CANTON_EDITOR, "")) {
            throw new AccessDeniedException("numbers of the canton");
        }
        scope.enterPortal();
        var counted = rows.counted(year);
        scope.enter(actor);
        return figures.of(counted);
    }

    /**
     * Reads results from a CSV file of other software (columns zuweisung, stand, datum, ergebnis,
     * grund), through the same table as by hand, on behalf of the receiver.
     *
     * @param onlyCheck whether nothing is kept; the answer is the same
     * @throws IllegalArgumentException with a German sentence when it is no such file
     */
    public OfficeImport results(Actor actor, byte[] file, boolean onlyCheck) {
        access.demandLead(actor);
        return results.take(actor, ResultFile.rows(file), onlyCheck);
    }

    private void exported(Actor actor, Stream<CaseId> ids) {
        access.traceAll(actor, ids.distinct().toList(), What.EXPORTED);
    }

    private static void demandPeriod(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Der letzte Tag liegt vor dem ersten. Tauschen Sie die beiden.");
        }
    }
}
