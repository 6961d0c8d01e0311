package ch.mitenand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.OwnerDatabase;
import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Newcomers;
import ch.mitenand.casefile.PlanWork;
import ch.mitenand.casefile.WorkItem;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.Recommendations;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class DemoCasesTests extends IntegrationTest {

    @Autowired private DemoCases demo;
    @Autowired private CaseDesk desk;
    @Autowired private PlanWork work;
    @Autowired private Assignments assignments;
    @Autowired private Recommendations recommendations;
    @Autowired private Newcomers newcomers;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private Environment environment;

    private Actor officer() {
        return new DemoActors(jdbc).of(DemoActors.OFFICER_OF_OLTEN);
    }

    private List<CaseFile> found(Actor actor, String text) {
        return desk.list(actor, new CaseDesk.Filter(text, Set.of(), 1)).cases();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haile",
                "Kovalenko",
                "Berisha",
                "Warsame",
                "Ferreira",
                "Girma",
                "KL-2026-0118"
            })
    void theOfficerOfOltenHasCasesOfAllKinds(String text) {
        assertThat(found(officer(), text)).hasSize(1);
    }

    @Test
    void theCaseLeadOfTheSocialRegionHasOneOfItsOwn() {
        var lead = new DemoActors(jdbc).of("fall@olten.example.ch");

        assertThat(found(lead, "Ahmadi")).hasSize(1);
        assertThat(found(officer(), "Ahmadi")).isEmpty();
    }

    @Test
    void aReviewIsOverdue() {
        var late = found(officer(), "Ferreira").getFirst();

        assertThat(work.of(officer()))
                .filteredOn(item -> item.kind() == WorkItem.Kind.REVIEW)
                .filteredOn(item -> item.path().contains(late.id().toString()))
                .singleElement()
                .satisfies(item -> assertThat(item.sentence()).contains("überfällig"));
    }

    @Test
    void peopleAreAssignedAndRecommended() {
        for (String name : List.of("Warsame", "Ferreira")) {
            var id = found(officer(), name).getFirst().id();
            assertThat(assignments.of(officer(), id)).as(name).hasSize(2);
            assertThat(recommendations.of(officer(), id)).as(name).hasSize(1);
        }
        var ended = found(officer(), "Ferreira").getFirst().id();
        assertThat(assignments.of(officer(), ended))
                .extracting(Assignment::acknowledged)
                .containsOnly(false);
    }

    @Test
    void newcomersWaitForAnInvitation() {
        assertThat(newcomers.of(officer()))
                .extracting(Newcomers.Newcomer::surname)
                .contains("Demir", "Petrović", "Moreno", "Perera", "Lombardi");
    }

    @Test
    void loadingAgainAddsNothing() {
        long before = number();

        transaction.executeWithoutResult(_ -> demo.ensure());

        assertThat(number()).isEqualTo(before);
    }

    private long number() {
        return OwnerDatabase.jdbc(environment.getRequiredProperty("spring.datasource.url"))
                .sql("select count(*) from case_file")
                .query(Long.class)
                .single();
    }
}
