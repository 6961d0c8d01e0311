package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.FactRules.Proposal;
import ch.mitenand.mentoring.FactRules.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate APPLIED = LocalDate.of(2026, 3, 1);
    private static final String PROOFS = "INTERVIEW PRIVATE_EXTRACT CODE_OF_CONDUCT SECRECY";

    /** What is known, the kind of the new fact, its day and end, and what the objection says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                | INTERVIEW       | 2026-06-15 |            | ''
                    ''                | INTERVIEW       | 2026-06-16 |            | Zukunft
                    ''                | INTERVIEW       | 2026-03-01 |            | ''
                    ''                | INTERVIEW       | 2026-02-28 |            | ab dem 01.03.2026
                    ''                | COURSE          | 2026-02-28 |            | ab dem 01.03.2026
                    ''                | PRIVATE_EXTRACT | 2025-03-01 |            | ''
                    ''                | REFERENCE       | 2025-03-01 |            | ''
                    ''                | SPECIAL_EXTRACT | 2025-02-28 |            | zwölf Monate
                    ''                | PRIVATE_EXTRACT | 2026-06-01 | 2029-06-01 | ''
                    ''                | PRIVATE_EXTRACT | 2026-06-01 | 2029-06-02 | höchstens bis am 01.06.2029
                    ''                | PRIVATE_EXTRACT | 2026-06-01 | 2026-05-31 | vor dem Anfang
                    ''                | PRIVATE_EXTRACT | 2026-06-01 | 2026-06-14 | nur bis am 14.06.2026
                    ''                | PRIVATE_EXTRACT | 2026-06-01 | 2026-06-15 | ''
                    ''                | INTERVIEW       | 2026-06-01 | 2040-01-01 | ''
                    ''                | SPECIAL_EXTRACT | 2026-06-01 | 2029-06-02 | höchstens bis am 01.06.2029
                    ''                | TAKEN_IN        | 2026-06-15 |            | fehlt noch: Gespräch
                    PROOFS            | TAKEN_IN        | 2026-06-15 |            | ''
                    PROOFS            | TAKEN_IN        | 2026-05-31 |            | fehlt noch
                    PROOFS TAKEN_IN   | TAKEN_IN        | 2026-06-15 |            | schon aufgenommen
                    PROOFS PAUSED     | TAKEN_IN        | 2026-06-15 |            | pausiert
                    PROOFS SUSPENDED  | TAKEN_IN        | 2026-06-15 |            | gesperrt
                    PROOFS TAKEN_IN   | TAKEN_IN        | 2026-06-15 | 2027-01-01 | kein Enddatum
                    PROOFS TAKEN_IN   | REJECTED        | 2026-06-15 |            | Austritt
                    PROOFS            | REJECTED        | 2026-06-15 |            | ''
                    PROOFS TAKEN_IN   | PAUSED          | 2026-06-15 | 2026-09-01 | ''
                    PROOFS TAKEN_IN   | PAUSED          | 2026-06-10 | 2026-06-14 | schon vorbei
                    PROOFS TAKEN_IN   | PAUSED          | 2026-06-15 | 2027-06-15 | ''
                    PROOFS TAKEN_IN   | PAUSED          | 2026-06-15 | 2027-06-16 | zwölf Monate
                    PROOFS TAKEN_IN SUSPENDED | REINSTATED | 2026-06-15 |      | ''
                    INTERVIEW TAKEN_IN SUSPENDED | REINSTATED | 2026-06-15 |   | fehlt noch: Privatauszug
                    PAUSED            | PAUSED          | 2026-06-15 |            | pausiert schon
                    SUSPENDED         | PAUSED          | 2026-06-15 |            | zuerst die Sperre
                    PAUSED            | RESUMED         | 2026-06-01 |            | ''
                    PAUSED            | RESUMED         | 2026-05-31 |            | ab dem 01.06.2026
                    PROOFS TAKEN_IN   | RESUMED         | 2026-06-15 |            | pausiert nicht
                    PAUSED RESUMED    | RESUMED         | 2026-06-15 |            | pausiert nicht
                    SUSPENDED         | REINSTATED      | 2026-06-15 |            | ''
                    SUSPENDED         | REINSTATED      | 2026-05-31 |            | ab dem 01.06.2026
                    PAUSED            | REINSTATED      | 2026-06-15 |            | nicht gesperrt
                    SUSPENDED         | SUSPENDED       | 2026-06-15 |            | schon gesperrt
                    PAUSED            | SUSPENDED       | 2026-06-15 |            | ''
                    SUSPENDED         | SUSPENDED       | 2026-06-15 | 2026-09-01 | kein Enddatum
                    SUSPENDED         | INTERVIEW       | 2026-06-15 |            | ''
                    """)
    void allowsWhatIsPossibleAndSaysWhatToDoElse(
            String known, FactKind kind, LocalDate on, LocalDate until, String sentence) {
        var objection =
                FactRules.objection(new Proposal(kind, on, until, "Grund"), situation(known));

        if (sentence.isEmpty()) {
            assertThat(objection).isEmpty();
        } else {
            assertThat(objection).get().asString().contains(sentence);
        }
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void nothingIsRecordedAfterLeaving(FactKind kind) {
        var proposal = new Proposal(kind, TODAY, null, "Grund");

        assertThat(FactRules.objection(proposal, situation(PROOFS + " TAKEN_IN LEFT"))).isPresent();
        assertThat(FactRules.objection(proposal, situation("REJECTED"))).isPresent();
    }

    @Test
    void rejectionAndSuspensionNeedAReason() {
        for (var kind : List.of(FactKind.REJECTED, FactKind.SUSPENDED)) {
            assertThat(FactRules.objection(new Proposal(kind, TODAY, null, " "), situation("")))
                    .get()
                    .asString()
                    .contains("Begründung");
        }
        var leaving = new Proposal(FactKind.LEFT, TODAY, null, "");
        assertThat(FactRules.objection(leaving, situation(""))).isEmpty();
    }

    @Test
    void aReasonIsShort() {
        var long500 = new Proposal(FactKind.SUSPENDED, TODAY, null, "x".repeat(500));
        var long501 = new Proposal(FactKind.SUSPENDED, TODAY, null, "x".repeat(501));

        assertThat(FactRules.objection(long500, situation(""))).isEmpty();
        assertThat(FactRules.objection(long501, situation(""))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, ''", "2027-06-15, ''", "2027-06-16, zwölf", "9999-12-31, zwölf"})
    void aWaiverEndsWithinAYear(LocalDate until, String sentence) {
        var objection = FactRules.waiverObjection(until, "Ist bestellt.", situation(""));

        assertThat(objection.orElse("")).contains(sentence);
        assertThat(objection.isEmpty()).isEqualTo(sentence.isEmpty());
    }

    @Test
    void invisibleCharactersAreRefused() {
        for (String reason : List.of("a\0", "a\u0007b", "\ud800")) {
            assertThat(FactRules.tooLong(reason)).get().asString().contains("unsichtbar");
        }
        assertThat(FactRules.tooLong("Zwei\nZeilen\tund 🙂")).isEmpty();
    }

    private static Situation situation(String kinds) {
        var facts = new ArrayList<AdmissionFact>();
        for (String kind : kinds.replace("PROOFS", PROOFS).split(" ")) {
            if (!kind.isEmpty()) {
                var at = Instant.parse("2026-06-01T09:00:00Z").plusSeconds(facts.size());
                var on = LocalDate.of(2026, 6, 1);
                facts.add(
                        new AdmissionFact(
                                UUID.randomUUID(),
                                FactKind.valueOf(kind),
                                on,
                                null,
                                false,
                                "",
                                "",
                                at));
            }
        }
        return new Situation(TODAY, APPLIED, facts, PoolPolicy.STANDARD);
    }
}
