package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Plan.Why;
import ch.mitenand.matching.Speaks;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Plans of a whole pool, from the choice made by hand to the question. */
class PlanDeskTests extends MentorshipTest {

    @Autowired PlanDesk plans;

    @AfterEach
    void removePlans() {
        fixture.remove(olten);
        fixture.remove(grenchen);
        new PlanFixture(context).remove(olten);
        new PlanFixture(context).remove(grenchen);
    }

    private PlanRun run() {
        return plans.run(coordinator, olten, today());
    }

    private MenteeId mentee(String name) {
        return pools.mentee(olten, pools.person(name, PoolFixture.OLTEN), PoolFixture.need());
    }

    private MenteeId speaksOnly(String name, Language language) {
        var n = PoolFixture.need();
        return pools.mentee(
                olten,
                pools.person(name, PoolFixture.OLTEN),
                new MenteeNeed(
                        Set.of(new Speaks(language, LanguageLevel.C2)),
                        LanguageLevel.A2,
                        n.slots(),
                        false,
                        10,
                        null,
                        null,
                        n.topics(),
                        n.interests(),
                        null,
                        null,
                        ""));
    }

    @Test
    void findsThePairWithNamesAndProof() {
        var run = run();

        assertThat(run.proven()).isTrue();
        assertThat(run.changes()).isEmpty();
        assertThat(run.pairs()).hasSize(1);
        var pair = run.pairs().getFirst();
        assertThat(pair.pair()).isEqualTo(pair());
        assertThat(pair.mentor().name()).isEqualTo("Marta Probst");
        assertThat(pair.mentee().firstName()).isEqualTo("Samira");
        assertThat(pair.days()).isEqualTo(30);
        assertThat(pair.points()).isNotEmpty();
        assertThat(pair.points().stream().mapToInt(p -> p.points()).sum()).isEqualTo(pair.total());
    }

    @Test
    void keepsNoNamesAndReadsBackTheSame() {
        var run = run();

        String stored =
                jdbc.sql("select snapshot::text || result::text from plan_run where id = :id")
                        .param("id", run.row().id().id())
                        .query(String.class)
                        .single();
        assertThat(stored).doesNotContain("Samira", "Marta", "Probst");
        assertThat(plans.show(coordinator, olten, run.row().id())).isEqualTo(run);
        assertThat(plans.runs(coordinator, olten)).containsExactly(run.row());
    }

