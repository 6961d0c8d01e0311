package ch.mitenand.bench;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.Choices;
import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.MatchRules;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Invented pools of the canton: people live where the canton's people live, languages are spread as
 * unevenly as they are, a third of the mentees is hard to place. The same seed gives the same pool.
 */
final class BenchPool {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID POOL = new UUID(0, 1);
    private static final Language[] FREQUENT = {
        Language.SQ, Language.TR, Language.PT, Language.IT, Language.EN, Language.AR, Language.UK
    };
    private static final Language[] RARE = {
        Language.TI, Language.TA, Language.SO, Language.KU, Language.PRS, Language.AM
    };

    private final Random random;
    private final List<GeoPoint> homes = new ArrayList<>();
    private final int[] peopleUpTo;

    private BenchPool(long seed) {
        random = new Random(seed);
        var rows = DelimitedFile.read("region/municipalities.csv", "lat", "lon", "population_2018");
        peopleUpTo = new int[rows.size()];
        int people = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            homes.add(
                    new GeoPoint(
                            Double.parseDouble(row.required("lat")),
                            Double.parseDouble(row.required("lon"))));
            people += row.integer("population_2018");
            peopleUpTo[i] = people;
        }
    }

    /** A pool of so many mentees and half as many mentors with 1 to 3 places. */
    static PoolSnapshot of(int mentees, long seed) {
        var pool = new BenchPool(seed);
        var mentors = IntStream.range(0, mentees / 2).mapToObj(pool::mentor).toList();
        var people = IntStream.range(0, mentees).mapToObj(pool::mentee).toList();
        return new PoolSnapshot(
                TODAY,
                TODAY.plusDays(9),
                MatchRules.STANDARD,
                mentors,
                people,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Choices.NONE);
    }

    private MentorProfile mentor(int number) {
        var languages = levels(Language.DE, LanguageLevel.C2);
        add(languages, 0.6, Language.EN, LanguageLevel.B2);
        add(languages, 0.4, Language.FR, LanguageLevel.B1);
        add(languages, 0.35, one(FREQUENT), LanguageLevel.C1);
        add(languages, 0.08, one(RARE), LanguageLevel.C2);
        boolean flexible = chance(0.15);
        return new MentorProfile(
                new UUID(1, number),
                "Mentor " + number,
                POOL,
                chance(0.95),
                chance(0.7) ? TODAY.plusDays(random.nextInt(700)) : null,
                1 + random.nextInt(3),
                random.nextInt(2),
                home(),
                5 + 5 * random.nextInt(4),
                speaks(languages),
                slots(flexible ? 0 : 1 + random.nextInt(5)),
                flexible,
                chance(0.63) ? Gender.FEMALE : Gender.MALE,
                chance(0.12) ? Gender.FEMALE : null,
                some(Topic.values(), 2 + random.nextInt(5)),
                some(Interest.values(), random.nextInt(6)),
                one(AgeBand.values()),
                one(FamilySituation.values()),
                chance(0.3) ? TODAY.plusDays(random.nextInt(1500)) : null,
                false);
    }

    private MenteeProfile mentee(int number) {
        boolean hard = number % 3 == 0;
        var languages = levels(hard ? one(RARE) : one(FREQUENT), LanguageLevel.C2);
        add(languages, hard ? 0.35 : 0.9, Language.DE, LanguageLevel.A2);
        add(languages, hard ? 0.1 : 0.3, Language.EN, LanguageLevel.B1);
        boolean flexible = !hard && chance(0.3);
        return new MenteeProfile(
                new UUID(2, number),
                "Mentee " + number,
                POOL,
                chance(0.08),
                TODAY.minusDays(Math.min(600, (long) (-70 * Math.log(1 - random.nextDouble())))),
                home(),
                hard ? random.nextInt(5) : 5 + random.nextInt(15),
                speaks(languages),
                LanguageLevel.A2,
                slots(flexible ? 0 : hard ? 1 + random.nextInt(2) : 2 + random.nextInt(5)),
                flexible,
                chance(0.5) ? Gender.FEMALE : Gender.MALE,
                genderWish(hard),
                some(Topic.values(), 1 + random.nextInt(4)),
                some(Interest.values(), random.nextInt(5)),
                chance(0.2) ? one(AgeBand.values()) : null,
                chance(0.2) ? one(FamilySituation.values()) : null,
                chance(0.06));
    }

    private @Nullable Gender genderWish(boolean hard) {
        return chance(hard ? 0.4 : 0.15) ? (chance(0.8) ? Gender.FEMALE : Gender.MALE) : null;
    }

    private GeoPoint home() {
        int person = random.nextInt(peopleUpTo[peopleUpTo.length - 1]);
        int at = 0;
        while (peopleUpTo[at] <= person) {
            at++;
        }
        GeoPoint centre = homes.get(at);
        return new GeoPoint(
                centre.lat() + (random.nextDouble() - 0.5) / 50,
                centre.lon() + (random.nextDouble() - 0.5) / 50);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T one(T[] values) {
        // the earlier ones are more frequent, as with languages in the canton
        return values[(int) (values.length * random.nextDouble() * random.nextDouble())];
    }

    private <T> Set<T> some(T[] values, int count) {
        var some = new HashSet<T>();
        for (int i = 0; i < count; i++) {
            some.add(values[random.nextInt(values.length)]);
        }
        return some;
    }

    private Set<Slot> slots(int count) {
        var slots = new HashSet<Slot>();
        for (int i = 0; i < count; i++) {
            slots.add(new Slot(DayOfWeek.of(1 + random.nextInt(7)), one(DayPart.values())));
        }
        return slots;
    }

    private static Map<Language, LanguageLevel> levels(Language language, LanguageLevel level) {
        var levels = new EnumMap<Language, LanguageLevel>(Language.class);
        levels.put(language, level);
        return levels;
    }

    private void add(
            Map<Language, LanguageLevel> levels,
            double share,
            Language language,
            LanguageLevel level) {
        if (chance(share)) {
            levels.putIfAbsent(language, level);
        }
    }

    private static Set<Speaks> speaks(Map<Language, LanguageLevel> levels) {
        var speaks = new HashSet<Speaks>();
        levels.forEach((language, level) -> speaks.add(new Speaks(language, level)));
        return speaks;
    }
}
