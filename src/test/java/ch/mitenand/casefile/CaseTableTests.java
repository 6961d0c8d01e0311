package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.TransitionTable;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseTable.Verdict;
import ch.mitenand.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every state, command and party against {@code casefile/transitions.csv}; every guard by itself.
 */
class CaseTableTests {

    private static final TransitionTable<CaseState, CaseCommand, CaseParty> EXPECTED =
            new TransitionTable<>(
                    "casefile/transitions.csv",
                    CaseState.class,
                    CaseCommand.class,
                    CaseParty.class);

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    /** What assessment and plan say. */
    private record Facts(
            boolean assessed, boolean goal, boolean signed, boolean supported, boolean met)
            implements PlanFacts {

        static final Facts ALL = new Facts(true, true, true, true, true);
        static final Facts NONE = new Facts(false, false, false, false, false);

        @Override
        public boolean isAssessed(CaseId id) {
            return assessed;
        }

        @Override
        public boolean hasGoal(CaseId id) {
            return goal;
        }

        @Override
        public boolean isSigned(CaseId id) {
            return signed;
        }

        @Override
        public boolean wasSupported(CaseId id) {
            return supported;
        }

        @Override
        public Optional<LocalDate> lastGoalMet(CaseId id) {
            return met ? Optional.of(TODAY.minusDays(1)) : Optional.empty();
        }
    }

    @Test
    void tableSaysWhatIsExpectedForEveryStateCommandAndParty() {
        EXPECTED.assertSays(CaseTableTests::found);
    }

    @Test
    void everyCommandAndEveryStateButTheLastIsInTheTable() {
        assertThat(CaseTable.LINES)
                .extracting(CaseTable.Line::command)
                .contains(CaseCommand.values());
        for (var state : CaseState.values()) {
            boolean leads = CaseTable.LINES.stream().anyMatch(l -> l.from() == state);
            assertThat(leads).as(state.name()).isEqualTo(state != CaseState.RETIRED);
        }
    }

    @Test
    void buttonsFollowTheTable() {
        EXPECTED.assertOffers(CaseTable::allowed);
    }

    @Test
    void planNeedsAnAssessmentOrTheNumberOfAnotherSystem() {
        assertThat(lead(CaseState.OPENED, CaseCommand.BEGIN_PLAN, "", Facts.ALL))
                .contains("Kurzassessment");
        assertThat(lead(CaseState.OPENED, CaseCommand.BEGIN_PLAN, "K-1", Facts.NONE))
                .isEqualTo("PLANNING");
        assertThat(lead(CaseState.ASSESSMENT, CaseCommand.BEGIN_PLAN, "", Facts.NONE))
                .contains("Schliessen Sie zuerst das Kurzassessment ab");
        assertThat(lead(CaseState.ASSESSMENT, CaseCommand.BEGIN_PLAN, "K-1", Facts.NONE))
                .isEqualTo("PLANNING");
    }

    @Test
    void supportNeedsAGoalAndTheSignature() {
        var goalOnly = new Facts(true, true, false, false, false);

        assertThat(lead(CaseState.PLANNING, CaseCommand.BEGIN_SUPPORT, "", Facts.NONE))
                .contains("mindestens ein Ziel");
        assertThat(lead(CaseState.PLANNING, CaseCommand.BEGIN_SUPPORT, "", goalOnly))
                .contains("unterschrieben");
    }

    @Test
    void followUpBeginsWhenNoGoalIsOpen() {
        var attempt =
                attempt(
                        CaseState.IN_SUPPORT,
                        CaseCommand.MEET_LAST_GOAL,
                        CaseParty.LEAD,
                        new Facts(true, true, true, true, false));
        assertThat(text(attempt)).contains("noch Ziele offen");
    }

    @Test
    void closingNeedsAReasonAndNothingUnderWay() {
        assertThat(close(CaseState.IN_SUPPORT, null, false, 0)).contains("wählen Sie einen Grund");
        assertThat(close(CaseState.IN_SUPPORT, CloseReason.WITHDREW, true, 0))
                .contains("Übergabe wartet");
        assertThat(close(CaseState.IN_SUPPORT, CloseReason.WITHDREW, false, 1))
                .startsWith("Eine Zuweisung läuft noch");
        assertThat(close(CaseState.IN_SUPPORT, CloseReason.WITHDREW, false, 3))
                .startsWith("3 Zuweisungen laufen noch");
        assertThat(close(CaseState.IN_SUPPORT, CloseReason.WITHDREW, false, 0)).isEqualTo("CLOSED");
    }

    @Test
    void goalsMetIsAReasonOnlyAfterTheLastDayOfTheFollowUp() {
        assertThat(close(CaseState.IN_SUPPORT, CloseReason.GOALS_MET, false, 0))
                .contains("gilt nach der Nachbetreuung");
        assertThat(followedUp(TODAY.plusDays(1))).contains("dauert bis 02.03.2027");
        assertThat(followedUp(TODAY)).contains("dauert bis 01.03.2027");
        assertThat(followedUp(TODAY.minusDays(1))).isEqualTo("CLOSED");
    }

