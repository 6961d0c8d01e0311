package ch.mitenand.referral;

import static ch.mitenand.referral.AssignmentCommand.*;
import static ch.mitenand.referral.AssignmentState.*;
import static ch.mitenand.referral.Party.PORTAL;
import static ch.mitenand.referral.Party.RECEIVER;
import static ch.mitenand.referral.Party.SENDER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of an assignment as a table: from which state, by which command, into which state, who
 * may give it, what has to be true, what happens. Whatever is not in it cannot be done; every end
 * has an outcome or a reason, and is closed only when the sender has acknowledged it.
 */
final class AssignmentTable {

    /** A line of the table. */
    record Line(
            AssignmentState from,
            AssignmentCommand command,
            AssignmentState to,
            Set<Party> who,
            AssignmentGuard guard,
            AssignmentEffect effect) {}

    /** What the table says to an attempt. */
    sealed interface Verdict {

        /** It can be done as this line says. */
        record Go(Line line) implements Verdict {}

        /** It cannot be done now; a German sentence says why. */
        record No(String sentence) implements Verdict {}

        /** This party may never do that. */
        record Denied() implements Verdict {}
    }

    private static final Set<Party> BY_SENDER = Set.of(SENDER);
    private static final Set<Party> BY_RECEIVER = Set.of(RECEIVER);
    private static final Set<Party> REFUSES = Set.of(RECEIVER, PORTAL);
    private static final Set<Party> BOTH = EnumSet.allOf(Party.class);

    /** All lines, in the order of an assignment's life. */
    static final List<Line> LINES =
            List.of(
                    line(
                            DRAFT,
                            SEND,
                            SENT,
                            BY_SENDER,
                            AssignmentGuard.SENDABLE,
                            AssignmentEffect.SEND),
                    line(
                            DRAFT,
                            MARK_AS_ERROR,
                            ENTERED_IN_ERROR,
                            BY_SENDER,
                            AssignmentGuard.NONE,
                            AssignmentEffect.DROP),
                    line(
                            SENT,
                            ACCEPT,
                            ACCEPTED,
                            BY_RECEIVER,
                            AssignmentGuard.PLACE_FREE,
                            AssignmentEffect.ACCEPT),
                    line(
                            SENT,
                            WAITLIST,
                            WAITLISTED,
                            BY_RECEIVER,
                            AssignmentGuard.NONE,
                            AssignmentEffect.TELL_SENDER),
                    line(
                            SENT,
                            DECLINE,
                            DECLINED,
                            REFUSES,
                            AssignmentGuard.REASON,
                            AssignmentEffect.END),
                    line(
                            SENT,
                            WITHDRAW,
                            WITHDRAWN,
                            BY_SENDER,
                            AssignmentGuard.REASON,
                            AssignmentEffect.TAKE_BACK),
                    line(
                            SENT,
                            EXPIRE,
                            EXPIRED,
                            Set.of(PORTAL),
                            AssignmentGuard.TIME_OVER,
                            AssignmentEffect.END),
                    line(
                            SENT,
                            MARK_AS_ERROR,
                            ENTERED_IN_ERROR,
                            BY_SENDER,
                            AssignmentGuard.NONE,
                            AssignmentEffect.TAKE_BACK),
                    line(
                            WAITLISTED,
                            ACCEPT,
                            ACCEPTED,
                            BY_RECEIVER,
                            AssignmentGuard.PLACE_FREE,
                            AssignmentEffect.ACCEPT),
                    line(
                            WAITLISTED,
                            DECLINE,
                            DECLINED,
                            REFUSES,
                            AssignmentGuard.REASON,
                            AssignmentEffect.END),
                    line(
                            WAITLISTED,
                            WITHDRAW,
                            WITHDRAWN,
                            BY_SENDER,
                            AssignmentGuard.REASON,
                            AssignmentEffect.TAKE_BACK),
                    line(
                            WAITLISTED,
                            MARK_AS_ERROR,
                            ENTERED_IN_ERROR,
                            BY_SENDER,
                            AssignmentGuard.NONE,
                            AssignmentEffect.TAKE_BACK),
                    line(
                            ACCEPTED,
                            START,
                            RUNNING,
                            REFUSES,
                            AssignmentGuard.STARTED,
                            AssignmentEffect.START),
                    line(
                            ACCEPTED,
                            MARK_NOT_TAKEN_UP,
                            NOT_TAKEN_UP,
                            REFUSES,
                            AssignmentGuard.REASON,
                            AssignmentEffect.END_AND_FREE),
                    line(
                            ACCEPTED,
                            MARK_NOT_TAKEN_UP,
                            NOT_TAKEN_UP,
                            BY_SENDER,
                            AssignmentGuard.GONE_WITH_REASON,
                            AssignmentEffect.END_AND_FREE),
                    line(
                            ACCEPTED,
                            WITHDRAW,
                            WITHDRAWN,
                            BY_SENDER,
                            AssignmentGuard.REASON,
                            AssignmentEffect.TAKE_BACK_AND_FREE),
                    line(
                            ACCEPTED,
                            MARK_AS_ERROR,
                            ENTERED_IN_ERROR,
                            BY_SENDER,
                            AssignmentGuard.NONE,
                            AssignmentEffect.TAKE_BACK_AND_FREE),
                    line(
                            RUNNING,
                            COMPLETE,
                            COMPLETED,
                            REFUSES,
                            AssignmentGuard.OUTCOME,
                            AssignmentEffect.END_AND_FREE),
                    line(
                            RUNNING,
                            COMPLETE,
                            COMPLETED,
                            BY_SENDER,
                            AssignmentGuard.GONE_WITH_OUTCOME,
                            AssignmentEffect.END_AND_FREE),
                    line(
                            RUNNING,
                            DISCONTINUE,
                            DISCONTINUED,
                            BOTH,
                            AssignmentGuard.ENDED_WITH_REASON,
                            AssignmentEffect.END_AND_FREE),
                    line(
                            RUNNING,
                            MARK_AS_ERROR,
                            ENTERED_IN_ERROR,
                            BY_SENDER,
                            AssignmentGuard.NONE,
                            AssignmentEffect.TAKE_BACK_AND_FREE),
                    acknowledge(COMPLETED),
                    acknowledge(DISCONTINUED),
                    acknowledge(NOT_TAKEN_UP),
                    acknowledge(DECLINED),
                    acknowledge(EXPIRED));

