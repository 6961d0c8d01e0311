package ch.mitenand.matching;

import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invented people and pools. */
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate START = LocalDate.of(2026, 12, 1);
    static final UUID POOL = new UUID(0, 1);
    static final UUID OTHER_POOL = new UUID(0, 2);
    static final GeoPoint SOLOTHURN = new GeoPoint(47.2075, 7.5371);
    static final GeoPoint OLTEN = new GeoPoint(47.3519, 7.9077);
    static final Slot TUESDAY_EVENING = new Slot(DayOfWeek.TUESDAY, DayPart.EVENING);
    static final Slot THURSDAY_AFTERNOON = new Slot(DayOfWeek.THURSDAY, DayPart.AFTERNOON);

    /** The standard rules without a floor. */
    static final MatchRules NO_FLOOR = new MatchRules(2, Weights.STANDARD, 0);

    private People() {}

    static MentorBuilder mentor(int number) {
        return new MentorBuilder(number);
    }

    static MenteeBuilder mentee(int number) {
        return new MenteeBuilder(number);
    }

    static Speaks speaks(Language language, LanguageLevel level) {
        return new Speaks(language, level);
    }

    static PoolSnapshot pool(List<MentorProfile> mentors, List<MenteeProfile> mentees) {
        return pool(mentors, mentees, NO_FLOOR);
    }

    static PoolSnapshot pool(
            List<MentorProfile> mentors, List<MenteeProfile> mentees, MatchRules rules) {
        return new PoolSnapshot(
                TODAY,
                START,
                rules,
                mentors,
                mentees,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Choices.NONE);
    }

    static Pair pair(MentorProfile mentor, MenteeProfile mentee) {
        return new Pair(mentor.id(), mentee.id());
    }

    static Choices locked(Pair... pairs) {
        return new Choices(Set.of(pairs), Set.of(), Set.of());
    }
}
