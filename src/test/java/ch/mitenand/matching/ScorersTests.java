package ch.mitenand.matching;

import static ch.mitenand.matching.People.mentee;
import static ch.mitenand.matching.People.mentor;
import static ch.mitenand.matching.People.pool;
import static ch.mitenand.matching.People.speaks;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorersTests {

    private final MentorBuilder anna = mentor(1);
    private final MenteeBuilder hamid = mentee(1);

    private Assessment.Points points(Preference preference) {
        var snapshot = pool(List.of(anna.build()), List.of(hamid.build()));
        var assessment = Pairing.assess(snapshot, anna.build(), hamid.build());
        assertThat(assessment).isInstanceOf(Assessment.Fits.class);
        var fits = (Assessment.Fits) assessment;
        assertThat(fits.points())
                .extracting(Assessment.Points::preference)
                .containsExactly(Preference.values());
        assertThat(fits.total())
                .isEqualTo(fits.points().stream().mapToInt(Assessment.Points::points).sum());
        return fits.points().get(preference.ordinal());
    }

    private void gives(Preference preference, int points, String sentence) {
        int most = Weights.STANDARD.of(preference);
        assertThat(points(preference))
                .isEqualTo(new Assessment.Points(preference, points, most, sentence));
    }

    @Test
    void topicsCountByTheShareOfWishes() {
        hamid.topics(Set.of(Topic.AUTHORITIES, Topic.HOUSING, Topic.WORK, Topic.GERMAN));
        anna.topics(Set.of(Topic.AUTHORITIES, Topic.HOUSING, Topic.WORK, Topic.MONEY));
        gives(
                Preference.TOPIC,
                225,
                "3 von 4 gewünschten Themen: Ämter und Briefe, Arbeit und Bewerbung, Wohnen");
        anna.topics(Set.of());
        gives(Preference.TOPIC, 0, "Keines der gewünschten Themen");
    }

    @Test
    void withoutTopicsAllMentorsGetAll() {
        gives(Preference.TOPIC, 300, "Hamid wünscht kein bestimmtes Thema");
    }

    @Test
    void languagesCountByTheBestCommonLevel() {
        gives(Preference.LANGUAGES, 100, "Beide sprechen Deutsch (C2 und B1)");
        hamid.languages(
                Set.of(
                        speaks(Language.DE, LanguageLevel.B1),
                        speaks(Language.TI, LanguageLevel.C1)));
        anna.languages(
                Set.of(
                        speaks(Language.DE, LanguageLevel.C2),
                        speaks(Language.TI, LanguageLevel.C2)));
        gives(Preference.LANGUAGES, 167, "Beide sprechen Tigrinya (C2 und C1)");
    }

    @Test
    void nearnessFallsToThirtyKilometres() {
        gives(Preference.DISTANCE, 150, "Entfernung unter 1 km");
        anna.place(People.OLTEN).radiusKm(40);
        gives(Preference.DISTANCE, 0, "Entfernung 32 km");
    }

    @Test
    void threeCommonTimesAreEnough() {
        gives(Preference.TIMES, 50, "Beide können am Dienstagabend");
        var monday = new Slot(DayOfWeek.MONDAY, DayPart.MORNING);
        var slots = Set.of(monday, People.TUESDAY_EVENING, People.THURSDAY_AFTERNOON);
        anna.slots(slots);
        hamid.slots(Set.of(People.TUESDAY_EVENING, People.THURSDAY_AFTERNOON));
        gives(Preference.TIMES, 100, "Beide können am Dienstagabend und Donnerstagnachmittag");
        hamid.slots(slots);
        gives(
                Preference.TIMES,
                150,
                "Beide können am Montagvormittag, Dienstagabend und Donnerstagnachmittag");
    }

    @Test
    void flexibleGetsAllForTimes() {
        anna.flexible(true);
        gives(Preference.TIMES, 150, "Anna ist zeitlich flexibel");
        hamid.flexible(true);
        gives(Preference.TIMES, 150, "Beide sind zeitlich flexibel");
    }

    @Test
    void interestsCountByTheShareOfTheMentee() {
        hamid.interests(Set.of(Interest.COOKING, Interest.SPORT));
        gives(Preference.INTERESTS, 0, "Keine gemeinsamen Interessen");
        anna.interests(Set.of(Interest.COOKING, Interest.MUSIC));
        gives(Preference.INTERESTS, 50, "1 von 2 Interessen: Kochen");
        hamid.interests(Set.of());
        gives(Preference.INTERESTS, 100, "Hamid hat keine Interessen angegeben");
    }

    @Test
    void wishesShareTheirPoints() {
        gives(Preference.WISH, 100, "Hamid hat keinen Wunsch zu Alter oder Familie");
        hamid.wishedAge(AgeBand.FROM_36);
        gives(Preference.WISH, 0, "Wunsch zu Alter (36 bis 50) nicht erfüllt");
        anna.age(AgeBand.FROM_36);
        hamid.wishedFamily(FamilySituation.SCHOOL_CHILDREN);
        gives(
                Preference.WISH,
                50,
                "Wunsch zu Alter (36 bis 50) erfüllt, zu Familie (hat Schulkinder) nicht erfüllt");
    }

    @Test
    void wholeIsDivisibleByAllCounts() {
        for (int count = 1; count <= 12; count++) {
            assertThat(Scorers.WHOLE % count).isZero();
        }
        assertThat(Scorers.WHOLE % Scorers.FAR_KM).isZero();
    }
}
