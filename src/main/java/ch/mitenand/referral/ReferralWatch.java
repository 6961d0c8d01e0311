package ch.mitenand.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is due today for one assignment, when the transaction works for the portal. */
@Component
class ReferralWatch {

    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final PoolProgress pools;
    private final Attendances attendances;
    private final SentReminders sent;
    private final ReferralMails mails;
    private final ReferralSettings settings;
    private final Clock clock;

    ReferralWatch(
            AssignmentRows rows,
            AssignmentMoves moves,
            PoolProgress pools,
            Attendances attendances,
            SentReminders sent,
            ReferralMails mails,
            ReferralSettings settings,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.pools = pools;
        this.attendances = attendances;
        this.sent = sent;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks after one that is sent and not over. */
    @Transactional(propagation = Propagation.MANDATORY)
    void live(ReferralId id) {
        pools.follow(id);
        var row = rows.lock(id).orElseThrow();
        switch (row.state()) {
            case SENT -> checkSilence(row);
            case WAITLISTED -> checkWaiting(row);
            case ACCEPTED -> checkStart(row);
            case RUNNING -> checkEnd(row);
            default -> {}
        }
    }

    /** Looks after one that is over: reminds the sender, empties the names and the pool. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ended(ReferralId id) {
        var row = rows.lock(id).orElseThrow();
        if (!row.state().isFinal()) {
            return;
        }
        if (row.waitsForAcknowledgement()
                && !row.content().topic().equals(Names.GONE)
                && isTime(
                        row,
                        "UNACKNOWLEDGED",
                        day(row.stateSince()),
                        ReferralDays.TO_ACKNOWLEDGE,
                        ReferralDays.TO_ACKNOWLEDGE)) {
            mails.sender(row, "unacknowledged");
        }
        var end = row.endedOn() == null ? day(row.stateSince()) : row.endedOn();
        if (today().isAfter(end.plusDays(DisclosureTable.DAYS_WITH_NAME))) {
            attendances.forget(id);
            if (isNamed(row)) {
                rows.set(id, Names.EMPTIED);
            }
        }
        pools.forget(row, end);
    }

    private static boolean isNamed(AssignmentRow row) {
        return !(row.told().equals(AssignmentRow.Told.NOBODY)
                && row.content().note().isEmpty()
                && row.content().accessNeeds().isEmpty());
    }

    /** After a pause of the portal only the last reminder that was missed is sent. */
    private void checkSilence(AssignmentRow row) {
        var step = moves.move(row.id(), AssignmentCommand.EXPIRE, Mover.PORTAL, Details.NONE);
        if (step instanceof Step.Done) {
            mails.receiver(rows.find(row.id()).orElseThrow(), "expired");
            return;
        }
        var since = day(Objects.requireNonNull(row.sentAt()));
        long days = ChronoUnit.DAYS.between(since, today());
        boolean remind = false;
        for (int after : settings.reminders()) {
            if (days >= after && sent.first(row.id(), "REMINDER_" + after, since)) {
                remind = true;
            }
        }
        if (remind) {
            mails.receiver(row, "reminder");
        }
    }

    private void checkWaiting(AssignmentRow row) {
        both(
                row,
                "WAITING",
                day(row.stateSince()),
                ReferralDays.ON_WAITING_LIST,
                ReferralDays.ASKED_AGAIN,
                "waiting-long",
                "waiting-long");
    }

    /** Accepted, but nobody has said that it began. */
    private void checkStart(AssignmentRow row) {
        var from =
                row.startsOn() == null
                        ? day(row.stateSince()).plusDays(ReferralDays.STARTS_WITHIN)
                        : row.startsOn();
        both(
                row,
                "NOT_STARTED",
                from,
                ReferralDays.NOT_STARTED,
                ReferralDays.ASKED_AGAIN,
                "not-started",
                ofReceiver(row, "not-started"));
    }

    private void checkEnd(AssignmentRow row) {
        both(
                row,
                "RUNS_LONG",
                day(row.stateSince()),
                ReferralDays.RUNS_LONG,
                ReferralDays.RUNS_ASKED_AGAIN,
                "runs-long",
                ofReceiver(row, "runs-long"));
    }

    /** A pool is asked for what happens in the pool, because it reports neither day nor result. */
    private static String ofReceiver(AssignmentRow row, String key) {
        return row.target() instanceof Target.ToPool ? "pool-" + key : key;
    }

    private void both(
            AssignmentRow row,
            String kind,
            LocalDate since,
            int first,
            int every,
            String toSender,
            String toReceiver) {
        if (isTime(row, kind, since, first, every)) {
            mails.receiver(row, toReceiver);
            mails.sender(row, toSender);
        }
    }

    /** True once for each period: after {@code first} days, then every so many. */
    private boolean isTime(AssignmentRow row, String kind, LocalDate since, int first, int every) {
        long days = ChronoUnit.DAYS.between(since, today());
        if (days < first) {
            return false;
        }
        long due = first + (days - first) / every * every;
        return sent.first(row.id(), kind, since.plusDays(due));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
