package ch.mitenand.mentorship;

import static ch.mitenand.mentorship.MentorshipCommand.*;
import static ch.mitenand.mentorship.MentorshipState.*;
import static ch.mitenand.mentorship.Party.COORDINATOR;
import static ch.mitenand.mentorship.Party.MENTEE;
import static ch.mitenand.mentorship.Party.MENTOR;
import static ch.mitenand.mentorship.Party.NEIGHBOUR;
import static ch.mitenand.mentorship.Party.PORTAL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of a mentorship as a table: from which state, by which command, into which state, who
 * may give it, what has to be true, what happens. Whatever is not in it cannot be done. Where
 * several lines have the same state and command, the first one holds whose guard lets pass.
 *
 * <p>A coordinator proposes a pair, and asks both: now the mentor's place and the mentee are taken.
 * When both say yes, the coordinator introduces them, and only now they get each other's contact
 * data. After the trial the mentorship is confirmed with a planned end; it can pause, be suspended
 * to protect somebody, and ends with a reason at any time.
 */
final class MentorshipTable {

    /** A line of the table. */
    record Line(
            MentorshipState from,
            MentorshipCommand command,
            MentorshipState to,
            Set<Party> who,
            Guard guard,
            Effect effect) {}

    /** What the table says to an attempt. */
    sealed interface Verdict {

        /** It can be done as this line says. */
        record Go(Line line) implements Verdict {}

        /** It cannot be done now; a German sentence says why. */
        record No(String sentence) implements Verdict {}

        /** This party may never do that. */
        record Denied() implements Verdict {}
    }

    private static final Set<Party> OWN_POOL = Set.of(COORDINATOR);
    private static final Set<Party> OWN_PORTAL = Set.of(COORDINATOR, PORTAL);
    private static final Set<Party> BOTH_PORTAL = Set.of(COORDINATOR, NEIGHBOUR, PORTAL);
    private static final Set<Party> THE_TWO = Set.of(MENTOR, MENTEE);
    private static final Set<Party> OWN_TWO = Set.of(COORDINATOR, MENTOR, MENTEE);
    private static final Set<Party> BY_TIME = Set.of(PORTAL);
    private static final Set<Party> EVERYBODY = EnumSet.allOf(Party.class);

