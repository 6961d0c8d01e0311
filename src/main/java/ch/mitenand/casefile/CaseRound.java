package ch.mitenand.casefile;

import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseMoves.Mover;
import ch.mitenand.timer.DailyTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes every night what is kept no longer: the person of cases whose retention is over, and
 * newcomers who manage alone for a year or about whom nothing was entered during the retention.
 * Every case is its own transaction; a round that is cut off or run twice does nothing twice. It
 * tells nobody; the worklist has announced it.
 */
@Component
class CaseRound implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(CaseRound.class);

    private final CaseRows rows;
    private final CaseRetirement retirement;
    private final NewcomerRows newcomers;
    private final RowScope scope;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseRound(
            CaseRows rows,
            CaseRetirement retirement,
            NewcomerRows newcomers,
            RowScope scope,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.retirement = retirement;
        this.newcomers = newcomers;
        this.scope = scope;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 30);
    }

    @Override
    public void run() {
        due().forEach(this::tryToRetire);
        transaction.executeWithoutResult(_ -> deleteNewcomers());
    }

    private List<CaseId> due() {
        List<CaseId> due =
                transaction.execute(_ -> {
                    scope.enterPortal();
                    return rows.closedUntil(retirement.closedUntil());
                });
        return Objects.requireNonNull(due);
    }

    /** One that cannot be retired must not hold up the others. */
    private void tryToRetire(CaseId id) {
        try {
            transaction.executeWithoutResult(_ -> retire(id));
        } catch (RuntimeException e) {
            log.error("case {} could not be retired", id, e);
        }
    }

    /** Looks again, because it can have been opened since. */
    private void retire(CaseId id) {
        scope.enterPortal();
        rows.lock(id)
                .filter(file -> file.state() == CaseState.CLOSED)
                .filter(file -> !file.since().isAfter(retirement.closedUntil()))
                .ifPresent(file -> retirement.retire(file, Mover.portal()));
    }

    private void deleteNewcomers() {
        scope.enterPortal();
        newcomers.deleteManaging(LocalDate.now(clock).minusYears(1));
        newcomers.deleteUntouched(retirement.closedUntil());
    }
}
