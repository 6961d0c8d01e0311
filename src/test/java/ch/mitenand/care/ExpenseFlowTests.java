package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.mail.Postbox;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.Viewer;
import ch.mitenand.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

class ExpenseFlowTests extends CareTest {

    @Test
    void goesFromDraftToApproved() {
        var id = submitted(viewer, 1240);
        var waiting = waiting();
        assertThat(waiting.claim().rappen()).isEqualTo(1240);
        assertThat(waiting.account()).isEqualTo("CH93 •••• •••• •••• •295 7");

        done(approve(id));

        assertThat(own.claims(viewer).getFirst().state()).isEqualTo(ClaimState.APPROVED);
        assertThat(own.addLine(viewer, id, ticket(100))).isInstanceOf(CareStep.No.class);
        assertThat(own.withdraw(viewer, id)).isInstanceOf(CareStep.No.class);
        assertThat(approve(id)).isInstanceOf(CareStep.No.class);
    }

    @Test
    void comesBackWithAReasonAndCanBeHandedInAgain() {
        var id = submitted(viewer, 1240);
        assertThat(giveBack(id, " ")).isInstanceOf(CareStep.No.class);
        assertThat(giveBack(id, "Beleg\0")).isInstanceOf(CareStep.No.class);

        done(giveBack(id, "Bitte mit Beleg."));

        var claim = own.claims(viewer).getFirst();
        assertThat(claim.state()).isEqualTo(ClaimState.RETURNED);
        assertThat(claim.reason()).isEqualTo("Bitte mit Beleg.");
        done(own.addLine(viewer, id, ticket(300)));
        done(own.submit(viewer, id));
        assertThat(waiting().claim().rappen()).isEqualTo(1540);
    }

    @Test
    void decidesOnlyAboutWhatWasShown() {
        var id = submitted(viewer, 500);
        int shown = waiting().claim().version();
        done(own.withdraw(viewer, id));
        done(own.addLine(viewer, id, ticket(90_000)));
        done(own.submit(viewer, id));

        assertThat(desk.approve(coordinator, olten, id, shown).message().orElseThrow())
                .contains("inzwischen geändert");
        assertThat(desk.giveBack(coordinator, olten, id, shown, "Nein.").message().orElseThrow())
                .contains("inzwischen geändert");
        done(desk.approve(coordinator, olten, id, waiting().claim().version()));
    }

    @Test
    void nobodyApprovesTheOwnClaimUnderAnyName() {
        var me =
                PoolFixture.reached(
                        fixture.person("Petra", PoolFixture.OLTEN),
                        PoolFixture.address(coordinator),
                        Language.DE);
        var mine = fixture.mentor(olten, AdmissionState.IN_POOL, me, PoolFixture.offer());
        var asMentor = (Viewer.OfMentor) pages.asMentor(coordinator).orElseThrow();
        var id = submitted(asMentor, 500);

        assertThat(asMentor.mentor()).isEqualTo(mine);
        assertThat(accounts("select claimant_account from care_claim where id = :id", id))
                .containsExactly(coordinator.account());
        assertThat(accounts("select account_id from care_claim_step where claim_id = :id", id))
                .containsExactly(coordinator.account());
        assertThat(waiting().own()).isTrue();
        context.getBean(MentorDesk.class)
                .record(
                        fixture.coordinator(PoolFixture.OLTEN),
                        olten,
                        mine,
                        FactKind.LEFT,
                        today(),
                        null,
                        "");
        assertThat(approve(id).message().orElseThrow()).contains("eigener Antrag");
    }

    private List<UUID> accounts(String sql, ClaimId id) {
        return jdbc.sql(sql).param("id", id.id()).query(UUID.class).list();
    }

    @Test
    void tellsTheVolunteerWhatWasDecided() {
        var post = Postbox.of(context);
        var person = context.getBean(PoolPeople.class).mentor(mentor).orElseThrow().person();
        var id = submitted(viewer, 500);

        done(giveBack(id, "Bitte mit Beleg von Samira."));
        done(own.submit(viewer, id));
        done(approve(id));
        payments.setDebtor(coordinator, olten, CareFixture.payee());
        var batch = done(payments.export(coordinator, olten, Set.of(id.id()), today()));
        done(payments.markPaid(coordinator, olten, batch));

        assertThat(post.to(person.email()))
                .extracting(m -> m.subject())
                .containsExactlyInAnyOrder(
                        "Bitte schauen Sie Ihren Spesenantrag nochmals an",
                        "Ihre Spesen sind bewilligt",
                        "Ihre Spesen sind ausbezahlt");
        assertThat(post.to(person.email()))
                .noneMatch(m -> m.toString().contains("Samira") || m.toString().contains("5.00"));
        assertThat(post.newestLink(person.email())).contains("/mein-mentoring/spesen");
    }

    @Test
    void showsClaimsPageByPage() {
        for (int i = 0; i <= ExpenseDesk.PAGE; i++) {
            var id = ClaimId.create();
            jdbc.sql(
                            """
                            insert into care_claim (id, mentor_id, pool_id, state, state_since)
                            values (:id, :mentor, :pool, 'SUBMITTED', now())\
                            """)
                    .param("id", id.id())
                    .param("mentor", mentor.id())
                    .param("pool", olten.id())
                    .update();
        }

        var first = desk.claims(coordinator, olten, ClaimState.SUBMITTED, 1);
        assertThat(first.claims()).hasSize(ExpenseDesk.PAGE);
        assertThat(first.more()).isTrue();
        var both = desk.claims(coordinator, olten, ClaimState.SUBMITTED, 2);
        assertThat(both.claims()).hasSize(ExpenseDesk.PAGE + 1);
        assertThat(both.more()).isFalse();
    }

    @Test
    void nobodyApprovesTheOwnClaim() {
        fixture.link(mentor, coordinator);
        var id = submitted(viewer, 500);

        assertThat(waiting().own()).isTrue();
        assertThat(waiting().claim().allowed()).isEmpty();
        assertThat(approve(id).message().orElseThrow()).contains("eigener Antrag");
        jdbc.sql("update mentor set account_id = null where id = :id")
                .param("id", mentor.id())
                .update();
        assertThat(approve(id)).isInstanceOf(CareStep.No.class);
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

        assertThat(waitingAs(coordinator)).isEmpty();
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
        assertThatThrownBy(() -> desk.approve(foreign, olten, id, version(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.approve(foreign, grenchen, id, version(id)))
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
