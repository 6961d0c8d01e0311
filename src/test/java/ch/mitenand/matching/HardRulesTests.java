package ch.mitenand.matching;

import static ch.mitenand.matching.People.mentee;
import static ch.mitenand.matching.People.mentor;
import static ch.mitenand.matching.People.pair;
import static ch.mitenand.matching.People.pool;
import static ch.mitenand.matching.People.speaks;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HardRulesTests {

    private final MentorBuilder anna = mentor(1);
    private final MenteeBuilder hamid = mentee(1).label("Hamid");

    private List<Assessment.Reason> reasons(PoolSnapshot snapshot) {
        return switch (Pairing.assess(
                snapshot, snapshot.mentors().getFirst(), snapshot.mentees().getFirst())) {
            case Assessment.Fits _ -> List.of();
            case Assessment.Excluded excluded -> excluded.reasons();
        };
    }

    private List<Assessment.Reason> reasons() {
        return reasons(snapshot());
    }

    private PoolSnapshot snapshot() {
        return pool(List.of(anna.build()), List.of(hamid.build()));
    }

    private void excludes(HardRule rule, String sentence) {
        assertThat(reasons()).containsExactly(new Assessment.Reason(rule, sentence));
    }

    @Test
    void allowsTwoWhoFit() {
        assertThat(reasons()).isEmpty();
    }

    @Test
    void everyRuleHasItsPlace() {
        assertThat(HardRules.ALL)
                .extracting(Rule::rule)
                .isSorted()
                .hasSameElementsAs(EnumSet.complementOf(EnumSet.of(HardRule.FLOOR)));
    }

    @Test
    void mentorHasToBeInThePool() {
        anna.admitted(false);
        excludes(
                HardRule.ADMITTED,
                "Anna ist zurzeit nicht im Pool (nicht aufgenommen oder pausiert)");
    }

    @Test
    void proofHasToLastUntilTheStart() {
        anna.validUntil(People.START);
        assertThat(reasons()).isEmpty();
        anna.validUntil(People.START.minusDays(1));
        excludes(
                HardRule.VALID_ON_START,
                "Ein Nachweis von Anna ist beim Start am 1.12.2026 nicht mehr gültig (gültig bis"
                        + " 30.11.2026)");
    }

    @Test
    void mentorNeedsAFreePlace() {
        anna.freePlaces(0);
        excludes(HardRule.FREE_PLACE, "Anna hat keinen freien Platz");
    }

    @Test
    void poolsHaveToBeTheSameOrOpen() {
        anna.pool(People.OTHER_POOL);
        assertThat(reasons()).extracting(Assessment.Reason::rule).containsExactly(HardRule.POOL);
        var opened =
                new PoolSnapshot(
                        People.TODAY,
                        People.START,
                        People.NO_FLOOR,
                        List.of(anna.build()),
                        List.of(hamid.build()),
                        Set.of(new PoolSnapshot.Opening(People.OTHER_POOL, People.POOL)),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Choices.NONE);
        assertThat(reasons(opened)).isEmpty();
    }

    @Test
    void bothSpeakOneLanguageAtTheNeededLevel() {
        hamid.languages(Set.of(speaks(Language.DE, LanguageLevel.A1)));
        excludes(HardRule.LANGUAGE, "Beide sprechen Deutsch (C2 und A1), nötig ist A2");
        hamid.languages(Set.of(speaks(Language.TI, LanguageLevel.C2)));
        excludes(HardRule.LANGUAGE, "Keine gemeinsame Sprache, Hamid spricht Tigrinya");
        hamid.languages(Set.of(speaks(Language.DE, LanguageLevel.A2)));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void noKnowledgeYetIsNoCommonLanguage() {
        hamid.neededLevel(LanguageLevel.A0)
                .languages(Set.of(speaks(Language.DE, LanguageLevel.A0)));
        assertThat(reasons())
                .extracting(Assessment.Reason::rule)
                .containsExactly(HardRule.LANGUAGE);
    }

    @Test
    void oneCommonTimeIsEnough() {
        anna.slots(Set.of(People.THURSDAY_AFTERNOON));
        excludes(HardRule.TIME, "Keine gemeinsame Zeit, Anna kann am Donnerstagnachmittag");
        hamid.slots(Set.of(People.TUESDAY_EVENING, People.THURSDAY_AFTERNOON));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void flexibleFitsEveryTime() {
        anna.slots(Set.of());
        excludes(HardRule.TIME, "Keine gemeinsame Zeit, Anna hat keine Zeiten angegeben");
        anna.flexible(true);
        assertThat(reasons()).isEmpty();
        anna.flexible(false);
        hamid.flexible(true);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void genderWishesOfBothSidesHold() {
        hamid.wishedGender(Gender.FEMALE);
        assertThat(reasons()).isEmpty();
        hamid.wishedGender(Gender.MALE);
        excludes(HardRule.GENDER_WISH, "Hamid wünscht einen Mann, Anna ist eine Frau");
        hamid.wishedGender(null);
        anna.wishedGender(Gender.FEMALE);
        excludes(HardRule.GENDER_WISH, "Anna wünscht eine Frau, Hamid ist ein Mann");
    }

    @Test
    void unknownGenderDoesNotMeetAWish() {
        hamid.wishedGender(Gender.FEMALE);
        anna.gender(null);
        excludes(
                HardRule.GENDER_WISH,
                "Hamid wünscht eine Frau, von Anna ist das Geschlecht nicht bekannt");
    }

    @Test
    void oneOfTheTwoHasToTravelFarEnough() {
        anna.place(People.OLTEN);
        excludes(
                HardRule.TRAVEL,
                "Entfernung 32 km, so weit fährt keine der beiden Seiten: Anna höchstens 10 km, Hamid höchstens 5 km");
        anna.radiusKm(32);
        assertThat(reasons()).isEmpty();
        anna.radiusKm(10);
        hamid.travelKm(32);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void barredPairsStayApart() {
        var snapshot = snapshot();
        var pair = pair(anna.build(), hamid.build());
        var forGood = decided(snapshot, Set.of(pair), Set.of(), Set.of());
        assertThat(reasons(forGood))
                .containsExactly(
                        new Assessment.Reason(
                                HardRule.BARRED,
                                "Anna und Hamid sind als Paar dauerhaft gesperrt"));
        var now = snapshot.with(new Choices(Set.of(), Set.of(pair), Set.of()));
        assertThat(reasons(now))
                .containsExactly(
                        new Assessment.Reason(
                                HardRule.BARRED,
                                "Anna und Hamid sind für diesen Plan von Hand gesperrt"));
    }

    @Test
    void earlierPairsOnlyAgainWhenBothAsk() {
        var pair = Set.of(pair(anna.build(), hamid.build()));
        assertThat(reasons(decided(snapshot(), Set.of(), pair, Set.of())))
                .extracting(Assessment.Reason::rule)
                .containsExactly(HardRule.EARLIER_PAIR);
        assertThat(reasons(decided(snapshot(), Set.of(), pair, pair))).isEmpty();
    }

    private static PoolSnapshot decided(
            PoolSnapshot base, Set<Pair> barred, Set<Pair> earlier, Set<Pair> again) {
        return new PoolSnapshot(
                base.today(),
                base.start(),
                base.rules(),
                base.mentors(),
                base.mentees(),
                base.opened(),
                barred,
                earlier,
                again,
                base.declined(),
                base.choices());
    }

    @Test
    void minorsNeedTheSpecialExtract() {
        hamid.minor(true);
        excludes(
                HardRule.MINOR,
                "Hamid ist minderjährig, und von Anna liegt kein am 1.12.2026 gültiger"
                        + " Sonderprivatauszug vor");
        anna.minorsUntil(People.START.minusDays(1));
        assertThat(reasons()).extracting(Assessment.Reason::rule).containsExactly(HardRule.MINOR);
        anna.minorsUntil(People.START);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void mentorsForAdultsOnlyAreNotSaidToLackAnExtract() {
        hamid.minor(true);
        anna.adultsOnly(true).minorsUntil(People.START);
        excludes(HardRule.ADULTS_ONLY, "Hamid ist minderjährig, und Anna begleitet nur Erwachsene");
        anna.minorsUntil(null);
        assertThat(reasons())
                .extracting(Assessment.Reason::rule)
                .containsExactly(HardRule.ADULTS_ONLY, HardRule.MINOR);
        hamid.minor(false);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aNoSaysWhenThePairIsPossibleAgain() {
        var base = snapshot();
        var no =
                new PoolSnapshot.Declined(
                        pair(anna.build(), hamid.build()),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2027, 4, 3));
        var snapshot =
                new PoolSnapshot(
                        base.today(),
                        base.start(),
                        base.rules(),
                        base.mentors(),
                        base.mentees(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(no),
                        Choices.NONE);
        assertThat(reasons(snapshot))
                .containsExactly(
                        new Assessment.Reason(
                                HardRule.DECLINED,
                                "Eine Seite hat am 3.4.2026 abgesagt; wieder möglich ab 3.4.2027"));
    }

    @Test
    void namesAllRulesThatExclude() {
        anna.admitted(false).freePlaces(0).slots(Set.of(People.THURSDAY_AFTERNOON));
        assertThat(reasons())
                .extracting(Assessment.Reason::rule)
                .containsExactly(HardRule.ADMITTED, HardRule.FREE_PLACE, HardRule.TIME);
    }
}
