package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.TransitionTable;
import ch.mitenand.shared.DelimitedFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every state, command and party against {@code referral/transitions.csv}; every guard by itself.
 */
class AssignmentTableTests {

    private static final TransitionTable<AssignmentState, AssignmentCommand, Party> EXPECTED =
            new TransitionTable<>(
                    "referral/transitions.csv",
                    AssignmentState.class,
                    AssignmentCommand.class,
                    Party.class,
                    party -> party.name().toLowerCase(Locale.ROOT));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void tableSaysWhatIsExpectedForEveryStateCommandAndParty() {
        EXPECTED.assertSays(AssignmentTableTests::found);
    }

    @Test
    void everyCommandAndEveryStateIsInTheTable() {
        assertThat(AssignmentTable.LINES)
                .extracting(AssignmentTable.Line::command)
                .contains(AssignmentCommand.values());
        for (var state : AssignmentState.values()) {
            boolean leadsOn =
                    AssignmentTable.LINES.stream()
                            .anyMatch(l -> l.from() == state && l.to() != state);
            assertThat(leadsOn).as(state.name()).isNotEqualTo(state.isFinal());
        }
    }

    @Test
    void buttonsFollowTheTable() {
        EXPECTED.assertOffers(AssignmentTable::allowed);
    }

    @Test
    void everyEndHasAReasonOrAnOutcome() {
        for (var line : AssignmentTable.LINES) {
            boolean ends = line.to().isFinal() && line.from() != line.to();
            boolean silent =
                    line.to() == AssignmentState.EXPIRED
                            || line.to() == AssignmentState.ENTERED_IN_ERROR;
            if (ends && !silent) {
                assertThat(line.guard())
                        .as(line.toString())
                        .isIn(
                                AssignmentGuard.REASON,
                                AssignmentGuard.OUTCOME,
                                AssignmentGuard.GONE_WITH_REASON,
                                AssignmentGuard.GONE_WITH_OUTCOME,
                                AssignmentGuard.ENDED_WITH_REASON);
            }
        }
    }

    @Test
    void reasonHasToBelongToTheCommand() {
        for (var reason : Reason.values()) {
            boolean fits = Reason.of(AssignmentCommand.DECLINE, Party.RECEIVER).contains(reason);
            var details = Details.because(reason);
            assertThat(
                            said(
                                    AssignmentState.SENT,
                                    AssignmentCommand.DECLINE,
                                    Party.RECEIVER,
                                    details))
                    .as(reason.name())
                    .isEqualTo(fits ? "DECLINED" : "Bitte wählen Sie einen Grund.");
        }
        assertThat(
                        said(
                                AssignmentState.SENT,
                                AssignmentCommand.DECLINE,
                                Party.RECEIVER,
                                Details.NONE))
                .isEqualTo("Bitte wählen Sie einen Grund.");
    }

