package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.RowScope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of cases find those of a lead without reading all cases of the canton. */
class CaseLeadIndexTests extends IntegrationTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private RowScope scope;
    @Autowired private TransactionTemplate transaction;

    @Test
    void conditionOnTheLeadUsesItsIndexBesideThePolicy() {
        assertThat(plan()).contains("case_file_lead_changed_at_idx");
    }

    private String plan() {
        var lead = CaseFixture.caseLead(CaseFixture.REGION);
        List<String> lines =
                transaction.execute(_ -> {
                    scope.enter(lead);
                    jdbc.sql("set local enable_seqscan = off").update();
                    return jdbc.sql("explain select * from case_file where lead = any (:leads)")
                            .param("leads", new String[] {CaseFixture.leadOf(lead).rowScope()})
                            .query(String.class)
                            .list();
                });
        return lines == null ? "" : String.join("\n", lines);
    }
}
