package ch.mitenand.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class MatchingPropertyTests {

    private final PoolMatcher matcher = PoolMatcher.exact();

    @RepeatedTest(value = 400, failureThreshold = 1)
    void agreesWithTryingAllPlans(RepetitionInfo repetition) {
        RandomPools.upTo(7, 7)
                .hold(
                        repetition,
                        pool -> {
                            var plan = matcher.match(pool);
                            assertThat(plan.figures()).isEqualTo(BruteForce.best(pool, plan));
                        });
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void agreesWithJgrapht(RepetitionInfo repetition) {
        RandomPools.upTo(30, 60)
                .hold(
                        repetition,
                        pool ->
                                assertThat(matcher.match(pool).figures())
                                        .isEqualTo(PoolMatcher.jgrapht().match(pool).figures()));
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void agreesWithAPlainSolver(RepetitionInfo repetition) {
        RandomPools.upTo(30, 60)
                .hold(
                        repetition,
                        pool -> {
                            var plan = matcher.match(pool);
                            assertThat(plan.figures()).isEqualTo(PlainSolver.best(pool, plan));
                        });
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void refusesEveryForgedPlan(RepetitionInfo repetition) {
        RandomPools.upTo(10, 15)
                .hold(
                        repetition,
                        pool -> {
                            var plan = matcher.match(pool);
                            assertThat(PlanCheck.flaw(pool, plan)).isEmpty();
                            assertThat(Forgeries.of(pool, plan))
                                    .allSatisfy(forged ->
                                            assertThat(PlanCheck.flaw(pool, forged)).isPresent());
                        });
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void breaksNoRule(RepetitionInfo repetition) {
        RandomPools.upTo(30, 60)
                .hold(
                        repetition,
                        pool -> {
                            for (var planned : matcher.match(pool).pairs()) {
                                var assessment =
                                        Pairing.assess(
                                                pool, mentor(pool, planned), mentee(pool, planned));
                                if (assessment instanceof Assessment.Excluded excluded) {
                                    assertThat(planned.locked()).isTrue();
                                    assertThat(excluded.reasons())
                                            .extracting(Assessment.Reason::rule)
                                            .containsOnly(HardRule.FLOOR);
                                }
                            }
                        });
    }

    private static MentorProfile mentor(PoolSnapshot pool, Plan.PlannedPair planned) {
        return pool.mentors().stream()
                .filter(mentor -> mentor.id().equals(planned.pair().mentor()))
                .findFirst()
                .orElseThrow();
    }

    private static MenteeProfile mentee(PoolSnapshot pool, Plan.PlannedPair planned) {
        return pool.mentees().stream()
                .filter(mentee -> mentee.id().equals(planned.pair().mentee()))
                .findFirst()
                .orElseThrow();
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void usesNoPlaceTwiceAndNobodyTwice(RepetitionInfo repetition) {
        RandomPools.upTo(30, 60)
                .hold(
                        repetition,
                        pool -> {
                            var plan = matcher.match(pool);
                            var taken =
                                    plan.pairs().stream()
                                            .collect(
                                                    Collectors.groupingBy(
                                                            planned -> planned.pair().mentor(),
                                                            Collectors.counting()));
                            for (var mentor : pool.mentors()) {
                                assertThat(taken.getOrDefault(mentor.id(), 0L))
                                        .isLessThanOrEqualTo(mentor.freePlaces());
                            }
                            var people = new ArrayList<UUID>();
                            plan.pairs().forEach(planned -> people.add(planned.pair().mentee()));
                            plan.unmatched().forEach(unmatched -> people.add(unmatched.mentee()));
                            assertThat(people)
                                    .doesNotHaveDuplicates()
                                    .containsExactlyInAnyOrderElementsOf(
                                            pool.mentees().stream()
                                                    .map(MenteeProfile::id)
                                                    .toList());
                        });
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void oneMoreMentorNeverMeansFewerMatched(RepetitionInfo repetition) {
        RandomPools.upTo(20, 40)
                .hold(
                        repetition,
                        pool -> {
                            var more = pool.with(Choices.NONE);
                            var others = more.mentors().stream().skip(1).toList();
                            var fewer = RandomPool.with(more, others, more.mentees());
                            var with = matcher.match(more).figures();
                            var without = matcher.match(fewer).figures();
                            assertThat(with.matched()).isGreaterThanOrEqualTo(without.matched());
                            assertThat(with.urgentMatched())
                                    .isGreaterThanOrEqualTo(without.urgentMatched());
                            assertThat(with.waitingDays())
                                    .isGreaterThanOrEqualTo(without.waitingDays());
                        });
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void sameInputInAnyOrderGivesTheSamePlan(RepetitionInfo repetition) {
        RandomPools.upTo(30, 60)
                .hold(
                        repetition,
                        pool -> {
                            var other =
                                    RandomPool.shuffled(pool, repetition.getCurrentRepetition());
                            assertThat(matcher.match(other)).isEqualTo(matcher.match(pool));
                            assertThat(matcher.costs(other)).isEqualTo(matcher.costs(pool));
                        });
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void everyChoiceHoldsOrIsRefusedWithAReason(RepetitionInfo repetition) {
        RandomPools.upTo(20, 30)
                .hold(
                        repetition,
                        pool -> {
                            var plan = matcher.match(pool);
                            var locked = new HashSet<Pair>();
                            plan.pairs().stream()
                                    .filter(Plan.PlannedPair::locked)
                                    .forEach(p -> locked.add(p.pair()));
                            assertThat(plan.refused())
                                    .allMatch(refused -> !refused.sentence().isBlank());
                            plan.refused()
                                    .forEach(refused ->
                                            assertThat(locked.add(refused.pair())).isTrue());
                            assertThat(locked).isEqualTo(pool.choices().locked());
                            for (var planned : plan.pairs()) {
                                assertThat(pool.choices().barred()).doesNotContain(planned.pair());
                                assertThat(pool.choices().postponed())
                                        .doesNotContain(planned.pair().mentee());
                            }
                        });
    }

    @RepeatedTest(value = 100, failureThreshold = 1)
    void costsCompareProvenPlans(RepetitionInfo repetition) {
        RandomPools.upTo(12, 20)
                .hold(
                        repetition,
                        pool -> {
                            var figures = matcher.match(pool).figures();
                            var all = pool.choices();
                            assertThat(matcher.costs(pool))
                                    .hasSize(
                                            all.locked().size()
                                                    + all.barred().size()
                                                    + all.postponed().size());
                            for (ChoiceCost cost : matcher.costs(pool)) {
                                assertThat(cost.with()).isEqualTo(figures);
                                assertThat(cost.without())
                                        .isEqualTo(
                                                matcher.match(pool.with(less(all, cost)))
                                                        .figures());
                            }
                        });
    }

    private static Choices less(Choices all, ChoiceCost cost) {
        if (cost.sentence().startsWith("Geht nicht")) {
            return all;
        }
        var locked = new HashSet<>(all.locked());
        var barred = new HashSet<>(all.barred());
        var postponed = new HashSet<>(all.postponed());
        if (cost.choice() == null) {
            postponed.remove(cost.postponed());
        } else if (!barred.remove(cost.choice())) {
            locked.remove(cost.choice());
        }
        return new Choices(locked, barred, postponed);
    }

    @RepeatedTest(value = 200, failureThreshold = 1)
    void quickListAgreesWithTheExplainedOne(RepetitionInfo repetition) {
        RandomPools.upTo(8, 8)
                .hold(
                        repetition,
                        pool -> {
                            var explained = new ArrayList<Pairing.Possible>();
                            for (var mentee : pool.mentees()) {
                                for (var assessment : Pairing.mentorsFor(pool, mentee.id())) {
                                    if (assessment instanceof Assessment.Fits fits) {
                                        explained.add(
                                                new Pairing.Possible(fits.pair(), fits.total()));
                                    }
                                }
                            }
                            assertThat(Pairing.possible(pool))
                                    .containsExactlyInAnyOrderElementsOf(explained);
                        });
    }
}
