package ch.mitenand.matching;

import static ch.mitenand.matching.People.locked;
import static ch.mitenand.matching.People.mentee;
import static ch.mitenand.matching.People.mentor;
import static ch.mitenand.matching.People.pair;
import static ch.mitenand.matching.People.pool;
import static ch.mitenand.matching.People.speaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CertifiedMatcherTests {

    private final PoolMatcher matcher = PoolMatcher.exact();
    private final MentorProfile anna = mentor(1).label("Anna").build();
    private final MentorProfile beat = mentor(2).label("Beat").gender(Gender.MALE).build();
    private final MenteeProfile hamid = mentee(1).label("Hamid").build();
    private final MenteeProfile sara = mentee(2).label("Sara").gender(Gender.FEMALE).build();

    private static List<Pair> pairs(Plan plan) {
        return plan.pairs().stream().map(Plan.PlannedPair::pair).toList();
    }

    private static MenteeProfile waiting(int number, int days) {
        return mentee(number).waitingSince(People.TODAY.minusDays(days)).build();
    }

    @Test
    void emptyPoolGivesAnEmptyPlan() {
        var plan = matcher.match(pool(List.of(), List.of()));
        assertThat(plan)
                .isEqualTo(
                        new Plan(
                                List.of(),
                                List.of(),
                                List.of(),
                                new Plan.Figures(0, 0, 0, 0, 0),
                                plan.certificate()));
    }

    @Test
    void poolWithoutMentorsSaysSo() {
        var plan = matcher.match(pool(List.of(), List.of(hamid, sara)));
        assertThat(plan.unmatched())
                .extracting(Plan.Unmatched::why)
                .containsExactly(Plan.Why.NOBODY_POSSIBLE, Plan.Why.NOBODY_POSSIBLE);
        assertThat(plan.blockages())
                .containsExactly(
                        new Plan.Blockage(
                                HardRule.ADMITTED,
                                "noch keine Mentorinnen und Mentoren im Pool",
                                List.of(hamid.id(), sara.id())));
    }

    @Test
    void mentorsWithoutMenteesAreNoProblem() {
        assertThat(matcher.match(pool(List.of(anna), List.of())).pairs()).isEmpty();
    }

    @Test
    void poolInWhichNobodyFitsNamesTheRule() {
        var tigrinya = Set.of(speaks(Language.TI, LanguageLevel.C2));
        var selam = mentee(3).label("Selam").languages(tigrinya).build();
        var plan = matcher.match(pool(List.of(anna, beat), List.of(selam)));
        assertThat(plan.unmatched())
                .containsExactly(
                        new Plan.Unmatched(
                                selam.id(),
                                Plan.Why.NOBODY_POSSIBLE,
                                "Für Selam ist niemand möglich: kein Tigrinya im Pool. Es hilft"
                                        + " jemand, der Tigrinya ab A2 spricht."));
        assertThat(plan.blockages())
                .containsExactly(
                        new Plan.Blockage(
                                HardRule.LANGUAGE, "kein Tigrinya im Pool", List.of(selam.id())));
    }

    @Test
    void ruleThatBlocksMostComesFirst() {
        var tigrinya = Set.of(speaks(Language.TI, LanguageLevel.C2));
        var one = mentee(3).languages(tigrinya).build();
        var other = mentee(4).languages(tigrinya).build();
        var minor = mentee(5).minor(true).build();
        var plan = matcher.match(pool(List.of(anna), List.of(minor, other, one)));
        assertThat(plan.blockages())
                .extracting(Plan.Blockage::rule, blockage -> blockage.mentees().size())
                .containsExactly(tuple(HardRule.LANGUAGE, 2), tuple(HardRule.MINOR, 1));
    }

    @Test
    void everyRuleHasWordsForThePool() {
        var pool = new Pool(pool(List.of(anna), List.of(hamid)));
        for (HardRule rule : HardRule.values()) {
            var mentee = pool.mentees.getFirst();
            assertThat(Obstacles.phrase(rule, pool, mentee)).isNotBlank().doesNotEndWith(".");
            assertThat(Obstacles.help(rule, mentee)).startsWith("Es hilft").endsWith(".");
        }
    }

    @Test
    void nobodyIsPlacedBelowTheFloor() {
        var rules = new MatchRules(2, Weights.STANDARD, 1000);
        var plan = matcher.match(pool(List.of(anna), List.of(hamid), rules));
        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.blockages())
                .extracting(Plan.Blockage::rule)
                .containsExactly(HardRule.FLOOR);
    }

    @Test
    void urgentComesBeforeEverything() {
        var urgent = mentee(3).urgent(true).waitingSince(People.TODAY).build();
        var plan = matcher.match(pool(List.of(anna), List.of(waiting(4, 900), urgent)));
        assertThat(pairs(plan)).containsExactly(pair(anna, urgent));
    }

    @Test
    void moreMatchedComesBeforeLongerWaiting() {
        var wantsAnna = mentee(3).wishedGender(Gender.FEMALE).waitingSince(People.TODAY).build();
        var plan = matcher.match(pool(List.of(anna, beat), List.of(waiting(4, 900), wantsAnna)));
        assertThat(pairs(plan)).containsExactly(pair(beat, waiting(4, 900)), pair(anna, wantsAnna));
    }

    @Test
    void longestWaitingComesBeforeFit() {
        var fits = mentee(3).languages(Set.of(speaks(Language.DE, LanguageLevel.C2)));
        var better = fits.waitingSince(People.TODAY.minusDays(99)).build();
        var plan = matcher.match(pool(List.of(anna), List.of(better, waiting(4, 100))));
        assertThat(pairs(plan)).containsExactly(pair(anna, waiting(4, 100)));
        assertThat(plan.unmatched().getFirst().why()).isEqualTo(Plan.Why.OTHERS_FIRST);
        assertThat(plan.unmatched().getFirst().sentence()).contains("Anna");
        assertThat(plan.blockages()).isEmpty();
    }

    @Test
    void waitingTimeInTheFutureCountsAsNone() {
        var plan = matcher.match(pool(List.of(anna), List.of(waiting(3, -5))));
        assertThat(plan.figures().waitingDays()).isZero();
    }

    @Test
    void loadIsSpreadWhenAllElseIsEqual() {
        var busy = mentor(3).freePlaces(3).running(2).build();
        var free = mentor(4).freePlaces(3).build();
        var plan = matcher.match(pool(List.of(busy, free), List.of(hamid, sara, waiting(5, 1))));
        assertThat(pairs(plan)).filteredOn(p -> p.mentor().equals(free.id())).hasSize(2);
        assertThat(plan.figures().loadCost()).isEqualTo(3 + 1);
    }

    @Test
    void lockedPairIsInThePlan() {
        var snapshot = pool(List.of(anna, beat), List.of(hamid)).with(locked(pair(beat, hamid)));
        var plan = matcher.match(snapshot);
        assertThat(plan.pairs())
                .containsExactly(new Plan.PlannedPair(pair(beat, hamid), 800, true));
        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void lockMayGoBelowTheFloor() {
        var rules = new MatchRules(2, Weights.STANDARD, 1000);
        var snapshot = pool(List.of(anna), List.of(hamid), rules).with(locked(pair(anna, hamid)));
        assertThat(pairs(matcher.match(snapshot))).containsExactly(pair(anna, hamid));
    }

    @Test
    void forbiddenLockIsRefusedWithTheReason() {
        var minor = mentee(3).label("Lea").minor(true).build();
        var snapshot = pool(List.of(anna), List.of(minor)).with(locked(pair(anna, minor)));
        var plan = matcher.match(snapshot);
        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.refused())
                .containsExactly(
                        new Plan.Refused(
                                pair(anna, minor),
                                "Lea ist minderjährig, und von Anna liegt kein am 1.12.2026"
                                        + " gültiger Sonderprivatauszug vor."));
        assertThat(matcher.costs(snapshot).getFirst().sentence()).startsWith("Geht nicht: Lea");
    }

    @Test
    void contradictingLocksAreRefused() {
        var snapshot = pool(List.of(anna, beat), List.of(hamid, sara));
        var twice = matcher.match(snapshot.with(locked(pair(anna, hamid), pair(beat, hamid))));
        assertThat(twice.refused())
                .containsExactly(
                        new Plan.Refused(
                                pair(beat, hamid), "Hamid ist schon mit Anna fest eingeplant."));
        var full = matcher.match(snapshot.with(locked(pair(anna, hamid), pair(anna, sara))));
        assertThat(full.refused())
                .containsExactly(
                        new Plan.Refused(
                                pair(anna, sara),
                                "Anna hat nur 1 freien Platz, und er ist schon fest vergeben."));
        var pairs = Set.of(pair(anna, hamid));
        var barred = matcher.match(snapshot.with(new Choices(pairs, pairs, Set.of())));
        assertThat(barred.refused()).hasSize(1);
        var postponed = new Choices(pairs, Set.of(), Set.of(hamid.id()));
        assertThat(matcher.match(snapshot.with(postponed)).refused())
                .extracting(Plan.Refused::sentence)
                .containsExactly("Hamid ist auf später verschoben.");
        var gone = locked(new Pair(new UUID(9, 9), hamid.id()));
        assertThat(matcher.match(snapshot.with(gone)).refused()).hasSize(1);
    }

    @Test
    void barredAndPostponedAreLeftOut() {
        var snapshot =
                pool(List.of(anna), List.of(hamid, sara))
                        .with(new Choices(Set.of(), Set.of(pair(anna, hamid)), Set.of(sara.id())));
        var plan = matcher.match(snapshot);
        assertThat(plan.pairs()).isEmpty();
        assertThat(plan.unmatched())
                .extracting(Plan.Unmatched::why)
                .containsExactly(Plan.Why.NOBODY_POSSIBLE, Plan.Why.POSTPONED);
        assertThat(plan.blockages().getFirst().rule()).isEqualTo(HardRule.BARRED);
    }

    @Test
    void refusesAPlanThatIsNotProven() {
        Solver nobody =
                problem ->
                        new Solution(
                                IntStream.range(0, problem.mentees()).map(_ -> -1).toArray(),
                                new long[problem.mentors()],
                                new long[problem.mentees()]);
        var careless = new CertifiedMatcher(nobody);
        var snapshot = pool(List.of(anna), List.of(hamid));
        assertThatThrownBy(() -> careless.match(snapshot))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not proven");
        assertThatThrownBy(() -> careless.costs(snapshot))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAPersonTwice() {
        var snapshot = pool(List.of(anna, anna), List.of(hamid));
        assertThatThrownBy(() -> matcher.match(snapshot))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