    @Test
    void caseComesBackWhereItWas() {
        assertThat(lead(CaseState.CLOSED, CaseCommand.REOPEN, "", Facts.ALL))
                .isEqualTo("IN_SUPPORT");
        assertThat(lead(CaseState.CLOSED, CaseCommand.REOPEN, "", Facts.NONE)).isEqualTo("OPENED");
        var signatureVoid = new Facts(true, true, false, true, false);
        assertThat(lead(CaseState.CLOSED, CaseCommand.REOPEN, "", signatureVoid))
                .isEqualTo("IN_SUPPORT");
        assertThat(
                        text(
                                new CaseAttempt(
                                        file(CaseState.CLOSED, "", null),
                                        CaseCommand.REOPEN,
                                        CaseParty.LEAD,
                                        " ",
                                        null,
                                        false,
                                        false,
                                        0,
                                        TODAY,
                                        Facts.ALL)))
                .contains("schreiben Sie, warum");
    }

    @Test
    void transferNeedsConsentAndReasonAndIsOfferedOnce() {
        assertThat(transfer(CaseCommand.OFFER_TRANSFER, CaseParty.LEAD, "Umzug", false, false))
                .contains("Einverständnis");
        assertThat(transfer(CaseCommand.OFFER_TRANSFER, CaseParty.LEAD, "", true, false))
                .contains("warum");
        assertThat(transfer(CaseCommand.OFFER_TRANSFER, CaseParty.LEAD, "Umzug", true, true))
                .contains("wartet schon");
        assertThat(transfer(CaseCommand.REFUSE_TRANSFER, CaseParty.RECEIVING, "", false, true))
                .contains("warum");
        assertThat(transfer(CaseCommand.ACCEPT_TRANSFER, CaseParty.RECEIVING, "", false, false))
                .contains("Es wartet keine Übergabe");
    }

    private static String followedUp(LocalDate ends) {
        return text(
                new CaseAttempt(
                        file(CaseState.FOLLOW_UP, "", ends),
                        CaseCommand.CLOSE,
                        CaseParty.LEAD,
                        "",
                        CloseReason.GOALS_MET,
                        false,
                        false,
                        0,
                        TODAY,
                        Facts.ALL));
    }

    private static String close(
            CaseState state, @Nullable CloseReason reason, boolean transferOpen, int live) {
        return text(
                new CaseAttempt(
                        file(state, "", null),
                        CaseCommand.CLOSE,
                        CaseParty.LEAD,
                        "",
                        reason,
                        false,
                        transferOpen,
                        live,
                        TODAY,
                        Facts.ALL));
    }

    private static String transfer(
            CaseCommand command, CaseParty party, String why, boolean consent, boolean open) {
        return text(
                new CaseAttempt(
                        file(CaseState.IN_SUPPORT, "", null),
                        command,
                        party,
                        why,
                        null,
                        consent,
                        open,
                        0,
                        TODAY,
                        Facts.ALL));
    }

    private static String lead(
            CaseState state, CaseCommand command, String external, PlanFacts facts) {
        return text(
                new CaseAttempt(
                        file(state, external, null),
                        command,
                        CaseParty.LEAD,
                        "Warum",
                        null,
                        true,
                        false,
                        0,
                        TODAY,
                        facts));
    }

    private static CaseAttempt attempt(
            CaseState state, CaseCommand command, CaseParty party, PlanFacts facts) {
        return attempt(state, command, party, facts, false);
    }

    /** An attempt with everything it needs. */
    private static CaseAttempt attempt(
            CaseState state,
            CaseCommand command,
            CaseParty party,
            PlanFacts facts,
            boolean transferOpen) {
        return new CaseAttempt(
                file(state, "K-1", TODAY.minusDays(1)),
                command,
                party,
                "Warum",
                CloseReason.WITHDREW,
                true,
                transferOpen,
                0,
                TODAY,
                facts);
    }

    private static CaseFile file(CaseState state, String external, @Nullable LocalDate ends) {
        return new CaseFile(
                CaseId.create(),
                "F-2027-0001",
                external,
                new Lead(Role.INTEGRATION_OFFICER, "2581"),
                CaseBasis.INCREASED_NEED,
                state,
                TODAY.minusDays(5),
                TODAY.minusDays(9),
                state == CaseState.FOLLOW_UP ? ends : null,
                state.isOpen() ? null : CloseReason.WITHDREW,
                new CasePerson(
                        "Samira",
                        "Tesfai",
                        null,
                        2581,
                        "",
                        Language.DE,
                        List.of(),
                        null,
                        null,
                        false),
                false,
                Instant.EPOCH,
                3);
    }

    private static String text(CaseAttempt attempt) {
        return switch (CaseTable.verdict(attempt)) {
            case Verdict.Go(var line) -> line.to().name();
            case Verdict.No(var sentence) -> sentence;
            case Verdict.Denied() -> "denied";
        };
    }

    /** Where a command leads with everything it needs, with and without transfer and support. */
    private static String found(CaseState state, CaseCommand command, CaseParty party) {
        var reached = new ArrayList<String>();
        boolean denied = true;
        for (var facts : List.of(Facts.ALL, new Facts(true, true, false, false, true))) {
            for (boolean open : new boolean[] {false, true}) {
                switch (CaseTable.verdict(attempt(state, command, party, facts, open))) {
                    case Verdict.Go(var line) -> reached.add(line.to().name());
                    case Verdict.No _ -> denied = false;
                    case Verdict.Denied() -> {}
                }
            }
        }
        if (reached.isEmpty()) {
            return denied ? "denied" : "no";
        }
        return String.join(" or ", reached.stream().distinct().toList());
    }
}
