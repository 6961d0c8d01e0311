package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.mentoring.AdmissionState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

class ExpenseFlowTests extends CareTest {

    @Test
    void goesFromDraftToApproved() {
        var id = submitted(viewer, 1240);
        var waiting = desk.claims(coordinator, olten).getFirst();
        assertThat(waiting.claim().rappen()).isEqualTo(1240);
        assertThat(waiting.account()).isEqualTo("CH93 •••• •••• •••• •295 7");

        done(desk.approve(coordinator, olten, id));

        assertThat(own.claims(viewer).getFirst().state()).isEqualTo(ClaimState.APPROVED);
        assertThat(own.addLine(viewer, id, ticket(100))).isInstanceOf(CareStep.No.class);
        assertThat(own.withdraw(viewer, id)).isInstanceOf(CareStep.No.class);
        assertThat(desk.approve(coordinator, olten, id)).isInstanceOf(CareStep.No.class);
    }

    @Test
    void comesBackWithAReasonAndCanBeHandedInAgain() {
        var id = submitted(viewer, 1240);
        assertThat(desk.giveBack(coordinator, olten, id, " ")).isInstanceOf(CareStep.No.class);

        done(desk.giveBack(coordinator, olten, id, "Bitte mit Beleg."));

        var claim = own.claims(viewer).getFirst();
        assertThat(claim.state()).isEqualTo(ClaimState.RETURNED);
        assertThat(claim.reason()).isEqualTo("Bitte mit Beleg.");
        done(own.addLine(viewer, id, ticket(300)));
        done(own.submit(viewer, id));
        assertThat(desk.claims(coordinator, olten).getFirst().claim().rappen()).isEqualTo(1540);
    }

    @Test
    void nobodyApprovesTheOwnClaim() {
        fixture.link(mentor, coordinator);
        var id = submitted(viewer, 500);

        assertThat(desk.claims(coordinator, olten).getFirst().own()).isTrue();
        assertThat(desk.claims(coordinator, olten).getFirst().claim().allowed()).isEmpty();
        assertThat(desk.approve(coordinator, olten, id).message().orElseThrow())
                .contains("eigener Antrag");
        jdbc.sql("update mentor set account_id = null where id = :id")
                .param("id", mentor.id())
                .update();
        assertThat(desk.approve(coordinator, olten, id)).isInstanceOf(CareStep.No.class);
        assertThatThrownBy(() ->
                        jdbc.sql(
                                        "update care_claim set decided_by = claimant_account where id = :id")
                                .param("id", id.id())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void draftsStayPrivate() {
        var id = new ClaimId(done(own.begin(viewer)));
        var line = done(own.addLine(viewer, id, ticket(500)));

        assertThat(desk.claims(coordinator, olten)).isEmpty();
        assertThatThrownBy(() -> desk.receipt(coordinator, olten, id, line))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nobodyElseSeesOrChangesAClaim() {
        var id = submitted(viewer, 500);
        var line = own.claims(viewer).getFirst().lines().getFirst().id();
        var other = viewer(fixture.mentor(olten, AdmissionState.IN_POOL));

        assertThat(own.claims(other)).isEmpty();
        assertThatThrownBy(() -> own.withdraw(other, id))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> own.receipt(other, id, line))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.approve(foreign, olten, id))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.approve(foreign, grenchen, id))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void needsAnExpenseAndAnAccount() {
        var id = new ClaimId(done(own.begin(viewer)));
        assertThat(own.submit(viewer, id)).isInstanceOf(CareStep.No.class);
        done(own.addLine(viewer, id, ticket(500)));
        assertThat(own.submit(viewer, id).message().orElseThrow()).contains("Konto");
    }

    @Test
    void kilometresCountByTheRateOfTheirDay() {
        done(desk.setKmRate(coordinator, olten, today().plusDays(1), 80));
        assertThat(desk.setKmRate(coordinator, olten, today().plusDays(1), 90))
                .isInstanceOf(CareStep.No.class);
        assertThat(desk.setKmRate(coordinator, olten, today(), 90)).isInstanceOf(CareStep.No.class);
        int before = own.kmRate(viewer, today());
        clock.travel(Duration.ofDays(2));
        var id = new ClaimId(done(own.begin(viewer)));

        done(own.addLine(viewer, id, new LineDraft(today(), ExpenseKind.CAR, 0, 185, "")));
        done(
                own.addLine(
                        viewer,
                        id,
                        new LineDraft(today().minusDays(5), ExpenseKind.CAR, 0, 185, "")));

        assertThat(own.claims(viewer).getFirst().lines())
                .extracting(Line::rappen)
                .containsExactly((185 * before + 5) / 10, 1480);
        assertThatThrownBy(() ->
                        jdbc.sql("update care_km_rate set rappen = 1 where pool_id = :id")
                                .param("id", olten.id())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsReceiptsForTheTwoWhoMaySeeThem() {
        var id = new ClaimId(done(own.begin(viewer)));
        var line = done(own.addLine(viewer, id, ticket(500)));
        byte[] pdf = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        done(own.attach(viewer, id, line, pdf));
        own.setPayee(viewer, CareFixture.payee());
        done(own.submit(viewer, id));

        assertThat(own.receipt(viewer, id, line).content()).isEqualTo(pdf);
        assertThat(desk.receipt(coordinator, olten, id, line).type()).isEqualTo(ReceiptType.PDF);
        assertThat(own.attach(viewer, id, line, pdf)).isInstanceOf(CareStep.No.class);
    }
}
