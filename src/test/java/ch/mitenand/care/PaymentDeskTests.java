package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.mentoring.MentorDesk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;

class PaymentDeskTests extends CareTest {

    private UUID approved(int rappen) {
        var id = submitted(viewer, rappen);
        done(approve(id));
        payments.setDebtor(coordinator, olten, CareFixture.payee());
        return id.id();
    }

    @Test
    void paysEachClaimOnce() {
        var claim = approved(1240);

        var batch = done(payments.export(coordinator, olten, Set.of(claim), today()));

        assertThat(payments.payables(coordinator, olten)).isEmpty();
        assertThat(payments.export(coordinator, olten, Set.of(claim), today()))
                .isInstanceOf(CareStep.No.class);
        assertThat(giveBack(new ClaimId(claim), "Doch nicht.")).isInstanceOf(CareStep.No.class);
        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        insert into care_payment select gen_random_uuid(), batch_id, 2, claim_id, null,
                                            mentor_id, rappen, iban, holder, street, house, postal_code, town, country
                                        from care_payment where batch_id = :batch\
                                        """)
                                .param("batch", batch)
                                .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void givesTheSameFileAtEveryDownload() {
        var batch = done(payments.export(coordinator, olten, Set.of(approved(1240)), today()));
        var first = payments.painFile(coordinator, olten, batch);
        own.setPayee(
                viewer,
                new PayeeDraft(
                        "CH9300762011623852957", "Anders", "Weg", "", "4500", "Solothurn", "CH"));

        assertThat(payments.painFile(coordinator, olten, batch).content())
                .isEqualTo(first.content());
        assertThat(new String(first.content(), StandardCharsets.UTF_8)).contains("Marta Probst");
        assertThat(
                        new String(
                                payments.csvFile(coordinator, olten, batch).content(),
                                StandardCharsets.UTF_8))
                .contains("Marta Probst;Spesen;12.40;CH9300762011623852957");
    }

    @Test
    void reportsABatchAsPaid() {
        var claim = approved(1240);
        var batch = done(payments.export(coordinator, olten, Set.of(claim), today()));

        done(payments.markPaid(coordinator, olten, batch));

        assertThat(own.claims(viewer).getFirst().state()).isEqualTo(ClaimState.PAID);
        assertThat(payments.batches(coordinator, olten).getFirst().paid()).isTrue();
        assertThat(payments.markPaid(coordinator, olten, batch)).isInstanceOf(CareStep.No.class);
    }

    @Test
    void aWithdrawnOrderIsPaidByAnotherOne() {
        var claim = approved(1240);
        var batch = done(payments.export(coordinator, olten, Set.of(claim), today()));
        assertThat(payments.withdraw(coordinator, olten, batch, " "))
                .isInstanceOf(CareStep.No.class);

        done(payments.withdraw(coordinator, olten, batch, "Die Bank hat die Datei abgelehnt."));

        var kept = payments.batches(coordinator, olten).getFirst();
        assertThat(kept.withdrawn()).isTrue();
        assertThat(kept.reason()).isEqualTo("Die Bank hat die Datei abgelehnt.");
        assertThat(own.claims(viewer).getFirst().state()).isEqualTo(ClaimState.APPROVED);
        assertThat(own.claims(viewer).getFirst().exported()).isFalse();
        assertThat(payments.markPaid(coordinator, olten, batch)).isInstanceOf(CareStep.No.class);
        assertThat(payments.withdraw(coordinator, olten, batch, "x"))
                .isInstanceOf(CareStep.No.class);
        assertThatThrownBy(() -> payments.painFile(coordinator, olten, batch))
                .isInstanceOf(NoSuchElementException.class);

        var second = done(payments.export(coordinator, olten, Set.of(claim), today()));
        done(payments.markPaid(coordinator, olten, second));
        assertThat(own.claims(viewer).getFirst().state()).isEqualTo(ClaimState.PAID);
        assertThat(payments.withdraw(coordinator, olten, second, "Doch nicht."))
                .isInstanceOf(CareStep.No.class);
    }

    @Test
    void neverGivesTheBankANameItCannotRead() {
        var claim = approved(1240);
        jdbc.sql("update care_payee set holder = 'Марта Пробст' where mentor_id = :id")
                .param("id", mentor.id())
                .update();

        assertThat(
                        payments.export(coordinator, olten, Set.of(claim), today())
                                .message()
                                .orElseThrow())
                .contains("lateinischen Buchstaben");
    }

    @Test
    void erasingLeavesOnlyWhatTheAccountsNeed() {
        var paid = approved(1240);
        var batch = done(payments.export(coordinator, olten, Set.of(paid), today()));
        done(payments.markPaid(coordinator, olten, batch));
        jdbc.sql(
                        "insert into care_receipt select id, 'PDF', 'x'::bytea from care_claim_line where claim_id = :id")
                .param("id", paid)
                .update();
        submitted(viewer, 300);
        approved(700);

        context.getBean(MentorDesk.class).erase(coordinator, olten, mentor);

        assertThat(count("care_payee where mentor_id = :id", mentor.id())).isZero();
        assertThat(count("care_claim where mentor_id = :id", mentor.id())).isOne();
        assertThat(
                        count(
                                "care_claim_line where claim_id = :id and note = '' and rappen = 1240",
                                paid))
                .isOne();
        assertThat(
                        count(
                                "care_receipt r join care_claim_line l on l.id = r.line_id where l.claim_id = :id",
                                paid))
                .isOne();
        assertThat(count("care_claim where id = :id and claimant_account is not null", paid))
                .isZero();
        assertThat(count("care_payment where claim_id = :id", paid)).isOne();
        assertThat(payments.payables(coordinator, olten)).isEmpty();
    }

    @Test
    void withdrawingDeletesWhatWasOfSomebodyDeleted() {
        var claim = approved(1240);
        var batch = done(payments.export(coordinator, olten, Set.of(claim), today()));
        context.getBean(MentorDesk.class).erase(coordinator, olten, mentor);
        assertThat(count("care_claim where id = :id", claim)).isOne();

        done(payments.withdraw(coordinator, olten, batch, "Die Bank hat die Datei abgelehnt."));

        assertThat(count("care_payment where batch_id = :id", batch)).isZero();
        assertThat(count("care_claim where id = :id", claim)).isZero();
        assertThat(payments.payables(coordinator, olten)).isEmpty();
        assertThat(payments.batches(coordinator, olten).getFirst().withdrawn()).isTrue();
    }

    @Test
    void claimsOfAnOrderAreListedWithTheirLines() {
        var claim = approved(1240);
        var batch = done(payments.export(coordinator, olten, Set.of(claim), today()));

        var found = desk.ofBatch(coordinator, olten, batch);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().claim().id().id()).isEqualTo(claim);
        assertThat(found.getFirst().claim().lines()).extracting(Line::rappen).containsExactly(1240);
        assertThat(desk.ofBatch(foreign, grenchen, batch)).isEmpty();
        assertThatThrownBy(() -> desk.ofBatch(foreign, olten, batch))
                .isInstanceOf(AccessDeniedException.class);

        done(payments.withdraw(coordinator, olten, batch, "Falscher Tag."));
        assertThat(desk.ofBatch(coordinator, olten, batch)).isEmpty();
    }

    @Test
    void accountsAreDeletedAfterTenYears() {
        var claim = approved(1240);
        var batch = done(payments.export(coordinator, olten, Set.of(claim), today()));
        done(payments.markPaid(coordinator, olten, batch));
        var old = context.getBean(OldAccounts.class);

        paidAt(batch, LocalDate.of(today().getYear() - 10, 1, 1));
        old.run();
        assertThat(count("care_claim where id = :id", claim)).isOne();
        assertThat(count("care_batch where id = :id", batch)).isOne();

        paidAt(batch, LocalDate.of(today().getYear() - 11, 12, 31));
        old.run();
        assertThat(count("care_claim where id = :id", claim)).isZero();
        assertThat(count("care_payment where batch_id = :id", batch)).isZero();
        assertThat(count("care_batch where id = :id", batch)).isZero();
    }

    @Test
    void claimOfAnOldWithdrawnOrderThatIsStillDueStays() {
        var claim = approved(1240);
        var batch = done(payments.export(coordinator, olten, Set.of(claim), today()));
        done(payments.withdraw(coordinator, olten, batch, "Falscher Tag."));
        jdbc.sql(
                        "update care_batch set withdrawn_at = withdrawn_at - interval '12 years' where id = :id")
                .param("id", batch)
                .update();

        context.getBean(OldAccounts.class).run();

        assertThat(count("care_batch where id = :id", batch)).isZero();
        assertThat(payments.payables(coordinator, olten)).hasSize(1);
    }

    private void paidAt(UUID batch, LocalDate day) {
        jdbc.sql("update care_batch set paid_at = :at where id = :id")
                .param("at", day.atTime(12, 0).atZone(clock.getZone()).toOffsetDateTime())
                .param("id", batch)
                .update();
    }

    private long count(String what, UUID id) {
        return jdbc.sql("select count(*) from " + what).param("id", id).query(Long.class).single();
    }

    @Test
    void refusesWrongDaysAndForeignClaims() {
        var claim = approved(1240);
        payments.setDebtor(foreign, grenchen, CareFixture.payee());

        assertThat(payments.export(coordinator, olten, Set.of(), today()))
                .isInstanceOf(CareStep.No.class);
        assertThat(payments.export(coordinator, olten, Set.of(claim), today().minusDays(1)))
                .isInstanceOf(CareStep.No.class);
        assertThat(payments.export(coordinator, olten, Set.of(claim), today().plusDays(61)))
                .isInstanceOf(CareStep.No.class);
        assertThat(payments.export(foreign, grenchen, Set.of(claim), today()))
                .isInstanceOf(CareStep.No.class);
    }
}
