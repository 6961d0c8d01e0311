package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Weights;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.PoolDesk;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolPolicy;
import ch.mitenand.mentoring.Pools;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Single pairs: what they cost others, on what they rest, and a no that is lifted. */
class PlanPairDeskTests extends MentorshipTest {

    @Autowired PlanDesk plans;
    @Autowired PlanPairDesk pairs;
    @Autowired PoolDesk poolDesk;
    @Autowired Pools registered;

    @AfterEach
    void removePlans() {
        fixture.remove(olten);
        fixture.remove(grenchen);
        new PlanFixture(context).remove(olten);
    }

    private MenteeId mentee(String name) {
        return pools.mentee(olten, pools.person(name, PoolFixture.OLTEN), PoolFixture.need());
    }

    private PlanRanking ranking() {
        return plans.mentorsFor(coordinator, olten, mentee);
    }

    @Test
    void keepsOnWhatAPairAskedWithoutPlanRests() {
        int total = ranking().fits().getFirst().total();
        var asked = plans.ask(coordinator, olten, pair());
        var id = done(asked.step(), MentorshipState.ASKED);

        var basis = pairs.basis(coordinator, olten, id).orElseThrow();

        assertThat(basis.run()).isNull();
        assertThat(basis.on()).isEqualTo(today());
        assertThat(basis.rulesVersion()).isEqualTo(1);
        assertThat(basis.total()).isEqualTo(total);
        assertThat(basis.points().stream().mapToInt(p -> p.points()).sum()).isEqualTo(total);
        assertThat(basis.points().stream().mapToInt(p -> p.most()).sum()).isEqualTo(Weights.TOTAL);
        assertThat(basis.mentee().firstName()).isEqualTo("Samira");
        assertThat(basis.mentor().lines()).anyMatch(line -> line.startsWith("Sprachen: "));
    }

    @Test
    void keepsNoNames() {
        plans.ask(coordinator, olten, pair());

        String stored =
                jdbc.sql(
                                "select string_agg(snapshot::text || result::text, '') from plan_pair p"
                                        + " join mentorship m on m.id = p.mentorship_id where m.mentee_id = :id")
                        .param("id", mentee.id())
                        .query(String.class)
                        .single();
        assertThat(stored).contains("weights").doesNotContain("Samira", "Marta", "Probst");
    }

    @Test
    void pairsOfAPlanRestOnIt() {
        var run = plans.run(coordinator, olten, today());
        var pair = run.pairs().getFirst();
        var asked = plans.adopt(coordinator, olten, run.row().id(), Set.of(pair.pair()));
        var id = done(asked.getFirst().step(), MentorshipState.ASKED);

        var basis = pairs.basis(coordinator, olten, id).orElseThrow();

        assertThat(basis.run()).isEqualTo(run.row().id());
        assertThat(basis.points()).isEqualTo(pair.points());
    }

    @Test
    void neighboursDoNotSeeOnWhatItRests() {
        var neighbour = pools.mentor(grenchen, AdmissionState.IN_POOL);
        var id = fixture.in(MentorshipState.ACTIVE, olten, neighbour, mentee);

        assertThatThrownBy(() -> pairs.basis(foreign, grenchen, id))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(pairs.basis(coordinator, olten, id)).isEmpty();
    }

    @Test
    void askingStraightAwaySaysWhomItCostsThePlace() {
        jdbc.sql("update mentor set offer = jsonb_set(offer, '{places}', '1') where id = :id")
                .param("id", mentor.id())
                .update();
        var urgent = mentee("Nadia");
        menteeDesk.setUrgent(coordinator, olten, urgent, true, "Wohnung verloren");

        assertThat(pairs.cost(coordinator, olten, new PlanChoice.Locked(pair())))
                .contains("Ohne diese Wahl hätte Nadia jemanden, dafür Samira nicht.");
        assertThat(plans.choices(coordinator, olten)).isEmpty();
    }

    @Test
    void neverTogetherSaysWhomItCostsThePlace() {
        assertThat(pairs.cost(coordinator, olten, new PlanChoice.Barred(pair())))
                .contains("Ohne diese Wahl hätte auch Samira jemanden.");
        assertThat(pairs.cost(coordinator, olten, new PlanChoice.Locked(pair())))
                .contains("Kostet niemanden etwas.");
    }

    @Test
    void lookingAtMenteesIsRecorded() {
        pairs.cost(coordinator, olten, new PlanChoice.Locked(pair()));
        assertThat(reads(olten.id())).isEqualTo(1);

        plans.menteesFor(coordinator, olten, mentor);
        assertThat(reads(olten.id())).isEqualTo(2);

        plans.mentorsFor(coordinator, olten, mentee);
        assertThat(reads(mentee.id())).isEqualTo(1);
    }