    /** All lines, in the order of a mentorship's life. */
    static final List<Line> LINES =
            List.of(
                    line(PROPOSED, DISMISS, DISMISSED, OWN_PORTAL, Guard.REASON, Effect.NOTHING),
                    line(PROPOSED, ASK, ASKED, OWN_POOL, Guard.PAIR_FITS, Effect.ASK_BOTH),
                    line(ASKED, ACCEPT, ASKED, THE_TWO, Guard.FIRST_YES, Effect.NOTE_YES),
                    line(ASKED, ACCEPT, AGREED, THE_TWO, Guard.SECOND_YES, Effect.AGREE),
                    line(ASKED, DECLINE, NOT_FORMED, THE_TWO, Guard.DECLINE_REASON, Effect.NOTE_NO),
                    line(ASKED, EXPIRE, NOT_FORMED, BY_TIME, Guard.WEEK_OVER, Effect.GIVE_UP),
                    line(ASKED, CALL_OFF, NOT_FORMED, OWN_PORTAL, Guard.REASON, Effect.TAKE_BACK),
                    line(
                            AGREED,
                            DECLINE,
                            NOT_FORMED,
                            THE_TWO,
                            Guard.DECLINE_REASON,
                            Effect.NOTE_NO),
                    line(AGREED, CALL_OFF, NOT_FORMED, OWN_PORTAL, Guard.REASON, Effect.TAKE_BACK),
                    line(AGREED, START_TRIAL, TRIAL, OWN_POOL, Guard.MAY_MEET, Effect.INTRODUCE),
                    line(TRIAL, CONFIRM, ACTIVE, OWN_POOL, Guard.END_PLANNED, Effect.CONFIRM),
                    line(TRIAL, SUSPEND, SUSPENDED, BOTH_PORTAL, Guard.REASON, Effect.SUSPEND),
                    line(TRIAL, END, ENDED, EVERYBODY, Guard.END_REASON, Effect.CLOSE),
                    line(ACTIVE, REVIEW, ACTIVE, OWN_POOL, Guard.REVIEW_HELD, Effect.NOTE_REVIEW),
                    line(ACTIVE, EXTEND, ACTIVE, OWN_POOL, Guard.LATER_END, Effect.MOVE_END),
                    line(ACTIVE, PAUSE, PAUSED, OWN_TWO, Guard.PAUSE_PLANNED, Effect.PAUSE),
                    line(ACTIVE, SUSPEND, SUSPENDED, BOTH_PORTAL, Guard.REASON, Effect.SUSPEND),
                    line(ACTIVE, END, ENDED, EVERYBODY, Guard.END_REASON, Effect.CLOSE),
                    line(PAUSED, RESUME, ACTIVE, OWN_TWO, Guard.MAY_GO_ON, Effect.RESUME),
                    line(PAUSED, RESUME, ACTIVE, BY_TIME, Guard.PAUSE_OVER, Effect.RESUME),
                    line(PAUSED, EXTEND, PAUSED, OWN_POOL, Guard.LATER_END, Effect.MOVE_END),
                    line(PAUSED, SUSPEND, SUSPENDED, BOTH_PORTAL, Guard.REASON, Effect.SUSPEND),
                    line(PAUSED, END, ENDED, EVERYBODY, Guard.END_REASON, Effect.CLOSE),
                    line(SUSPENDED, REINSTATE, TRIAL, OWN_PORTAL, Guard.WAS_TRIAL, Effect.RETURN),
                    line(SUSPENDED, REINSTATE, ACTIVE, OWN_PORTAL, Guard.WAS_ACTIVE, Effect.RETURN),
                    line(SUSPENDED, REINSTATE, PAUSED, OWN_PORTAL, Guard.WAS_PAUSED, Effect.RETURN),
                    line(SUSPENDED, END, ENDED, EVERYBODY, Guard.END_REASON, Effect.CLOSE));

    private MentorshipTable() {}

    private static Line line(
            MentorshipState from,
            MentorshipCommand command,
            MentorshipState to,
            Set<Party> who,
            Guard guard,
            Effect effect) {
        return new Line(from, command, to, who, guard, effect);
    }

    /** What the table says to an attempt. */
    static Verdict verdict(Attempt attempt) {
        if (!mayEver(attempt.party(), attempt.command())) {
            return new Verdict.Denied();
        }
        var state = attempt.mentorship().state();
        var lines = lines(state, attempt.command(), attempt.party());
        if (lines.isEmpty()) {
            return new Verdict.No(
                    "Das geht nicht mehr: Der Stand ist jetzt «%s».".formatted(state.germanName()));
        }
        String obstacle = "";
        for (Line line : lines) {
            var found = line.guard().obstacle(attempt);
            if (found.isEmpty()) {
                return new Verdict.Go(line);
            }
            obstacle = found.get();
        }
        return new Verdict.No(obstacle);
    }

    /** The commands that a party can give in a state; guards may still say no. */
    static Set<MentorshipCommand> allowed(MentorshipState state, Party party) {
        return LINES.stream()
                .filter(line -> line.from() == state && line.who().contains(party))
                .map(Line::command)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MentorshipCommand.class)));
    }

    private static boolean mayEver(Party party, MentorshipCommand command) {
        return LINES.stream().anyMatch(l -> l.command() == command && l.who().contains(party));
    }

    private static List<Line> lines(MentorshipState from, MentorshipCommand command, Party party) {
        return LINES.stream()
                .filter(l -> l.from() == from && l.command() == command)
                .filter(l -> l.who().contains(party))
                .toList();
    }
}
