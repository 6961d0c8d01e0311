package ch.mitenand.mentorship;

import static ch.mitenand.mentorship.AttemptFixture.TODAY;
import static ch.mitenand.mentorship.AttemptFixture.attempt;
import static ch.mitenand.mentorship.AttemptFixture.complete;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.TransitionTable;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentorship.MentorshipTable.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every state, command and party against {@code mentorship/transitions.csv}; every guard by itself.
 */
class MentorshipTableTests {

    private static final TransitionTable<MentorshipState, MentorshipCommand, Party> EXPECTED =
            new TransitionTable<>(
                    "mentorship/transitions.csv",
                    MentorshipState.class,
                    MentorshipCommand.class,
                    Party.class);

    @Test
    void tableSaysWhatIsExpectedForEveryStateCommandAndParty() {
        EXPECTED.assertSays(MentorshipTableTests::found);
    }

    @Test
    void everyCommandAndEveryStateIsInTheTable() {
        assertThat(MentorshipTable.LINES)
                .extracting(MentorshipTable.Line::command)
                .contains(MentorshipCommand.values());
        for (var state : MentorshipState.values()) {
            boolean leads = MentorshipTable.LINES.stream().anyMatch(l -> l.from() == state);
            assertThat(leads).as(state.name()).isNotEqualTo(state.isFinal());
        }
    }

    @Test
    void buttonsFollowTheTable() {
        EXPECTED.assertOffers(MentorshipTable::allowed);
    }

    @Test
    void secondYesMakesItAgreed() {
        var first = AttemptFixture.asked(false, false);
        var second = AttemptFixture.asked(true, false);

        assertThat(verdict(first, MentorshipCommand.ACCEPT, Party.MENTOR, Details.NONE))
                .isEqualTo("ASKED");
        assertThat(verdict(second, MentorshipCommand.ACCEPT, Party.MENTEE, Details.NONE))
                .isEqualTo("AGREED");
        assertThat(verdict(second, MentorshipCommand.ACCEPT, Party.MENTOR, Details.NONE))
                .contains("schon zugesagt");
    }

    @Test
    void pairThatNoLongerFitsIsNotAsked() {
        var attempt =
                attempt(
                        AttemptFixture.in(MentorshipState.PROPOSED),
                        MentorshipCommand.ASK,
                        Party.COORDINATOR,
                        Details.NONE,
                        AdmissionState.IN_POOL,
                        "Der letzte Platz ist weg.");

        assertThat(text(MentorshipTable.verdict(attempt))).isEqualTo("Der letzte Platz ist weg.");
    }

    @Test
    void firstMeetingIsNeitherInThePastNorFarAway() {
        var agreed = AttemptFixture.in(MentorshipState.AGREED);

        assertThat(on(agreed, MentorshipCommand.START_TRIAL, TODAY)).isEqualTo("TRIAL");
        assertThat(on(agreed, MentorshipCommand.START_TRIAL, TODAY.plusDays(60)))
                .isEqualTo("TRIAL");
        assertThat(on(agreed, MentorshipCommand.START_TRIAL, TODAY.minusDays(1)))
                .contains("zwischen");
        assertThat(on(agreed, MentorshipCommand.START_TRIAL, TODAY.plusDays(61)))
                .contains("zwischen");
    }

    @Test
    void plannedEndIsAtMost24MonthsAhead() {
        var trial = AttemptFixture.in(MentorshipState.TRIAL);
        var active = AttemptFixture.in(MentorshipState.ACTIVE);

        assertThat(on(trial, MentorshipCommand.CONFIRM, TODAY.plusMonths(24))).isEqualTo("ACTIVE");
        assertThat(on(trial, MentorshipCommand.CONFIRM, TODAY.plusMonths(24).plusDays(1)))
                .contains("geplante Ende");
        assertThat(on(trial, MentorshipCommand.CONFIRM, TODAY)).contains("geplante Ende");
        assertThat(on(active, MentorshipCommand.EXTEND, TODAY.plusDays(100))).contains("nach dem");
        assertThat(on(active, MentorshipCommand.EXTEND, TODAY.plusDays(101))).isEqualTo("ACTIVE");
        assertThat(on(active, MentorshipCommand.EXTEND, TODAY.plusMonths(25)))
                .contains("geplante Ende");
    }

    @Test
    void pauseLastsAtMostSixMonths() {
        var active = AttemptFixture.in(MentorshipState.ACTIVE);

        assertThat(on(active, MentorshipCommand.PAUSE, TODAY.plusMonths(6))).isEqualTo("PAUSED");
        assertThat(on(active, MentorshipCommand.PAUSE, TODAY)).contains("Pause");
        assertThat(on(active, MentorshipCommand.PAUSE, TODAY.plusMonths(6).plusDays(1)))
                .contains("Pause");
    }

    @Test
    void reviewIsNotHeldInTheFuture() {
        var active = AttemptFixture.in(MentorshipState.ACTIVE);

        assertThat(on(active, MentorshipCommand.REVIEW, TODAY)).isEqualTo("ACTIVE");
        assertThat(on(active, MentorshipCommand.REVIEW, TODAY.plusDays(1))).contains("Gespräch");
        assertThat(on(active, MentorshipCommand.REVIEW, TODAY.minusDays(51))).contains("Gespräch");
    }

