package ch.mitenand.mentoring;

import ch.mitenand.timer.DailyTask;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The daily round of the pools: reminds of proofs that end, deletes sign-ups that nobody has
 * confirmed. Every volunteer is a transaction of their own.
 */
@Component
class PoolRound implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(PoolRound.class);

    private final MentorRows mentors;
    private final ProofReminders reminders;
    private final PendingSignUps pending;

    PoolRound(MentorRows mentors, ProofReminders reminders, PendingSignUps pending) {
        this.mentors = mentors;
        this.reminders = reminders;
        this.pending = pending;
    }

    @Override
    public String name() {
        return "mentor-pools";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 30);
    }

    @Override
    public void run() {
        pending.removeOld();
        mentors.everybody().forEach(this::tryToLook);
    }

    /** One volunteer who cannot be looked at must not hold up the others. */
    private void tryToLook(MentorId mentor) {
        try {
            reminders.look(mentor);
        } catch (RuntimeException e) {
            log.error("mentor {} could not be looked at", mentor, e);
        }
    }
}
