package ch.mitenand.mentoring;

import static ch.mitenand.mentoring.AdmissionState.ADMITTED;
import static ch.mitenand.mentoring.AdmissionState.APPLIED;
import static ch.mitenand.mentoring.AdmissionState.IN_POOL;
import static ch.mitenand.mentoring.AdmissionState.IN_VETTING;
import static ch.mitenand.mentoring.AdmissionState.LAPSED;
import static ch.mitenand.mentoring.AdmissionState.LEFT;
import static ch.mitenand.mentoring.AdmissionState.PAUSED;
import static ch.mitenand.mentoring.AdmissionState.REJECTED;
import static ch.mitenand.mentoring.AdmissionState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.MatchRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String PROOFS = "INTERVIEW PRIVATE_EXTRACT CODE_OF_CONDUCT SECRECY";

    /**
     * Facts by kind, each recorded after the one before and all on 1 June 2026; the state follows
     * on 15 June.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                              | APPLIED
                    INTERVIEW                                                       | IN_VETTING
                    REFERENCE                                                       | IN_VETTING
                    INTERVIEW CODE_OF_CONDUCT SECRECY                               | IN_VETTING
                    PROOFS                                                          | ADMITTED
                    PROOFS TAKEN_IN                                                 | IN_POOL
                    TAKEN_IN                                                        | LAPSED
                    INTERVIEW TAKEN_IN                                              | LAPSED
                    PROOFS TAKEN_IN PAUSED                                          | PAUSED
                    PROOFS TAKEN_IN PAUSED RESUMED                                  | IN_POOL
                    PROOFS TAKEN_IN PAUSED RESUMED PAUSED                           | PAUSED
                    PROOFS PAUSED                                                   | PAUSED
                    PROOFS PAUSED RESUMED                                           | ADMITTED
                    INTERVIEW TAKEN_IN PAUSED                                       | PAUSED
                    PROOFS TAKEN_IN SUSPENDED                                       | SUSPENDED
                    PROOFS TAKEN_IN SUSPENDED REINSTATED                            | IN_POOL
                    PROOFS TAKEN_IN SUSPENDED REINSTATED SUSPENDED                  | SUSPENDED
                    PROOFS TAKEN_IN SUSPENDED PAUSED                                | SUSPENDED
                    PROOFS TAKEN_IN PAUSED SUSPENDED                                | SUSPENDED
                    PROOFS TAKEN_IN PAUSED SUSPENDED REINSTATED                     | PAUSED
                    INTERVIEW TAKEN_IN SUSPENDED                                    | SUSPENDED
                    SUSPENDED                                                       | SUSPENDED
                    SUSPENDED REINSTATED                                            | IN_VETTING
                    PROOFS REJECTED                                                 | REJECTED
                    REJECTED                                                        | REJECTED
                    SUSPENDED REJECTED                                              | REJECTED
                    PAUSED REJECTED                                                 | REJECTED
                    REJECTED LEFT                                                   | LEFT
                    PROOFS TAKEN_IN LEFT                                            | LEFT
                    PROOFS TAKEN_IN SUSPENDED LEFT                                  | LEFT
                    PROOFS TAKEN_IN PAUSED LEFT                                     | LEFT
                    LEFT                                                            | LEFT
                    PROOFS TAKEN_IN LEFT RESUMED                                    | LEFT
                    """)
    void followsFromTheFacts(String kinds, AdmissionState expected) {
        assertThat(Admission.on(DAY, facts(kinds), PoolPolicy.STANDARD).state())
                .isEqualTo(expected);
    }

    @Test
    void everyStateIsReached() {
        var reached =
                List.of(
                        APPLIED,
                        IN_VETTING,
                        ADMITTED,
                        IN_POOL,
                        REJECTED,
                        PAUSED,
                        LAPSED,
                        SUSPENDED,
                        LEFT);
        assertThat(reached).containsExactly(AdmissionState.values());
    }

    @Test
    void saysWhatIsMissing() {
        var status = Admission.on(DAY, facts("INTERVIEW SECRECY"), PoolPolicy.STANDARD);

        assertThat(status.missing())
                .containsExactly(Requirement.PRIVATE_EXTRACT, Requirement.CODE_OF_CONDUCT);
        assertThat(status.validUntil()).isNull();
    }

    @Test
    void aProofIsValidOnItsLastDayAndNotOnTheNext() {
        var facts = facts("INTERVIEW CODE_OF_CONDUCT SECRECY TAKEN_IN");
        facts.add(fact(FactKind.PRIVATE_EXTRACT, DAY.minusMonths(36), null, false));

        var last = Admission.on(DAY, facts, PoolPolicy.STANDARD);
        var after = Admission.on(DAY.plusDays(1), facts, PoolPolicy.STANDARD);

        assertThat(last.state()).isEqualTo(IN_POOL);
        assertThat(last.validUntil()).isEqualTo(DAY);
        assertThat(after.state()).isEqualTo(LAPSED);
        assertThat(after.missing()).containsExactly(Requirement.PRIVATE_EXTRACT);
        assertThat(after.validUntil()).isNull();
    }

    @Test
    void theShorterOfOwnEndAndPolicyCounts() {
        var facts = facts("INTERVIEW CODE_OF_CONDUCT SECRECY");
        facts.add(fact(FactKind.PRIVATE_EXTRACT, DAY, DAY.plusMonths(6), false));
        assertThat(until(facts)).isEqualTo(DAY.plusMonths(6));

        facts.removeLast();
        facts.add(fact(FactKind.PRIVATE_EXTRACT, DAY, DAY.plusYears(20), false));
        assertThat(until(facts)).isEqualTo(DAY.plusMonths(36));
    }

    @Test
    void theLongestLastingProofOfARequirementCountsAndTheFirstEndOfAll() {
        var facts = facts("CODE_OF_CONDUCT SECRECY");
        facts.add(fact(FactKind.INTERVIEW, DAY, DAY.plusDays(90), false));
        facts.add(fact(FactKind.PRIVATE_EXTRACT, DAY, DAY.plusDays(200), false));
        facts.add(fact(FactKind.PRIVATE_EXTRACT, DAY, DAY.plusDays(40), false));

        assertThat(until(facts)).isEqualTo(DAY.plusDays(90));
    }

    @Test
    void nothingEndsWhereNothingHasAnEnd() {
        var policy = policy(Map.of(Requirement.INTERVIEW, 0));

        var status = Admission.on(DAY, facts("INTERVIEW"), policy);

        assertThat(status.state()).isEqualTo(ADMITTED);
        assertThat(status.validUntil()).isNull();
    }

    @Test
    void aWaiverCountsUntilItsEndAndWhateverThePolicySays() {
        var facts = facts("INTERVIEW CODE_OF_CONDUCT SECRECY TAKEN_IN");
        facts.add(fact(FactKind.PRIVATE_EXTRACT, DAY.minusYears(5), DAY, true));

        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(IN_POOL);
        assertThat(Admission.on(DAY.plusDays(1), facts, PoolPolicy.STANDARD).state())
                .isEqualTo(LAPSED);
    }

    @Test
    void aFactThatWasStruckOutCountsNoMore() {
        var facts = facts(PROOFS + " TAKEN_IN");
        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(IN_POOL);

        facts.removeIf(f -> f.kind() == FactKind.SECRECY);

        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(LAPSED);
    }

    @Test
    void aStricterPolicyMakesAdmissionLapse() {
        var facts = facts("INTERVIEW CODE_OF_CONDUCT SECRECY TAKEN_IN");
        facts.add(fact(FactKind.PRIVATE_EXTRACT, DAY.minusMonths(20), null, false));
        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(IN_POOL);

        var more = new HashMap<>(PoolPolicy.STANDARD.required());
        more.put(Requirement.COURSE, 0);
        assertThat(Admission.on(DAY, facts, policy(more)).missing())
                .containsExactly(Requirement.COURSE);
        assertThat(Admission.on(DAY, facts, policy(more)).state()).isEqualTo(LAPSED);
        var shorter = new HashMap<>(PoolPolicy.STANDARD.required());
        shorter.put(Requirement.PRIVATE_EXTRACT, 12);
        assertThat(Admission.on(DAY, facts, policy(shorter)).state()).isEqualTo(LAPSED);
    }

    @Test
    void aPauseWithAnEndIsOverAfterIt() {
        var facts = facts(PROOFS + " TAKEN_IN");
        facts.add(fact(FactKind.PAUSED, DAY.minusDays(30), DAY, false));

        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(PAUSED);
        assertThat(Admission.on(DAY.plusDays(1), facts, PoolPolicy.STANDARD).state())
                .isEqualTo(IN_POOL);
    }

    @Test
    void factsOfLaterDaysDoNotCountYet() {
        var facts = facts(PROOFS + " TAKEN_IN");
        facts.add(fact(FactKind.LEFT, DAY.plusDays(1), null, false));

        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(IN_POOL);
        assertThat(Admission.on(DAY.plusDays(1), facts, PoolPolicy.STANDARD).state())
                .isEqualTo(LEFT);
    }

    @Test
    void aSuspensionThatIsRecordedLaterCountsEvenWithAnEarlierDay() {
        var facts = facts(PROOFS + " TAKEN_IN SUSPENDED REINSTATED");
        facts.add(fact(FactKind.SUSPENDED, DAY.minusDays(60), null, false));

        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(SUSPENDED);
    }

    @Test
    void ofTwoFactsAtTheSameMomentTheMoreCarefulOneCounts() {
        var at = Instant.parse("2026-06-01T08:00:00Z");
        var facts = new ArrayList<AdmissionFact>();
        facts.add(at(FactKind.SUSPENDED, at));
        facts.add(at(FactKind.REINSTATED, at));

        assertThat(Admission.on(DAY, facts, PoolPolicy.STANDARD).state()).isEqualTo(SUSPENDED);
        assertThat(Admission.on(DAY, facts.reversed(), PoolPolicy.STANDARD).state())
                .isEqualTo(SUSPENDED);
    }

    @Test
    void minorsNeedAnExtractThatWasSeenAndIsValid() {
        var facts = facts("INTERVIEW");
        assertThat(minorsUntil(facts)).isNull();

        facts.add(fact(FactKind.SPECIAL_EXTRACT, DAY, DAY.plusYears(9), true));
        assertThat(minorsUntil(facts)).as("a waiver is no extract").isNull();

        facts.add(fact(FactKind.SPECIAL_EXTRACT, DAY.minusMonths(36), null, false));
        assertThat(minorsUntil(facts)).isEqualTo(DAY);

        facts.add(fact(FactKind.SPECIAL_EXTRACT, DAY, DAY.plusYears(2), false));
        assertThat(minorsUntil(facts)).isEqualTo(DAY.plusYears(2));
    }

    @Test
    void anExtractForMinorsEndsToo() {
        var facts = facts("INTERVIEW");
        facts.add(fact(FactKind.SPECIAL_EXTRACT, DAY.minusMonths(36).minusDays(1), null, false));

        assertThat(minorsUntil(facts)).isNull();
    }

    private static LocalDate until(List<AdmissionFact> facts) {
        return Admission.on(DAY, facts, PoolPolicy.STANDARD).validUntil();
    }

    private static LocalDate minorsUntil(List<AdmissionFact> facts) {
        return Admission.on(DAY, facts, PoolPolicy.STANDARD).minorsUntil();
    }

    private static PoolPolicy policy(Map<Requirement, Integer> required) {
        return new PoolPolicy(2, required, MatchRules.STANDARD);
    }

    private static List<AdmissionFact> facts(String kinds) {
        var facts = new ArrayList<AdmissionFact>();
        for (String kind : kinds.replace("PROOFS", PROOFS).split(" ")) {
            if (!kind.isEmpty()) {
                facts.add(fact(FactKind.valueOf(kind), LocalDate.of(2026, 6, 1), null, false));
            }
        }
        return facts;
    }

    private static long recorded;

    private static AdmissionFact fact(
            FactKind kind, LocalDate on, LocalDate until, boolean waived) {
        var at = Instant.parse("2026-06-01T09:00:00Z").plusSeconds(recorded++);
        return new AdmissionFact(UUID.randomUUID(), kind, on, until, waived, "Grund", "", at);
    }

    private static AdmissionFact at(FactKind kind, Instant at) {
        var on = LocalDate.of(2026, 6, 1);
        return new AdmissionFact(UUID.randomUUID(), kind, on, null, false, "Grund", "", at);
    }
}
