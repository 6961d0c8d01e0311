package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseReferrals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The referrals in the file of a case. */
class LiveReferralsTests extends ReferralTest {

    @Autowired private CaseDesk cases;

    @Test
    void fileListsReferralsWithDaysAndOutcome() {
        var made = scene.in(AssignmentState.COMPLETED);
        var one = one(made);

        assertThat(cases.referrals(scene.officer, made.id()))
                .filteredOn(line -> line.number().equals(one.number()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo("Zuweisung");
                    assertThat(line.state()).isEqualTo("abgeschlossen");
                    assertThat(line.target()).isNotEmpty();
                    assertThat(line.sentOn()).isNotNull();
                    assertThat(line.endedOn()).isEqualTo(one.endedOn());
                    assertThat(line.outcome()).isEqualTo(OutcomeCode.GOAL_REACHED.germanName());
                });
    }

    @Test
    void fileListsDraftsToo() {
        var made = scene.in(AssignmentState.DRAFT);

        assertThat(cases.referrals(scene.officer, made.id()))
                .extracting(CaseReferrals.Line::state)
                .contains("Entwurf");
    }
}