    @Test
    void planIsNeverChanged() {
        var run = run();

        assertThatThrownBy(() ->
                        jdbc.sql("update plan_run set start_on = start_on + 1 where id = :id")
                                .param("id", run.row().id().id())
                                .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void saysWhichLanguageIsMissingAndWhom() {
        speaksOnly("Selam", Language.TI);

        var run = run();

        assertThat(run.blockages().getFirst().sentence()).isEqualTo("kein Tigrinya im Pool");
        assertThat(run.blockages().getFirst().mentees().getFirst().firstName()).isEqualTo("Selam");
        assertThat(run.unmatched().getFirst().why()).isEqualTo(Why.NOBODY_POSSIBLE);
        assertThat(run.unmatched().getFirst().sentence()).contains("Selam").doesNotContain("⟦");
    }

    @Test
    void emptyPoolGivesAnEmptyPlan() {
        var run = plans.run(foreign, grenchen, today());

        assertThat(run.pairs()).isEmpty();
        assertThat(run.unmatched()).isEmpty();
        assertThat(run.proven()).isTrue();
    }

    @Test
    void poolWithoutMentorsExplainsItself() {
        pools.mentee(grenchen);

        var run = plans.run(foreign, grenchen, today());

        assertThat(run.unmatched()).hasSize(1);
        assertThat(run.blockages().getFirst().sentence()).contains("noch keine Mentorinnen");
    }

    @Test
    void choicesHoldUntilLiftedAndTellTheirCost() {
        plans.choose(coordinator, olten, new PlanChoice.Barred(pair()));

        var barred = run();
        assertThat(barred.pairs()).isEmpty();
        assertThat(barred.choices().getFirst().what()).isEqualTo("Marta und Samira nicht zusammen");
        assertThat(barred.choices().getFirst().sentence()).contains("Samira");
        assertThat(barred.choices().getFirst().free()).isFalse();

        plans.lift(coordinator, olten, new PlanChoice.Barred(pair()));
        assertThat(run().pairs()).hasSize(1);
    }

    @Test
    void contradictingChoicesReplaceEachOther() {
        plans.choose(coordinator, olten, new PlanChoice.Locked(pair()));
        assertThat(run().pairs().getFirst().locked()).isTrue();

        plans.choose(coordinator, olten, new PlanChoice.Postponed(mentee.id()));
        assertThat(plans.choices(coordinator, olten))
                .containsExactly(new PlanChoice.Postponed(mentee.id()));
        assertThat(run().unmatched().getFirst().why()).isEqualTo(Why.POSTPONED);

        plans.choose(coordinator, olten, new PlanChoice.Locked(pair()));
        plans.choose(coordinator, olten, new PlanChoice.Barred(pair()));
        assertThat(plans.choices(coordinator, olten))
                .containsExactly(new PlanChoice.Barred(pair()));
    }

    @Test
    void choicesThatCostNothingAloneMayCostTogether() {
        var second = mentee("Nadia");
        var other = pools.mentor(olten, AdmissionState.IN_POOL);
        plans.choose(coordinator, olten, new PlanChoice.Barred(pair()));
        assertThat(run().together()).isEmpty();

        plans.choose(coordinator, olten, new PlanChoice.Barred(new Pair(other.id(), mentee.id())));

        var run = run();
        assertThat(run.pairs()).extracting(p -> p.mentee().id()).containsExactly(second.id());
        assertThat(run.together())
                .isEqualTo("Alle zusammen: Ohne sie wären es 2 Paare statt 1, auch mit Samira.");
    }

    @Test
    void choiceAboutSomebodyWhoLeftIsPassedOver() {
        plans.choose(coordinator, olten, new PlanChoice.Locked(pair()));
        menteeDesk.leave(coordinator, olten, mentee, "weggezogen");

        var run = run();

        assertThat(run.choices()).isEmpty();
        assertThat(run.pairs()).isEmpty();
    }

    @Test
    void asksThePairAndKeepsFromWhichPlan() {
        var run = run();

        var asked = plans.adopt(coordinator, olten, run.row().id(), Set.of(pair()));

        var id = done(asked.getFirst().step(), MentorshipState.ASKED);
        assertThat(
                        jdbc.sql("select plan_id from mentorship where id = :id")
                                .param("id", id.id())
                                .query(UUID.class)
                                .single())
                .isEqualTo(run.row().id().id());
        assertThat(mailsToMentor()).hasSize(1);
        var later = plans.show(coordinator, olten, run.row().id());
        assertThat(later.pairs().getFirst().now()).isEqualTo(MentorshipState.ASKED);
        assertThat(later.changes()).anyMatch(c -> c.contains("wartet nicht mehr"));
    }

    @Test
    void checksAgainWhenDataHaveChangedSinceThePlan() {
        var second = mentee("Nadia");
        var run = run();
        assertThat(run.pairs()).hasSize(2);
        menteeDesk.leave(coordinator, olten, second, "weggezogen");

        var asked =
                plans.adopt(
                        coordinator,
                        olten,
                        run.row().id(),
                        Set.of(pair(), new Pair(mentor.id(), second.id())));

        assertThat(asked).hasSize(2);
        var gone = asked.stream().filter(a -> a.pair().mentee().equals(second.id())).findFirst();
        assertThat(no(gone.orElseThrow().step())).contains("sucht keine Begleitung mehr");
        var kept = asked.stream().filter(a -> a.pair().mentee().equals(mentee.id())).findFirst();
        done(kept.orElseThrow().step(), MentorshipState.ASKED);
        assertThat(plans.show(coordinator, olten, run.row().id()).changes())
                .anyMatch(c -> c.startsWith("Nadia"));
    }

    @Test
    void lastPlaceCanGoToSomebodyElseBetweenPlanAndQuestion() {
        var run = run();
        fixture.in(MentorshipState.ACTIVE, olten, mentor, mentee("Nadia"));
        fixture.in(MentorshipState.ACTIVE, olten, mentor, mentee("Lina"));

        var asked = plans.adopt(coordinator, olten, run.row().id(), Set.of(pair()));

        assertThat(no(asked.getFirst().step())).contains("letzte Platz");
        assertThat(mentorships.of(mentee)).isEmpty();
    }

    @Test
    void askingTwiceAsksOnce() {
        var run = run();
        plans.adopt(coordinator, olten, run.row().id(), Set.of(pair()));

        var again = plans.adopt(coordinator, olten, run.row().id(), Set.of(pair()));

        assertThat(no(again.getFirst().step())).contains("schon vorgeschlagen oder angefragt");
        assertThat(mailsToMentor()).hasSize(1);
    }

    @Test
    void asksAPairThatWasProposedBefore() {
        desk.propose(coordinator, olten, pair(), 500);

        done(plans.ask(coordinator, olten, pair()).step(), MentorshipState.ASKED);
    }

    @Test
    void refusesAPairThatIsNotInThePlan() {
        var run = run();
        var other = new Pair(mentor.id(), mentee("Nadia").id());

        assertThatThrownBy(() ->
                        plans.adopt(coordinator, olten, run.row().id(), Set.of(pair(), other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(mentorships.of(mentee)).isEmpty();
    }

    @Test
    void ranksMentorsAndSaysWhyOthersDoNotSuit() {
        MentorId paused = pools.mentor(olten, AdmissionState.PAUSED);

        var ranking = plans.mentorsFor(coordinator, olten, mentee);

        assertThat(ranking.fits()).extracting(f -> f.other().id()).containsExactly(mentor.id());
        assertThat(ranking.excluded()).extracting(e -> e.other().id()).containsExactly(paused.id());
        assertThat(ranking.excluded().getFirst().reasons().getFirst().sentence())
                .startsWith("Marta ");
        assertThat(plans.menteesFor(coordinator, olten, mentor).fits())
                .extracting(f -> f.other().id())
                .containsExactly(mentee.id());
    }

    @Test
    void waitingListShowsUrgentOnesFirst() {
        var urgent = mentee("Nadia");
        menteeDesk.setUrgent(coordinator, olten, urgent, true, "Wohnung verloren");

        assertThat(plans.waiting(coordinator, olten))
                .extracting(w -> w.mentee().id())
                .containsExactly(urgent.id(), mentee.id());
        assertThat(plans.places(coordinator, olten))
                .extracting(PlanPlaces::free)
                .containsExactly(2);
    }

    @Test
    void neighboursMentorIsShownWithFirstNameAndPoolOnly() {
        open();
        var far = pools.mentor(grenchen, AdmissionState.IN_POOL);

        var ranking = plans.mentorsFor(coordinator, olten, mentee);

        var people = new java.util.ArrayList<PlanPerson>();
        ranking.fits().forEach(f -> people.add(f.other()));
        ranking.excluded().forEach(e -> people.add(e.other()));
        var neighbour = people.stream().filter(p -> p.id().equals(far.id())).findFirst();
        assertThat(neighbour.orElseThrow().name()).isEqualTo("Marta");
        assertThat(neighbour.orElseThrow().pool()).isEqualTo("Pool Prüf-Grenchen");
    }

    private void open() {
        jdbc.sql(
                        """
                        insert into pool_opening (id, asking, asked, asked_by, asked_at, agreed_by, agreed_at)
                        values (:id, :one, :other, :by, now(), :by, now())\
                        """)
                .param("id", UUID.randomUUID())
                .param("one", olten.id())
                .param("other", grenchen.id())
                .param("by", coordinator.account())
                .update();
    }

    @Test
    void oldPlansWithoutQuestionAreRemoved() {
        var old = run();
        clock.travel(Duration.ofDays(200));

        plans.run(coordinator, olten, today());

        assertThat(plans.runs(coordinator, olten))
                .extracting(PlanRunRow::id)
                .doesNotContain(old.row().id());
    }

    @Test
    void strangersReachNothing() {
        var run = run();
        var id = run.row().id();
        var demo = new DemoActors(jdbc);
        var strangers =
                List.of(
                        foreign,
                        demo.of(DemoActors.OFFICER_OF_OLTEN),
                        demo.of(DemoActors.CANTON),
                        demo.of(DemoActors.ADMINISTRATOR));
        List<Consumer<Actor>> commands =
                List.of(
                        a -> plans.waiting(a, olten),
                        a -> plans.places(a, olten),
                        a -> plans.mentorsFor(a, olten, mentee),
                        a -> plans.menteesFor(a, olten, mentor),
                        a -> plans.choices(a, olten),
                        a -> plans.choose(a, olten, new PlanChoice.Locked(pair())),
                        a -> plans.lift(a, olten, new PlanChoice.Locked(pair())),
                        a -> plans.run(a, olten, today()),
                        a -> plans.show(a, olten, id),
                        a -> plans.runs(a, olten),
                        a -> plans.adopt(a, olten, id, Set.of(pair())),
                        a -> plans.ask(a, olten, pair()));

        for (var stranger : strangers) {
            for (var command : commands) {
                assertThatThrownBy(() -> command.accept(stranger))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThat(mentorships.of(mentee)).isEmpty();
    }

    @Test
    void planOfAnotherPoolIsNotFound() {
        var id = run().row().id();

        assertThatThrownBy(() -> plans.show(foreign, grenchen, id))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> plans.adopt(foreign, grenchen, id, Set.of(pair())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() ->
                        plans.choose(foreign, grenchen, new PlanChoice.Postponed(mentee.id())))
                .isInstanceOf(NoSuchElementException.class);
    }
}
