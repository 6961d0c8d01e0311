package ch.mitenand.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way in which an assignment moves: locks its row, asks the table, does what belongs to
 * it, keeps the step. Who may move which one, the caller has checked.
 */
@Component
class AssignmentMoves {

    private static final int LONGEST_TEXT = 300;

    private final AssignmentRows rows;
    private final AssignmentSteps steps;
    private final AssignmentEffects effects;
    private final SendingCheck sending;
    private final PlaceCheck places;
    private final Receivers receivers;
    private final ReferralSettings settings;
    private final Clock clock;

    AssignmentMoves(
            AssignmentRows rows,
            AssignmentSteps steps,
            AssignmentEffects effects,
            SendingCheck sending,
            PlaceCheck places,
            Receivers receivers,
            ReferralSettings settings,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.effects = effects;
        this.sending = sending;
        this.places = places;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Moves an assignment if the table lets it.
     *
     * @throws AccessDeniedException when the party may never give the command
     * @throws NoSuchElementException when there is none in the scope of the transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Step move(ReferralId id, AssignmentCommand command, Mover mover, Details details) {
        if (details.text().length() > LONGEST_TEXT) {
            return new Step.Wrong(
                    Map.of("sentence", "Kürzen Sie den Text auf höchstens 300 Zeichen."));
        }
        var row = rows.lock(id).orElseThrow(() -> new NoSuchElementException("no such assignment"));
        var attempt = attempt(row, command, mover, details);
        return switch (AssignmentTable.verdict(attempt)) {
            case AssignmentTable.Verdict.Go(var line) -> go(line, row, mover, details);
            case AssignmentTable.Verdict.No(var sentence) -> new Step.No(sentence);
            case AssignmentTable.Verdict.Denied() ->
                    throw new AccessDeniedException(mover.party() + " may not " + command);
        };
    }

    private Attempt attempt(
            AssignmentRow row, AssignmentCommand command, Mover mover, Details details) {
        return new Attempt(
                row.state(),
                command,
                mover.party(),
                details.reason(),
                details.outcome(),
                details.day(),
                row.sentAt(),
                row.startsOn(),
                row.acknowledged(),
                clock.instant(),
                LocalDate.now(clock),
                new Looked(row, mover));
    }

    private Step go(AssignmentTable.Line line, AssignmentRow row, Mover mover, Details details) {
        Instant since = line.to() == row.state() ? row.stateSince() : clock.instant();
        rows.move(row, line.to(), since, effects.columns(line.effect(), row, mover, details));
        steps.add(row.id(), line.command().name(), line.to(), mover, words(details));
        effects.tell(line.effect(), rows.find(row.id()).orElseThrow(), mover);
        return new Step.Done(row.id(), line.to());
    }

    private static String words(Details details) {
        var reason = details.reason();
        var outcome = details.outcome();
        String coded =
                reason != null ? reason.germanName() : outcome != null ? outcome.germanName() : "";
        if (details.text().isBlank()) {
            return coded;
        }
        return coded.isEmpty() ? details.text().strip() : coded + ": " + details.text().strip();
    }

    /** Looks things up when a guard asks. */
    private final class Looked implements Attempt.Facts {

        private final AssignmentRow row;
        private final Mover mover;

        Looked(AssignmentRow row, Mover mover) {
            this.row = row;
            this.mover = mover;
        }

        @Override
        public Optional<String> unsendable() {
            var file = mover.file();
            if (file == null) {
                throw new IllegalStateException("only those who have opened the case send");
            }
            return sending.missing(row, file).stream().findFirst();
        }

        @Override
        public Optional<String> noPlace() {
            return places.obstacle(row, mover);
        }

        @Override
        public boolean isReceiverGone() {
            return receivers.areGone(row);
        }

        @Override
        public int expiryDays() {
            return settings.expiry();
        }
    }
}