    private AssignmentTable() {}

    private static Line acknowledge(AssignmentState state) {
        return line(
                state,
                ACKNOWLEDGE,
                state,
                BY_SENDER,
                AssignmentGuard.NOT_ACKNOWLEDGED,
                AssignmentEffect.ACKNOWLEDGE);
    }

    private static Line line(
            AssignmentState from,
            AssignmentCommand command,
            AssignmentState to,
            Set<Party> who,
            AssignmentGuard guard,
            AssignmentEffect effect) {
        return new Line(from, command, to, who, guard, effect);
    }

    /** What the table says to an attempt. */
    static Verdict verdict(Attempt attempt) {
        if (LINES.stream()
                .noneMatch(l ->
                        l.command() == attempt.command() && l.who().contains(attempt.party()))) {
            return new Verdict.Denied();
        }
        var state = attempt.state();
        var line =
                LINES.stream()
                        .filter(l -> l.from() == state && l.command() == attempt.command())
                        .filter(l -> l.who().contains(attempt.party()))
                        .findFirst();
        if (line.isEmpty()) {
            return new Verdict.No(
                    "Das geht nicht mehr: Der Stand ist jetzt «%s».".formatted(state.germanName()));
        }
        String obstacle = line.get().guard().obstacle(attempt);
        return obstacle.isEmpty() ? new Verdict.Go(line.get()) : new Verdict.No(obstacle);
    }

    /** The commands that a party can give in a state; guards may still say no. */
    static Set<AssignmentCommand> allowed(AssignmentState state, Party party) {
        return LINES.stream()
                .filter(line -> line.from() == state && line.who().contains(party))
                .map(Line::command)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AssignmentCommand.class)));
    }
}
