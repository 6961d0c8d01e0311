package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.MentorshipMoves.Mover;
import ch.mitenand.timer.DailyTask;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The daily round over all mentorships: reminds, lets expire, ends pauses, and points the
 * coordinators to what is due. Every mentorship is its own transaction; a round that is cut off or
 * run twice does nothing twice.
 */
@Component
class DailyRound implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(DailyRound.class);

    private final Mentorships mentorships;
    private final MentorshipMoves moves;
    private final MentorshipNotices notices;
    private final MentorshipMails mails;
    private final MentorshipRows rows;
    private final Meetings meetings;
    private final SentNotices sent;
    private final PoolPeople people;
    private final MentorshipTraces traces;
    private final TransactionTemplate transaction;

    DailyRound(
            Mentorships mentorships,
            MentorshipMoves moves,
            MentorshipNotices notices,
            MentorshipMails mails,
            MentorshipRows rows,
            Meetings meetings,
            SentNotices sent,
            PoolPeople people,
            MentorshipTraces traces,
            TransactionTemplate transaction) {
        this.mentorships = mentorships;
        this.moves = moves;
        this.notices = notices;
        this.mails = mails;
        this.rows = rows;
        this.meetings = meetings;
        this.sent = sent;
        this.people = people;
        this.traces = traces;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "mentorships";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(7, 0);
    }

    @Override
    public void run() {
        live().forEach(this::tryToLook);
        transaction.executeWithoutResult(_ -> traces.prune());
    }

    private List<MentorshipId> live() {
        return Arrays.stream(MentorshipState.values())
                .filter(MentorshipState.LIVE::contains)
                .flatMap(state -> mentorships.in(state).stream())
                .toList();
    }

    /** One that cannot be looked after must not hold up the others. */
    private void tryToLook(MentorshipId id) {
        try {
            look(id);
        } catch (RuntimeException e) {
            log.error("mentorship {} could not be looked after", id, e);
        }
    }

    /** Does what is due for one mentorship. */
    void look(MentorshipId id) {
        transaction.executeWithoutResult(_ -> mentorships.find(id).ifPresent(this::check));
    }

    private void check(Mentorship m) {
        switch (m.state()) {
            case ASKED -> checkAsked(m);
            case PAUSED -> moves.move(m.id(), MentorshipCommand.RESUME, Mover.PORTAL, Details.NONE);
            default -> {}
        }
        mentorships.find(m.id()).filter(Mentorship::isLive).ifPresent(this::point);
    }

    /** Guards let expire or go on only when it is time. */
    private void checkAsked(Mentorship m) {
        moves.move(m.id(), MentorshipCommand.EXPIRE, Mover.PORTAL, Details.NONE);
        boolean open = mentorships.find(m.id()).orElseThrow().state() == MentorshipState.ASKED;
        var watch = watch(m);
        if (open && watch.isReminderDue() && sent.first(m.id(), "ASKED", watch.since())) {
            notices.ask(m, "asked-again");
        }
    }

    private void point(Mentorship m) {
        var watch = watch(m);
        if (watch.isReviewDue()) {
            once(m, "review-due", Objects.requireNonNull(m.halfTime()));
        }
        if (watch.isEndNear()) {
            once(m, "end-near", Objects.requireNonNull(m.plannedEnd()));
        }
        if (watch.isSilent()) {
            once(m, "silent", watch.silentSince());
        }
        pointToProofs(m, watch);
    }

    private void pointToProofs(Mentorship m, Watch watch) {
        var standing =
                Standing.of(
                        people.mentor(m.mentor()).orElseThrow(),
                        people.mentee(m.mentee()).orElseThrow(),
                        watch.today());
        everyTime(watch.isUnsafe(standing), m, "minor", watch);
        everyTime(watch.hasLapsed(standing), m, "lapsed", watch);
    }

    /** Reported once for every time that it becomes true. */
    private void everyTime(boolean now, Mentorship m, String key, Watch watch) {
        if (now) {
            once(m, key, watch.since());
        } else {
            sent.forget(m.id(), key);
        }
    }

    private void once(Mentorship m, String key, LocalDate about) {
        if (sent.first(m.id(), key, about)) {
            mails.coordinators(m, key);
        }
    }

    private Watch watch(Mentorship m) {
        return rows.watch(m, meetings.summary(m.id()));
    }
}
