package ch.mitenand.casefile;

import static ch.mitenand.casefile.CaseFixture.done;
import static ch.mitenand.casefile.CaseFixture.goal;
import static ch.mitenand.casefile.CaseFixture.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.mitenand.casefile.WorkItem.Kind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What plans and assessments put on the worklist of an officer. */
class PlanWorkTests extends PlanTest {

    @Autowired PlanWork work;

    private List<WorkItem> of(CaseId id) {
        return work.of(officer).stream().filter(w -> w.path().contains(id.toString())).toList();
    }

    @Test
    void quietCaseGivesNoWork() {
        assertThat(of(supported())).isEmpty();
    }

    @Test
    void goalsAndMeasuresAreListedFourteenDaysAhead() {
        var id = supported();
        var day = today().plusDays(30);
        cases.plan(
                officer,
                id,
                goal(UUID.randomUUID(), "Deutsch A2", day, measure("Kurs buchen", day)));

        travelTo(day.minusDays(15));
        assertThat(of(id)).isEmpty();
        travelTo(day.minusDays(14));
        assertThat(of(id)).hasSize(2).allMatch(w -> w.kind() == Kind.GOAL && day.equals(w.due()));
        assertThat(of(id)).noneMatch(w -> w.sentence().contains("überfällig"));
        travelTo(day.plusDays(1));
        assertThat(of(id)).hasSize(2).allMatch(w -> w.sentence().contains("überfällig"));
        assertThat(of(id).getFirst().title()).isEqualTo("Samira Tesfai");
        assertThat(of(id).getFirst().path()).isEqualTo("/faelle/" + id + "/plan");
    }

    @Test
    void doneMeasuresAndMetGoalsAreNoWork() {
        var id = supported();
        var first = goal(UUID.randomUUID(), "Deutsch A2", today(), measure("Kurs buchen", today()));
        var finished =
                new Goal.Measure(
                        UUID.randomUUID(), "Anmelden", "", today(), Goal.MeasureState.DONE);
        var second = goal(UUID.randomUUID(), "Praktikum", today().plusDays(200), finished);
        cases.plan(officer, id, first, second);
        assertThat(of(id)).hasSize(2);

        done(plans.setGoal(officer, id, first.id(), GoalState.MET, today()));
        assertThat(of(id)).isEmpty();
    }

    @Test
    void reviewsAreListedSixtyDaysAhead() {
        var id = cases.open(officer, CaseBasis.OWN_WISH, true);
        var due = today().plusYears(1);

        travelTo(due.minusDays(61));
        assertThat(of(id)).isEmpty();
        travelTo(due.minusDays(60));
        assertThat(of(id))
                .extracting(WorkItem::kind, WorkItem::due)
                .containsExactly(tuple(Kind.REVIEW, due));
        travelTo(due.plusDays(1));
        assertThat(of(id))
                .singleElement()
                .satisfies(w -> assertThat(w.sentence()).contains("überfällig"));
        assertThat(cases.accesses(id, CaseAccess.What.LISTED)).isEqualTo(2);

        cases.moved(id, CaseState.CLOSED, officer);
        assertThat(of(id)).isEmpty();
    }

    @Test
    void adviceIsListedUntilItIsDecided() {
        var binding = cases.in(CaseState.IN_SUPPORT, officer, CaseBasis.SOCIAL_ASSISTANCE);
        var advisory = supported();
        var first = advise(officer, binding, "Praktikum in einer Küche");
        advise(officer, advisory, "Praktikum in einer Küche");

        assertThat(of(binding))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.kind()).isEqualTo(Kind.ANSWER);
                    assertThat(w.sentence()).startsWith("Verbindliche").contains("Werkstatt Prüf");
                    assertThat(w.due()).isEqualTo(today().plusDays(14));
                    assertThat(w.path()).isEqualTo("/faelle/" + binding + "/assessment");
                });
        assertThat(of(advisory)).singleElement().satisfies(w -> assertThat(w.due()).isNull());

        assertThat(assessments.decide(officer, binding, first, true, "")).isEmpty();
        assertThat(of(binding)).isEmpty();
    }

    @Test
    void onlyThoseWhoLeadCasesHaveWork() {
        assertThatThrownBy(() -> work.of(canton)).isInstanceOf(AccessDeniedException.class);
    }
}
