package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Leaves out people, decisions and choices as long as what remains still fails. */
final class SmallerPools {

    private final Predicate<PoolSnapshot> fails;

    SmallerPools(Predicate<PoolSnapshot> fails) {
        this.fails = fails;
    }

    /** A pool that fails and of which nothing can be left out. */
    PoolSnapshot of(PoolSnapshot failing) {
        var smallest = failing;
        var next = next(smallest);
        while (next.isPresent()) {
            smallest = next.orElseThrow();
            next = next(smallest);
        }
        return smallest;
    }

    private Optional<PoolSnapshot> next(PoolSnapshot pool) {
        return Stream.of(
                        fewer(pool.mentors(), left -> people(pool, left, pool.mentees())),
                        fewer(pool.mentees(), left -> people(pool, pool.mentors(), left)),
                        fewer(pool.choices(), pool::with),
                        fewerDecisions(pool))
                .flatMap(Function.identity())
                .filter(fails)
                .findFirst();
    }

    private static Stream<PoolSnapshot> fewerDecisions(PoolSnapshot pool) {
        return Stream.of(
                        fewer(pool.opened(), left -> decisions(pool, left, pool.barred())),
                        fewer(pool.barred(), left -> decisions(pool, pool.opened(), left)),
                        fewer(pool.earlier(), left -> past(pool, left, pool.again())),
                        fewer(pool.again(), left -> past(pool, pool.earlier(), left)))
                .flatMap(Function.identity());
    }

    private static Stream<PoolSnapshot> fewer(
            Choices choices, Function<Choices, PoolSnapshot> with) {
        var locked = choices.locked();
        var barred = choices.barred();
        var postponed = choices.postponed();
        return Stream.of(
                        fewer(locked, left -> new Choices(left, barred, postponed)),
                        fewer(barred, left -> new Choices(locked, left, postponed)),
                        fewer(postponed, left -> new Choices(locked, barred, left)))
                .flatMap(Function.identity())
                .map(with);
    }

    private static <T, R> Stream<R> fewer(Set<T> all, Function<Set<T>, R> with) {
        var sorted = all.stream().sorted(Comparator.comparing(Object::toString)).toList();
        return fewer(sorted, left -> with.apply(new HashSet<>(left)));
    }

    /** One half, the other, then all but one. */
    private static <T, R> Stream<R> fewer(List<T> all, Function<List<T>, R> with) {
        int half = all.size() / 2;
        var halves =
                half > 1
                        ? Stream.of(all.subList(0, half), all.subList(half, all.size()))
                        : Stream.<List<T>>of();
        var others = IntStream.range(0, all.size()).mapToObj(left -> without(all, left));
        return Stream.concat(halves, others).map(with);
    }

    private static <T> List<T> without(List<T> all, int left) {
        var others = new ArrayList<>(all);
        others.remove(left);
        return others;
    }

    private static PoolSnapshot people(
            PoolSnapshot pool, List<MentorProfile> mentors, List<MenteeProfile> mentees) {
        var ids =
                Stream.concat(
                                mentors.stream().map(MentorProfile::id),
                                mentees.stream().map(MenteeProfile::id))
                        .collect(Collectors.toSet());
        var choices = pool.choices();
        var postponed = new HashSet<>(choices.postponed());
        postponed.retainAll(ids);
        var left =
                new Choices(among(ids, choices.locked()), among(ids, choices.barred()), postponed);
        var fewer = RandomPool.with(pool, mentors, mentees).with(left);
        var bars = decisions(fewer, pool.opened(), among(ids, pool.barred()));
        return past(bars, among(ids, pool.earlier()), among(ids, pool.again()));
    }

    private static Set<Pair> among(Set<UUID> ids, Set<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> ids.contains(pair.mentor()) && ids.contains(pair.mentee()))
                .collect(Collectors.toSet());
    }

    private static PoolSnapshot decisions(
            PoolSnapshot pool, Set<PoolSnapshot.Opening> opened, Set<Pair> barred) {
        return with(pool, opened, barred, pool.earlier(), pool.again());
    }

    private static PoolSnapshot past(PoolSnapshot pool, Set<Pair> earlier, Set<Pair> again) {
        return with(pool, pool.opened(), pool.barred(), earlier, again);
    }

    private static PoolSnapshot with(
            PoolSnapshot pool,
            Set<PoolSnapshot.Opening> opened,
            Set<Pair> barred,
            Set<Pair> earlier,
            Set<Pair> again) {
        return new PoolSnapshot(
                pool.today(),
                pool.start(),
                pool.rules(),
                pool.mentors(),
                pool.mentees(),
                opened,
                barred,
                earlier,
                again,
                pool.declined(),
                pool.choices());
    }
}