    /**
     * A new reason is in no row and fails here until somebody has decided who may give it. Whether
     * a party may give the command at all, says the other table.
     */
    @Test
    void everyReasonIsDecidedForEveryParty() {
        var rows =
                DelimitedFile.read(
                        "referral/reasons.csv",
                        "reason",
                        "command",
                        "sender",
                        "receiver",
                        "portal");
        var wrong = new ArrayList<String>();
        var pairs = new TreeSet<String>();
        var commands = new TreeSet<AssignmentCommand>();
        for (var row : rows) {
            var reason = Reason.valueOf(row.required("reason"));
            var command = AssignmentCommand.valueOf(row.required("command"));
            pairs.add(reason + " " + command);
            commands.add(command);
            for (var party : Party.values()) {
                var attempt =
                        attempt(AssignmentState.SENT, command, party, Details.because(reason));
                boolean may = AssignmentGuard.REASON.obstacle(attempt).isEmpty();
                boolean wanted = row.required(party.name().toLowerCase(Locale.ROOT)).equals("yes");
                if (may != wanted || Reason.of(command, party).contains(reason) != wanted) {
                    wrong.add(reason + " " + command + " " + party + ": " + may);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(pairs).hasSize(Reason.values().length * commands.size());
        for (var command : AssignmentCommand.values()) {
            assertThat(commands.contains(command))
                    .as(command.name())
                    .isEqualTo(
                            Arrays.stream(Party.values())
                                    .anyMatch(party -> !Reason.of(command, party).isEmpty()));
        }
    }

    @Test
    void whatComesFromElsewhereIsNoChoice() {
        for (var command : AssignmentCommand.values()) {
            for (var party : Party.values()) {
                assertThat(Reason.choices(command, party))
                        .doesNotContain(Reason.CONSENT_WITHDRAWN, Reason.CASE_CLOSED);
            }
        }
        assertThat(Reason.choices(AssignmentCommand.DISCONTINUE, Party.RECEIVER))
                .contains(Reason.DATA_REFUSED);
    }

    @Test
    void beginsTodayOrEarlier() {
        assertThat(start(TODAY)).isEqualTo("RUNNING");
        assertThat(start(TODAY.minusDays(60))).isEqualTo("RUNNING");
        assertThat(start(TODAY.plusDays(1))).contains("zwischen dem");
        assertThat(start(TODAY.minusDays(61))).contains("zwischen dem");
        assertThat(start(null)).contains("zwischen dem");
    }

    @Test
    void endsNotBeforeItsFirstDay() {
        assertThat(complete(OutcomeCode.ATTENDED, TODAY.minusDays(10))).isEqualTo("COMPLETED");
        assertThat(complete(OutcomeCode.ATTENDED, TODAY.minusDays(11))).contains("Der letzte Tag");
        assertThat(complete(OutcomeCode.ATTENDED, TODAY.plusDays(1))).contains("Der letzte Tag");
        assertThat(complete(null, TODAY)).isEqualTo("Bitte wählen Sie ein Ergebnis.");
    }

    @Test
    void expiresOnlyWhenTheTimeIsOver() {
        var attempt =
                attempt(AssignmentState.SENT, AssignmentCommand.EXPIRE, Party.PORTAL, Details.NONE);
        assertThat(text(at(attempt, NOW.minus(Duration.ofDays(30))))).isEqualTo("EXPIRED");
        assertThat(text(at(attempt, NOW.minus(Duration.ofDays(30)).plusSeconds(1))))
                .isEqualTo("Die Frist zum Antworten läuft noch.");
    }

    @Test
    void senderReportsOnlyInPlaceOfAReceiverThatIsGone() {
        var there = new Facts(Optional.empty(), Optional.empty(), false);
        var outcome = new Details(null, OutcomeCode.ATTENDED, TODAY, "");
        var complete =
                attempt(AssignmentState.RUNNING, AssignmentCommand.COMPLETE, Party.SENDER, outcome);
        var missed =
                attempt(
                        AssignmentState.ACCEPTED,
                        AssignmentCommand.MARK_NOT_TAKEN_UP,
                        Party.SENDER,
                        Details.because(Reason.DID_NOT_COME));

        assertThat(text(complete)).isEqualTo("COMPLETED");
        assertThat(text(missed)).isEqualTo("NOT_TAKEN_UP");
        assertThat(text(with(complete, there))).contains("meldet die Organisation selbst");
        assertThat(text(with(missed, there))).contains("meldet die Organisation selbst");
        assertThat(
                        said(
                                AssignmentState.RUNNING,
                                AssignmentCommand.COMPLETE,
                                Party.SENDER,
                                Details.on(TODAY)))
                .isEqualTo("Bitte wählen Sie ein Ergebnis.");
    }

    @Test
    void isAcknowledgedOnce() {
        var first =
                attempt(
                        AssignmentState.DECLINED,
                        AssignmentCommand.ACKNOWLEDGE,
                        Party.SENDER,
                        Details.NONE);
        assertThat(text(first)).isEqualTo("DECLINED");
        assertThat(text(acknowledged(first))).contains("schon zur Kenntnis");
    }

    @Test
    void tellsWhyNothingIsSentAndNobodyTaken() {
        var facts = new Facts(Optional.of("Nichts da."), Optional.of("Kein Platz."));
        assertThat(
                        text(
                                with(
                                        attempt(
                                                AssignmentState.DRAFT,
                                                AssignmentCommand.SEND,
                                                Party.SENDER,
                                                Details.NONE),
                                        facts)))
                .isEqualTo("Nichts da.");
        assertThat(
                        text(
                                with(
                                        attempt(
                                                AssignmentState.SENT,
                                                AssignmentCommand.ACCEPT,
                                                Party.RECEIVER,
                                                Details.NONE),
                                        facts)))
                .isEqualTo("Kein Platz.");
    }

    private static String start(@Nullable LocalDate day) {
        return said(
                AssignmentState.ACCEPTED, AssignmentCommand.START, Party.RECEIVER, Details.on(day));
    }

    private static String complete(@Nullable OutcomeCode outcome, LocalDate day) {
        return said(
                AssignmentState.RUNNING,
                AssignmentCommand.COMPLETE,
                Party.RECEIVER,
                new Details(null, outcome, day, ""));
    }

    private static String found(AssignmentState state, AssignmentCommand command, Party party) {
        var reason = Reason.of(command, party).stream().findFirst().orElse(null);
        var details = new Details(reason, OutcomeCode.ATTENDED, TODAY, "");
        var verdict = AssignmentTable.verdict(attempt(state, command, party, details));
        return switch (verdict) {
            case AssignmentTable.Verdict.Go(var line) -> line.to().name();
            case AssignmentTable.Verdict.No _ -> "no";
            case AssignmentTable.Verdict.Denied() -> "denied";
        };
    }

    private static String said(
            AssignmentState state, AssignmentCommand command, Party party, Details details) {
        return text(attempt(state, command, party, details));
    }

    private static String text(Attempt attempt) {
        return switch (AssignmentTable.verdict(attempt)) {
            case AssignmentTable.Verdict.Go(var line) -> line.to().name();
            case AssignmentTable.Verdict.No(var sentence) -> sentence;
            case AssignmentTable.Verdict.Denied() -> "denied";
        };
    }

    /** Sent 40 days ago, begun 10 days ago, everything else allows it. */
    private static Attempt attempt(
            AssignmentState state, AssignmentCommand command, Party party, Details details) {
        return new Attempt(
                state,
                command,
                party,
                details.reason(),
                details.outcome(),
                details.day(),
                NOW.minus(Duration.ofDays(40)),
                TODAY.minusDays(10),
                false,
                NOW,
                TODAY,
                new Facts(Optional.empty(), Optional.empty()));
    }

    private static Attempt at(Attempt a, Instant sent) {
        return new Attempt(
                a.state(),
                a.command(),
                a.party(),
                a.reason(),
                a.outcome(),
                a.day(),
                sent,
                a.startsOn(),
                a.acknowledged(),
                a.now(),
                a.today(),
                a.facts());
    }

    private static Attempt acknowledged(Attempt a) {
        return new Attempt(
                a.state(),
                a.command(),
                a.party(),
                a.reason(),
                a.outcome(),
                a.day(),
                a.sentAt(),
                a.startsOn(),
                true,
                a.now(),
                a.today(),
                a.facts());
    }

    private static Attempt with(Attempt a, Facts facts) {
        return new Attempt(
                a.state(),
                a.command(),
                a.party(),
                a.reason(),
                a.outcome(),
                a.day(),
                a.sentAt(),
                a.startsOn(),
                a.acknowledged(),
                a.now(),
                a.today(),
                facts);
    }

    private record Facts(
            Optional<String> unsendable, Optional<String> noPlace, boolean isReceiverGone)
            implements Attempt.Facts {

        Facts(Optional<String> unsendable, Optional<String> noPlace) {
            this(unsendable, noPlace, true);
        }

        @Override
        public int expiryDays() {
            return 30;
        }
    }
}
