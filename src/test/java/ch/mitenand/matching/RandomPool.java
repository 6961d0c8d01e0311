package ch.mitenand.matching;

import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random pools with many draws and every rule at work; in half of them nearly everybody fits. */
final class RandomPool {

    private static final Language[] LANGUAGES = {Language.DE, Language.TI, Language.SQ};

    private final Random random;
    private final boolean easy;

    private RandomPool(long seed) {
        random = new Random(seed);
        easy = random.nextBoolean();
    }

    static PoolSnapshot of(int mentors, int mentees, long seed) {
        return new RandomPool(seed).pool(mentors, mentees);
    }

    /** The same people in another order. */
    static PoolSnapshot shuffled(PoolSnapshot pool, long seed) {
        var random = new Random(seed);
        var mentors = new ArrayList<>(pool.mentors());
        var mentees = new ArrayList<>(pool.mentees());
        Collections.shuffle(mentors, random);
        Collections.shuffle(mentees, random);
        return with(pool, mentors, mentees);
    }

    static PoolSnapshot with(
            PoolSnapshot pool, List<MentorProfile> mentors, List<MenteeProfile> mentees) {
        return new PoolSnapshot(
                pool.today(),
                pool.start(),
                pool.rules(),
                mentors,
                mentees,
                pool.opened(),
                pool.barred(),
                pool.earlier(),
                pool.again(),
                pool.declined(),
                pool.choices());
    }

    private PoolSnapshot pool(int mentors, int mentees) {
        var people = IntStream.range(0, mentors).mapToObj(this::mentor).toList();
        var others = IntStream.range(0, mentees).mapToObj(this::mentee).toList();
        var openings =
                random.nextBoolean()
                        ? Set.of(new PoolSnapshot.Opening(People.POOL, People.OTHER_POOL))
                        : Set.<PoolSnapshot.Opening>of();
        return new PoolSnapshot(
                People.TODAY,
                People.START,
                new MatchRules(1, Weights.STANDARD, random.nextInt(400)),
                people,
                others,
                openings,
                pairs(people, others),
                pairs(people, others),
                pairs(people, others),
                pairs(people, others).stream()
                        .map(RandomPool::declined)
                        .collect(Collectors.toSet()),
                random.nextInt(3) == 0 ? choices(people, others) : Choices.NONE);
    }

    private static PoolSnapshot.Declined declined(Pair pair) {
        return new PoolSnapshot.Declined(
                pair, People.TODAY.minusMonths(2), People.TODAY.plusMonths(10));
    }

    private Choices choices(List<MentorProfile> mentors, List<MenteeProfile> mentees) {
        var postponed =
                mentees.stream()
                        .filter(_ -> random.nextInt(8) == 0)
                        .map(MenteeProfile::id)
                        .collect(Collectors.toSet());
        return new Choices(pairs(mentors, mentees), pairs(mentors, mentees), postponed);
    }

    private Set<Pair> pairs(List<MentorProfile> mentors, List<MenteeProfile> mentees) {
        var pairs = new HashSet<Pair>();
        for (int i = 0; !mentors.isEmpty() && !mentees.isEmpty() && i < mentees.size() / 3; i++) {
            pairs.add(
                    People.pair(
                            mentors.get(random.nextInt(mentors.size())),
                            mentees.get(random.nextInt(mentees.size()))));
        }
        return pairs;
    }

    private MentorProfile mentor(int number) {
        return People.mentor(number)
                .label("Mentor " + number)
                .pool(random.nextInt(6) == 0 ? People.OTHER_POOL : People.POOL)
                .admitted(random.nextInt(12) > 0)
                .validUntil(random.nextInt(12) == 0 ? People.TODAY : null)
                .freePlaces(random.nextInt(4))
                .running(random.nextInt(3))
                .place(place())
                .radiusKm((easy ? 30 : 1) + random.nextInt(40))
                .languages(languages())
                .slots(slots())
                .flexible(random.nextInt(5) == 0)
                .gender(random.nextInt(10) == 0 ? null : one(Gender.values()))
                .wishedGender(random.nextInt(10) == 0 ? one(Gender.values()) : null)
                .topics(some(Topic.values()))
                .interests(some(Interest.values()))
                .age(one(AgeBand.values()))
                .minorsUntil(random.nextBoolean() ? People.START : null)
                .build();
    }

    private MenteeProfile mentee(int number) {
        return People.mentee(number)
                .label("Mentee " + number)
                .urgent(random.nextInt(6) == 0)
                .waitingSince(People.TODAY.minusDays(random.nextInt(6) * 30L))
                .place(place())
                .travelKm(random.nextInt(40))
                .languages(languages())
                .neededLevel(random.nextBoolean() ? LanguageLevel.A2 : LanguageLevel.B1)
                .slots(slots())
                .flexible(random.nextInt(5) == 0)
                .gender(random.nextInt(10) == 0 ? null : one(Gender.values()))
                .wishedGender(random.nextInt(8) == 0 ? one(Gender.values()) : null)
                .topics(some(Topic.values()))
                .interests(some(Interest.values()))
                .wishedAge(random.nextInt(3) == 0 ? one(AgeBand.values()) : null)
                .minor(random.nextInt(8) == 0)
                .build();
    }

    private GeoPoint place() {
        return new GeoPoint(47.1 + random.nextInt(4) * 0.1, 7.4 + random.nextInt(6) * 0.1);
    }

    private Set<Speaks> languages() {
        var languages = new HashSet<Speaks>();
        if (easy) {
            languages.add(new Speaks(Language.DE, LanguageLevel.C1));
        }
        for (int i = 0; i < 2; i++) {
            languages.add(new Speaks(one(LANGUAGES), one(LanguageLevel.values())));
        }
        return languages;
    }

    private Set<Slot> slots() {
        var slots = new HashSet<Slot>();
        for (int i = easy ? 0 : 5; i < 10; i++) {
            slots.add(new Slot(DayOfWeek.of(1 + random.nextInt(3)), one(DayPart.values())));
        }
        return slots;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(T[] values) {
        var some = new HashSet<T>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one(values));
        }
        return some;
    }
}