    @Test
    void mentorWhoIsNotInThePoolStartsNothing() {
        for (var command :
                new MentorshipCommand[] {
                    MentorshipCommand.START_TRIAL, MentorshipCommand.CONFIRM
                }) {
            var state =
                    command == MentorshipCommand.CONFIRM
                            ? MentorshipState.TRIAL
                            : MentorshipState.AGREED;
            var attempt =
                    attempt(
                            AttemptFixture.in(state),
                            command,
                            Party.COORDINATOR,
                            complete(command, Party.COORDINATOR),
                            AdmissionState.LAPSED,
                            null);
            assertThat(text(MentorshipTable.verdict(attempt))).contains("nicht im Pool");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MentorshipState.class,
            names = {"TRIAL", "ACTIVE", "PAUSED"})
    void liftedSuspensionLeadsBackToWhereItWas(MentorshipState before) {
        var suspended = AttemptFixture.with(MentorshipState.SUSPENDED, true, before, Party.PORTAL);

        assertThat(verdict(suspended, MentorshipCommand.REINSTATE, Party.PORTAL, Details.NONE))
                .isEqualTo(before.name());
    }

    @Test
    void portalLiftsOnlyWhatItHasSuspended() {
        var byHand =
                AttemptFixture.with(
                        MentorshipState.SUSPENDED, true, MentorshipState.ACTIVE, Party.COORDINATOR);

        assertThat(verdict(byHand, MentorshipCommand.REINSTATE, Party.PORTAL, Details.NONE))
                .contains("von Hand");
        assertThat(verdict(byHand, MentorshipCommand.REINSTATE, Party.COORDINATOR, Details.NONE))
                .isEqualTo("ACTIVE");
    }

    @Test
    void suspendedMentorKeepsTheMentorshipSuspended() {
        var attempt =
                attempt(
                        AttemptFixture.in(MentorshipState.SUSPENDED),
                        MentorshipCommand.REINSTATE,
                        Party.COORDINATOR,
                        Details.NONE,
                        AdmissionState.SUSPENDED,
                        null);

        assertThat(text(MentorshipTable.verdict(attempt))).contains("gesperrt");
    }

    @Test
    void everyPartyEndsWithItsOwnReasonsOnly() {
        var active = AttemptFixture.in(MentorshipState.ACTIVE);

        assertThat(
                        verdict(
                                active,
                                MentorshipCommand.END,
                                Party.MENTEE,
                                Details.end(EndReason.MENTOR_NO_TIME, "")))
                .contains("Grund");
        assertThat(
                        verdict(
                                active,
                                MentorshipCommand.END,
                                Party.MENTEE,
                                Details.end(EndReason.SAFEGUARDING, "")))
                .contains("Grund");
        assertThat(
                        verdict(
                                active,
                                MentorshipCommand.END,
                                Party.MENTEE,
                                Details.end(EndReason.OTHER, " ")))
                .contains("warum");
        assertThat(
                        verdict(
                                active,
                                MentorshipCommand.END,
                                Party.MENTEE,
                                Details.end(EndReason.CHEMISTRY, "")))
                .isEqualTo("ENDED");
    }

    @Test
    void reasonIsNeeded() {
        var asked = AttemptFixture.in(MentorshipState.ASKED);
        var active = AttemptFixture.in(MentorshipState.ACTIVE);

        assertThat(
                        verdict(
                                asked,
                                MentorshipCommand.CALL_OFF,
                                Party.COORDINATOR,
                                Details.text("  ")))
                .contains("warum");
        assertThat(verdict(active, MentorshipCommand.SUSPEND, Party.NEIGHBOUR, Details.NONE))
                .contains("warum");
        assertThat(verdict(asked, MentorshipCommand.DECLINE, Party.MENTEE, Details.NONE))
                .contains("Grund");
    }

    private static String on(Mentorship mentorship, MentorshipCommand command, LocalDate day) {
        return verdict(mentorship, command, Party.COORDINATOR, Details.day(day, "Gut."));
    }

    private static String verdict(
            Mentorship mentorship, MentorshipCommand command, Party party, Details details) {
        return text(MentorshipTable.verdict(attempt(mentorship, command, party, details)));
    }

    private static String text(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Go(var line) -> line.to().name();
            case Verdict.No(var sentence) -> sentence;
            case Verdict.Denied() -> "denied";
        };
    }

    /** Where a command leads when everything it needs is there, in every variant of the state. */
    private static String found(MentorshipState state, MentorshipCommand command, Party party) {
        var ends = new LinkedHashMap<String, Boolean>();
        for (Mentorship variant : variants(state)) {
            var details = complete(command, party);
            switch (MentorshipTable.verdict(attempt(variant, command, party, details))) {
                case Verdict.Go(var line) -> ends.put(line.to().name(), true);
                case Verdict.No _ -> ends.put("no", false);
                case Verdict.Denied() -> ends.put("denied", false);
            }
        }
        var reached = ends.keySet().stream().filter(e -> Boolean.TRUE.equals(ends.get(e))).toList();
        return reached.isEmpty() ? ends.keySet().iterator().next() : String.join(" or ", reached);
    }

    private static List<Mentorship> variants(MentorshipState state) {
        return switch (state) {
            case ASKED ->
                    List.of(
                            AttemptFixture.asked(false, false),
                            AttemptFixture.asked(true, false),
                            AttemptFixture.asked(false, true),
                            AttemptFixture.asked(7, true, false));
            case SUSPENDED ->
                    Arrays.stream(MentorshipState.values())
                            .filter(MentorshipState.MEETING::contains)
                            .map(b -> AttemptFixture.with(state, true, b, Party.PORTAL))
                            .toList();
            default -> List.of(AttemptFixture.in(state));
        };
    }
}
