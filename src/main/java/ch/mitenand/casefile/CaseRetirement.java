package ch.mitenand.casefile;

import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseMoves.Mover;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the person out of closed cases, at once or after the retention; numbers, dates and codes
 * stay for statistics.
 */
@Component
class CaseRetirement {

    private final RowScope scope;
    private final CaseMoves moves;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int years;

    CaseRetirement(
            RowScope scope,
            CaseMoves moves,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${mitenand.case-retention-years:5}") int years) {
        if (years < 1) {
            throw new IllegalArgumentException(
                    "mitenand.case-retention-years muss mindestens 1 sein: " + years);
        }
        this.scope = scope;
        this.moves = moves;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.years = years;
    }

    /** The day on which the person of a case is deleted that was closed on a day. */
    LocalDate day(LocalDate closedOn) {
        return closedOn.plusYears(years);
    }

    /** Cases that were closed on this day or before are due. */
    LocalDate closedUntil() {
        return LocalDate.now(clock).minusYears(years);
    }

    /**
     * Retires a case whose row is locked, if the table lets it. From now on the transaction works
     * for the portal: notes that another office has left behind have to go as well.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CaseOutcome retire(CaseFile file, Mover mover) {
        scope.enterPortal();
        var outcome = moves.move(file, CaseCommand.RETIRE, mover);
        if (outcome instanceof CaseOutcome.Done) {
            removeWords(file.id());
            events.publishEvent(new CaseRetired(file.id()));
        }
        return outcome;
    }

    private void removeWords(CaseId id) {
        run("delete from case_note where case_id = :id", id);
        run("delete from case_newcomer where case_id = :id", id);
        run("delete from case_step_words where case_id = :id", id);
        jdbc.sql(
                        """
                        update case_transfer set reason = '', answer = '', answered_at = coalesce(answered_at, :now),
                            state = case when state = 'OPEN' then 'TAKEN_BACK' else state end
                        where case_id = :id\
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.id())
                .update();
    }

    private void run(String sql, CaseId id) {
        jdbc.sql(sql).param("id", id.id()).update();
    }
}
