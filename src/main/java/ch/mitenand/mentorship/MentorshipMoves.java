package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.PoolPeople;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The only way in which a mentorship moves: asks the table, keeps the step, has everybody told. */
@Component
class MentorshipMoves {

    private static final int LONGEST_TEXT = 600;

    /** Who moves; the account is unknown for people who came by a link. */
    record Mover(Party party, @Nullable UUID account) {

        static final Mover PORTAL = new Mover(Party.PORTAL, null);
    }

    private final Mentorships mentorships;
    private final Steps steps;
    private final PoolPeople people;
    private final PairCheck pairs;
    private final MentorshipNotices notices;
    private final Clock clock;

    MentorshipMoves(
            Mentorships mentorships,
            Steps steps,
            PoolPeople people,
            PairCheck pairs,
            MentorshipNotices notices,
            Clock clock) {
        this.mentorships = mentorships;
        this.steps = steps;
        this.people = people;
        this.pairs = pairs;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Moves a mentorship if the table lets it.
     *
     * @throws AccessDeniedException when the party may never give the command
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Step move(MentorshipId id, MentorshipCommand command, Mover mover, Details details) {
        if (details.text().length() > LONGEST_TEXT) {
            return new Step.No("Bitte kürzen Sie den Text auf %d Zeichen.".formatted(LONGEST_TEXT));
        }
        if (command == MentorshipCommand.ASK) {
            lockTheTwo(id);
        }
        return moveLocked(id, command, mover, details);
    }

    /**
     * Lets the questions among these expire whose time is up, so that their places are free without
     * waiting for the daily round. Whoever only reads leaves them as they are.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void expire(List<Mentorship> some) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        var today = LocalDate.now(clock);
        some.stream()
                .filter(m -> m.state() == MentorshipState.ASKED)
                .filter(m -> Watch.isOver(since(m), today))
                .forEach(m ->
                        moveLocked(m.id(), MentorshipCommand.EXPIRE, Mover.PORTAL, Details.NONE));
    }

    private Step moveLocked(
            MentorshipId id, MentorshipCommand command, Mover mover, Details details) {
        var attempt = attempt(mentorships.locked(id).orElseThrow(), command, mover, details);
        return switch (MentorshipTable.verdict(attempt)) {
            case MentorshipTable.Verdict.Go(var line) -> go(line, attempt, mover);
            case MentorshipTable.Verdict.No(var sentence) -> new Step.No(sentence);
            case MentorshipTable.Verdict.Denied() ->
                    throw new AccessDeniedException(mover.party() + " may not " + command);
        };
    }

    /** Places are counted under the lock of the mentor, always taken before the mentee's. */
    private void lockTheTwo(MentorshipId id) {
        var mentorship = mentorships.find(id).orElseThrow();
        people.lock(mentorship.mentor());
        people.lock(mentorship.mentee());
        expire(
                mentorships.around(
                        List.of(mentorship.mentor().id()), List.of(mentorship.mentee().id())));
    }

    private LocalDate since(Mentorship mentorship) {
        return LocalDate.ofInstant(mentorship.since(), clock.getZone());
    }

    private Attempt attempt(
            Mentorship mentorship, MentorshipCommand command, Mover mover, Details details) {
        return new Attempt(
                mentorship,
                command,
                mover.party(),
                details,
                clock.instant(),
                LocalDate.now(clock),
                since(mentorship),
                new Looked(mentorship));
    }

    private Step go(MentorshipTable.Line line, Attempt attempt, Mover mover) {
        var before = attempt.mentorship();
        Instant since = line.to() == before.state() ? before.since() : attempt.now();
        mentorships.move(before, line.to(), since, line.effect().columns(attempt));
        steps.add(before.id(), attempt, line, mover.account());
        notices.tell(line.effect(), mentorships.find(before.id()).orElseThrow(), attempt);
        return new Step.Done(before.id(), line.to());
    }

    /** Looks things up when a guard asks. */
    private final class Looked implements Attempt.Facts {

        private final Mentorship mentorship;

        Looked(Mentorship mentorship) {
            this.mentorship = mentorship;
        }

        @Override
        public Optional<String> obstacle() {
            var today = LocalDate.now(clock);
            var start = mentorships.plannedStart(mentorship.id()).filter(day -> day.isAfter(today));
            return pairs.obstacle(
                    mentorship.pool(),
                    mentorship.mentor(),
                    mentorship.mentee(),
                    start.orElse(today));
        }

        @Override
        public AdmissionState mentor() {
            return file().status().state();
        }

        @Override
        public boolean provenOn(LocalDate day) {
            return Standing.isProven(file(), day);
        }

        @Override
        public boolean safeForMinorsOn(LocalDate day) {
            return Standing.isSafe(file(), people.mentee(mentorship.mentee()).orElseThrow(), day);
        }

        private MentorFile file() {
            return people.mentor(mentorship.mentor()).orElseThrow();
        }
    }
}