    private long reads(UUID what) {
        return jdbc.sql(
                        "select count(*) from person_access where account_id = :account and person_id = :what"
                                + " and what = 'READ' and person_kind in ('MENTEE', 'MENTEES_OF_POOL')")
                .param("account", coordinator.account())
                .param("what", what)
                .query(Long.class)
                .single();
    }

    @Test
    void evidenceOfOthersOutlivesAPlanWithSomebodyDeleted() {
        var other = mentee("Nadia");
        var start = today().plusDays(10);
        var run = plans.run(coordinator, olten, start);
        var adopted =
                plans.adopt(
                        coordinator,
                        olten,
                        run.row().id(),
                        Set.of(pair(), new Pair(mentor.id(), other.id())));
        var gone = mentorshipOf(adopted, mentee);
        var stays = mentorshipOf(adopted, other);
        var before = pairs.basis(coordinator, olten, stays).orElseThrow();

        menteeDesk.erase(coordinator, olten, mentee);

        var after = pairs.basis(coordinator, olten, stays).orElseThrow();
        assertThat(after.points()).isEqualTo(before.points());
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.on()).isEqualTo(before.on());
        assertThat(mentorships.plannedStart(stays)).contains(start);
        assertThat(pairs.basis(coordinator, olten, gone)).isEmpty();
        assertThat(plans.runs(coordinator, olten)).isEmpty();
        assertThat(kept("%" + mentee + "%")).isZero();
    }

    private static MentorshipId mentorshipOf(List<PlanAsked> asked, MenteeId of) {
        return asked.stream()
                .filter(a -> a.pair().mentee().equals(of.id()))
                .map(a -> done(a.step(), MentorshipState.ASKED))
                .findFirst()
                .orElseThrow();
    }

    private long kept(String inside) {
        return jdbc.sql(
                        "select count(*) from (select snapshot::text || result::text as t from plan_run"
                                + " union all select snapshot::text || result::text from plan_pair) x where t like :inside")
                .param("inside", inside)
                .query(Long.class)
                .single();
    }

    @Test
    void nothingIsLeftOfAPairWithSomebodyDeleted() {
        var id = done(plans.ask(coordinator, olten, pair()).step(), MentorshipState.ASKED);
        files.bar(coordinator, olten, pair(), "Sie kennen sich aus dem Quartier.");
        files.unbar(coordinator, olten, pair());

        menteeDesk.erase(coordinator, olten, mentee);

        assertThat(pairs.basis(coordinator, olten, id)).isEmpty();
        assertThat(
                        jdbc.sql("select reason from lifted_bar where mentee_id = :id")
                                .param("id", mentee.id())
                                .query(String.class)
                                .list())
                .containsExactly("");
    }

    @Test
    void costsOfPeopleOfOtherPoolsAreNotTold() {
        assertThatThrownBy(() -> pairs.cost(foreign, grenchen, new PlanChoice.Locked(pair())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> pairs.liftNo(foreign, grenchen, pair()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aNoIsToldAsOneAndCanBeLifted() {
        var first = asked();
        answers.decline(mentorsToken(), DeclineReason.OTHER, "");
        var reasons = ranking().excluded().getFirst().reasons();
        assertThat(reasons).hasSize(1);
        assertThat(reasons.getFirst().sentence())
                .startsWith("Eine Seite hat am ")
                .contains("abgesagt; wieder möglich ab ");

        pairs.liftNo(coordinator, olten, pair());

        assertThat(ranking().fits()).hasSize(1);
        done(plans.ask(coordinator, olten, pair()).step(), MentorshipState.ASKED);
        assertThat(
                        jdbc.sql("select decline_lifted_by from mentorship where id = :id")
                                .param("id", first.id())
                                .query(UUID.class)
                                .single())
                .isEqualTo(coordinator.account());
    }

    @Test
    void whatIsFixedByHandCanBeAskedBelowTheFloor() {
        poolDesk.setPolicy(
                coordinator,
                olten,
                registered.policy(olten).version(),
                PoolPolicy.STANDARD.required(),
                Weights.STANDARD,
                Weights.TOTAL);
        assertThat(no(plans.ask(coordinator, olten, pair()).step())).contains("passt zu wenig");
        plans.choose(coordinator, olten, new PlanChoice.Locked(pair()));
        var run = plans.run(coordinator, olten, today());

        var asked = plans.adopt(coordinator, olten, run.row().id(), Set.of(pair()));

        var id = done(asked.getFirst().step(), MentorshipState.ASKED);
        var basis = pairs.basis(coordinator, olten, id).orElseThrow();
        assertThat(basis.points()).isEmpty();
        assertThat(basis.total()).isEqualTo(run.pairs().getFirst().total());
    }
}
