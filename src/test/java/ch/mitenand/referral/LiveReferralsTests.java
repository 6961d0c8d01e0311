package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseReferrals;
import ch.mitenand.casefile.CaseReferrals.Standing;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.referral.ReferralScene.Made;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The referrals in the file of a case. */
class LiveReferralsTests extends ReferralTest {

    @Autowired private CaseDesk cases;
    @Autowired private Recommendations recommendations;

    private CaseReferrals.Line line(Made made) {
        String number = one(made).number();
        return cases.referrals(scene.officer, made.id()).stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fileSaysWhatWasToldToWhom() {
        var facts = line(scene.in(AssignmentState.RUNNING)).facts();

        assertThat(facts)
                .containsEntry("Anliegen", "Deutsch A2 am Abend")
                .containsEntry("Zeiten", "Dienstag ab 18 Uhr")
                .containsEntry("Zugang", "Rollstuhl")
                .containsEntry("Bemerkung", "Bitte langsam sprechen.")
                .containsEntry("Grundlage", SharingBasis.CONSENT.germanName())
                .containsEntry("Kosten trägt", CostPayer.NOBODY.germanName())
                .doesNotContainKeys("Einwilligung", "Präsenz", "Rückmeldung", "Härtefall");
        assertThat(facts.get("Beim Senden mitgeteilt"))
                .contains("Anliegen", "Zugang", "Alter: ", "Region: ");
        assertThat(facts.get("Mit der Zusage mitgeteilt"))
                .contains("Vorname", "Kontakt", "Bemerkung")
                .doesNotContain("Nachname", "Jahrgang", "Beginn");
    }

    @Test
    void nothingWasToldOfADraft() {
        assertThat(line(scene.in(AssignmentState.DRAFT)).facts())
                .containsKey("Anliegen")
                .doesNotContainKeys("Beim Senden mitgeteilt", "Mit der Zusage mitgeteilt");
        assertThat(line(scene.in(AssignmentState.SENT)).facts())
                .containsKey("Beim Senden mitgeteilt")
                .doesNotContainKey("Mit der Zusage mitgeteilt");
    }

    @Test
    void whatWasToldStaysKnownWhenTheNameIsGone() {
        var made = scene.in(AssignmentState.RUNNING);
        ReferralScene.done(
                desk.attend(
                        scene.admin, scene.inbox, made.referral(), scene.today, Presence.PRESENT));
        assignments.withdrawConsent(scene.officer, made.id());

        assertThat(line(made).facts())
                .containsEntry("Einwilligung", "zurückgezogen")
                .hasEntrySatisfying(
                        "Mit der Zusage mitgeteilt",
                        told ->
                                assertThat(told)
                                        .startsWith("Vorname, Kontakt")
                                        .contains("gelöscht"))
                .hasEntrySatisfying(
                        "Präsenz", sums -> assertThat(sums).startsWith("1 Mal anwesend"));
    }

    @Test
    void standingSaysWhatIsStillToDo() {
        assertThat(line(scene.in(AssignmentState.SENT)).standing()).isEqualTo(Standing.OPEN);
        assertThat(line(scene.in(AssignmentState.WITHDRAWN)).standing()).isEqualTo(Standing.OVER);
        var made = scene.in(AssignmentState.DECLINED);
        assertThat(line(made).standing()).isEqualTo(Standing.WANTS_ATTENTION);

        ReferralScene.done(assignments.acknowledge(scene.officer, made.id(), made.referral()));

        assertThat(line(made).standing()).isEqualTo(Standing.OVER);
    }

    @Test
    void recommendationIsOpenUntilSomebodySaysWhatBecameOfIt() {
        var id = scene.supported();
        var issued = recommendations.issue(scene.officer, id, scene.offer, null);
        assertThat(cases.referrals(scene.officer, id))
                .extracting(CaseReferrals.Line::standing)
                .containsExactly(Standing.OPEN);

        recommendations.set(scene.officer, id, issued.id(), Recommendations.State.TAKEN_UP);

        assertThat(cases.referrals(scene.officer, id))
                .extracting(CaseReferrals.Line::standing)
                .containsExactly(Standing.OVER);
    }

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
