package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class PaymentDeskTests extends CareTest {

    private UUID approved(int rappen) {
        var id = submitted(viewer, rappen);
        done(desk.approve(coordinator, olten, id));
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
        assertThat(desk.giveBack(coordinator, olten, new ClaimId(claim), "Doch nicht."))
                .isInstanceOf(CareStep.No.class);
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
