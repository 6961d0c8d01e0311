package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers of two municipalities, with the desks for plans and assessments. */
abstract class PlanTest extends IntegrationTest {

    @Autowired ApplicationContext context;
    @Autowired MovableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired CaseDesk desk;
    @Autowired Plans plans;
    @Autowired Assessments assessments;
    @Autowired AdviceInbox inbox;

    final Actor officer = CaseFixture.officer(CaseFixture.OLTEN);
    final Actor twin = CaseFixture.officer(CaseFixture.GRENCHEN);
    final Actor canton = CaseFixture.actor("Corinne Prüf", Role.CANTON_EDITOR, "");
    CaseFixture cases;

    @BeforeEach
    void open() {
        cases = new CaseFixture(context);
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        cases.remove();
        cases.owner().sql("delete from case_coach where name like 'Prüf %'").update();
        cases.owner().sql("delete from case_assessment_form where version > 1").update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Travels to noon of a day that lies ahead. */
    void travelTo(LocalDate day) {
        var noon = ZonedDateTime.of(day.atTime(12, 0), clock.getZone()).toInstant();
        clock.travel(
                Duration.of(clock.instant().until(noon, ChronoUnit.MILLIS), ChronoUnit.MILLIS));
    }

    CaseState state(CaseId id) {
        return CaseState.valueOf(
                cases.owner()
                        .sql("select state from case_file where id = :id")
                        .param("id", id.id())
                        .query(String.class)
                        .single());
    }

    SupportPlan plan(CaseId id) {
        return plans.plan(officer, id);
    }

    Goal onlyGoal(CaseId id) {
        var goals = plan(id).goals();
        assertThat(goals).hasSize(1);
        return goals.getFirst();
    }

    /** A case in support, whose only goal is due in six months. */
    CaseId supported() {
        return cases.in(CaseState.IN_SUPPORT, officer);
    }

    /** A recommendation arrives today. */
    UUID advise(Actor actor, CaseId id, String text) {
        transaction.executeWithoutResult(_ ->
                inbox.receive(
                        id,
                        Assessments.ProviderKind.PRACTICE_ASSESSMENT,
                        "Werkstatt Prüf",
                        today(),
                        false,
                        List.of(new Assessments.AdviceDraft(GoalArea.ECONOMIC, text))));
        return assessments.advice(actor, id).getFirst().id();
    }

    static Map<String, String> wrong(Plans.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Plans.Outcome.Wrong.class);
        return ((Plans.Outcome.Wrong) outcome).faults();
    }

    static String no(Plans.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Plans.Outcome.No.class);
        return ((Plans.Outcome.No) outcome).sentence();
    }

    /** The rows of a case in the tables of plan and assessment, as text. */
    String rows(CaseId id) {
        var all = new StringBuilder();
        for (String table :
                List.of(
                        "case_plan",
                        "case_goal",
                        "case_measure",
                        "case_assessment",
                        "case_advice",
                        "case_review",
                        "case_review_words")) {
            all.append(
                    cases.owner()
                            .sql(
                                    "select coalesce(string_agg(t::text, '|' order by t::text), '') from "
                                            + table
                                            + " t where case_id = :id")
                            .param("id", id.id())
                            .query(String.class)
                            .single());
        }
        return all.toString();
    }
}
