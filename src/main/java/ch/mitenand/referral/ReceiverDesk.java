package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.ReceiverAccess.What;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inbox of an organisation or of a pool: only what was sent to it, only as the {@link
 * Disclosure} shows it.
 */
@Service
@Transactional
public class ReceiverDesk {

    /** Whose inbox it is. */
    public sealed interface Inbox {

        /** Of an organisation. */
        record OfOrganisation(OrganisationId organisation) implements Inbox {}

        /** Of a pool. */
        record OfPool(PoolId pool) implements Inbox {}
    }

    /** One referral in an inbox, with what can be done now. */
    public record Item(
            Disclosure shown,
            AssignmentState state,
            LocalDate sentOn,
            @Nullable LocalDate answerBy,
            Set<AssignmentCommand> allowed) {}

    /** Presence on a day. */
    public enum Presence {
        PRESENT("anwesend"),
        EXCUSED("entschuldigt"),
        ABSENT("unentschuldigt");

        private final String germanName;

        Presence(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    /** An entry of the attendance list. */
    public record Attendance(ReferralId referral, LocalDate day, Presence presence) {}

    /** So many recommendations at most come from one provider at once. */
    public static final int MOST_ADVICE = 20;

    private static final int DAYS_AHEAD = 366;
    private static final Set<AssignmentCommand> BY_MENTORSHIP =
            EnumSet.of(AssignmentCommand.START, AssignmentCommand.COMPLETE);
    private static final String IN_THE_POOL =
            "Das geschieht im Pool: mit dem ersten Treffen beginnt die Zuweisung, mit dem Ende der Begleitung endet sie.";

    private final ReceiverAccess access;
    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final Disclosures disclosures;
    private final Attendances attendances;
    private final ProviderReports reports;
    private final ReferralSettings settings;
    private final Clock clock;

    ReceiverDesk(
            ReceiverAccess access,
            AssignmentRows rows,
            AssignmentMoves moves,
            Disclosures disclosures,
            Attendances attendances,
            ProviderReports reports,
            ReferralSettings settings,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.moves = moves;
        this.disclosures = disclosures;
        this.attendances = attendances;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is new, waits, runs, and ended in the last 90 days; new first. */
    public List<Item> items(Actor actor, Inbox inbox) {
        access.demand(actor, inbox);
        var found =
                rows.sentTo(inbox, LocalDate.now(clock).minusDays(ReferralDays.IN_INBOX_AFTER_END));
        access.trace(actor, found.stream().map(AssignmentRow::id).toList(), What.LISTED);
        var shown = disclosures.of(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> item(found.get(i), shown.get(i)))
                .toList();
    }

    /** One item of this inbox. */
    public Item item(Actor actor, Inbox inbox, ReferralId referral) {
        var row = access.demand(actor, inbox, referral, What.READ);
        return item(row, disclosures.of(row));
    }

    /** How many new ones wait for an answer, for the navigation. */
    public int waiting(Actor actor, Inbox inbox) {
        access.demand(actor, inbox);
        return rows.unanswered(inbox);
    }

    /**
     * Accepts; a place is counted down under lock. A pool gets a mentee by it.
     *
     * @param startsOn first day, null when not yet known
     */
    public Step accept(
            Actor actor, Inbox inbox, ReferralId referral, @Nullable LocalDate startsOn) {
        var today = LocalDate.now(clock);
        if (startsOn != null
                && (startsOn.isBefore(today) || startsOn.isAfter(today.plusDays(DAYS_AHEAD)))) {
            access.demand(actor, inbox, referral, What.READ);
            return new Step.Wrong(
                    Map.of(
                            "startsOn",
                            "Wählen Sie als ersten Tag heute oder einen Tag im nächsten Jahr, oder lassen Sie das Feld leer."));
        }
        return move(actor, inbox, referral, AssignmentCommand.ACCEPT, Details.on(startsOn));
    }

    /** Puts on the waiting list. */
    public Step waitlist(Actor actor, Inbox inbox, ReferralId referral) {
        return move(actor, inbox, referral, AssignmentCommand.WAITLIST, Details.NONE);
    }

    /** Declines with a coded reason and a sentence of at most 300 characters, may be empty. */
    public Step decline(
            Actor actor, Inbox inbox, ReferralId referral, Reason reason, String sentence) {
        var details = new Details(reason, null, null, sentence);
        return move(actor, inbox, referral, AssignmentCommand.DECLINE, details);
    }

    /** It has begun on this day, today or earlier; a pool begins by its first meeting. */
    public Step start(Actor actor, Inbox inbox, ReferralId referral, LocalDate on) {
        var row = access.demand(actor, inbox, referral, What.MOVED);
        return isToPool(row)
                ? new Step.No(IN_THE_POOL)
                : moves.move(
                        referral, AssignmentCommand.START, Mover.receiver(actor), Details.on(on));
    }

    /** The person did not come. */
    public Step notTakenUp(Actor actor, Inbox inbox, ReferralId referral, Reason reason) {
        return move(
                actor,
                inbox,
                referral,
                AssignmentCommand.MARK_NOT_TAKEN_UP,
                Details.because(reason));
    }

    /** It is over with this outcome; the place is free again. Not at a pool. */
    public Step complete(
            Actor actor,
            Inbox inbox,
            ReferralId referral,
            LocalDate on,
            OutcomeCode outcome,
            String sentence) {
        var row = access.demand(actor, inbox, referral, What.MOVED);
        if (isToPool(row)) {
            return new Step.No(IN_THE_POOL);
        }
        return row.assessment() == null
                ? moves.move(
                        referral,
                        AssignmentCommand.COMPLETE,
                        Mover.receiver(actor),
                        Details.outcome(outcome, on, sentence))
                : new Step.No(
                        "Eine Abklärung schliessen Sie ab, indem Sie die Empfehlungen senden.");
    }

    /** It was broken off; the place is free again. */
    public Step discontinue(
            Actor actor,
            Inbox inbox,
            ReferralId referral,
            LocalDate on,
            Reason reason,
            String sentence) {
        return move(
                actor,
                inbox,
                referral,
                AssignmentCommand.DISCONTINUE,
                Details.end(reason, on, sentence));
    }

    /**
     * An accredited provider sends its recommendations and completes the assignment. Offers of the
     * categories of assessments, of an organisation that is accredited for it, are such
     * assignments; the kind is the one that was ordered. One that was only accepted begins on the
     * same day.
     *
     * @param complex whether the case is complex, which only an in-depth assessment finds
     * @param advice one to {@link #MOST_ADVICE}
     */
    public Step report(
            Actor actor,
            Inbox inbox,
            ReferralId referral,
            LocalDate on,
            boolean complex,
            List<AdviceDraft> advice) {
        var row = access.demand(actor, inbox, referral, What.MOVED);
        return reports.send(row, Mover.receiver(actor), on, complex, advice);
    }

    /** Attendance of the running ones of an offer in a month. */
    public List<Attendance> attendance(Actor actor, Inbox inbox, LocalDate month) {
        access.demand(actor, inbox);
        var found = attendances.of(inbox, month);
        var referrals = found.stream().map(Attendance::referral).distinct().toList();
        access.trace(actor, referrals, What.ATTENDANCE_READ);
        return found;
    }

    /** Enters attendance; at most 60 days old, only while it runs, not at a pool. */
    public Step attend(
            Actor actor, Inbox inbox, ReferralId referral, LocalDate day, Presence presence) {
        if (isToPool(access.demand(actor, inbox, referral, What.ATTENDANCE_WRITTEN))) {
            return new Step.No(IN_THE_POOL);
        }
        var row = rows.lock(referral).orElseThrow();
        var obstacle = attendances.obstacle(row, day);
        if (obstacle.isPresent()) {
            return new Step.No(obstacle.get());
        }
        attendances.enter(referral, day, presence);
        return new Step.Done(referral, row.state());
    }

    /**
     * Takes an entry of the attendance list back, as if nobody had ticked anything; nothing happens
     * when there is none. The same rules as for entering.
     */
    public Step takeBack(Actor actor, Inbox inbox, ReferralId referral, LocalDate day) {
        access.demand(actor, inbox, referral, What.ATTENDANCE_TAKEN_BACK);
        var row = rows.lock(referral).orElseThrow();
        var obstacle = attendances.obstacle(row, day);
        if (obstacle.isPresent()) {
            return new Step.No(obstacle.get());
        }
        attendances.remove(referral, day);
        return new Step.Done(referral, row.state());
    }

    private Step move(
            Actor actor,
            Inbox inbox,
            ReferralId referral,
            AssignmentCommand command,
            Details details) {
        access.demand(actor, inbox, referral, What.MOVED);
        return moves.move(referral, command, Mover.receiver(actor), details);
    }

    /** Its mentorship begins and ends it. */
    private static boolean isToPool(AssignmentRow row) {
        return row.target() instanceof Target.ToPool;
    }

    private Item item(AssignmentRow row, Disclosure shown) {
        var sent = LocalDate.ofInstant(Objects.requireNonNull(row.sentAt()), clock.getZone());
        var allowed = EnumSet.noneOf(AssignmentCommand.class);
        allowed.addAll(AssignmentTable.allowed(row.state(), Party.RECEIVER));
        if (isToPool(row)) {
            allowed.removeAll(BY_MENTORSHIP);
        }
        return new Item(
                shown,
                row.state(),
                sent,
                row.state() == AssignmentState.SENT ? sent.plusDays(settings.expiry()) : null,
                allowed);
    }
}
