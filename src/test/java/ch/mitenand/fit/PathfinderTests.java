package ch.mitenand.fit;

import static ch.mitenand.fit.TestNeed.need;
import static ch.mitenand.fit.TestOffer.TODAY;
import static ch.mitenand.fit.TestOffer.offer;
import static ch.mitenand.fit.TestOffer.place;
import static ch.mitenand.shared.LanguageLevel.A0;
import static ch.mitenand.shared.LanguageLevel.A1;
import static ch.mitenand.shared.LanguageLevel.A2;
import static ch.mitenand.shared.LanguageLevel.B1;
import static ch.mitenand.shared.LanguageLevel.B2;
import static ch.mitenand.shared.LanguageLevel.C1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.LanguageLevel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways to a level over invented offers. */
class PathfinderTests {

    private static final GeoPoint FAR = new GeoPoint(47.2, 7.5);

    private static TestOffer course(String title, LanguageLevel from, LanguageLevel to) {
        return offer(title).entry(from, from).target(to, to);
    }

    private static Pathway path(TestNeed need, TestOffer... offers) {
        var built = Arrays.stream(offers).map(TestOffer::build).toList();
        return new Pathfinder(TestOffer.search(need.build()), built).find();
    }

    private static List<PathStep> steps(Pathway pathway) {
        return switch (pathway) {
            case Pathway.Complete complete -> complete.steps();
            case Pathway.Gap gap -> gap.steps();
            case Pathway.AlreadyThere _ -> List.of();
        };
    }

    private static List<String> titles(Pathway pathway) {
        return steps(pathway).stream().map(step -> step.offer().title().de()).toList();
    }

    @Test
    void stepsFollowEachOther() {
        var found =
                path(
                        need().today(A1, A1).goal(B1, null),
                        course("B1", A2, B1),
                        course("A2", A1, A2).followOn("B1"),
                        course("A1", A0, A1));
        assertThat(found).isInstanceOf(Pathway.Complete.class);
        assertThat(titles(found)).containsExactly("A2", "B1");
        assertThat(steps(found)).extracting(PathStep::from).containsExactly(A1, A2);
        assertThat(steps(found)).extracting(PathStep::to).containsExactly(A2, B1);
        assertThat(steps(found)).extracting(PathStep::byFollowOn).containsExactly(false, true);
    }

    @Test
    void aNamedFollowOnCountsBetter() {
        var found =
                path(
                        need().today(A1, A1).goal(B1, B1),
                        course("A2 eins", A1, A2),
                        course("A2 zwei", A1, A2).followOn("B1 zwei"),
                        course("B1 eins", A2, B1),
                        course("B1 zwei", A2, B1));
        assertThat(titles(found)).containsExactly("A2 zwei", "B1 zwei");
    }

    @Test
    void nothingToDoWhenTheGoalIsReached() {
        assertThat(path(need().today(B1, B1).goal(B1, A2), course("B2", B1, B2)))
                .isInstanceOf(Pathway.AlreadyThere.class);
        assertThat(path(need().today(A1, A1))).isInstanceOf(Pathway.AlreadyThere.class);
    }

    @Test
    void whoCannotWriteLearnsToWriteFirst() {
        var found =
                path(
                        need().today(A1, A0).goal(A2, null),
                        course("A2", A1, A2),
                        offer("Schreiben").entry(null, A0).target(null, A1));
        assertThat(titles(found)).containsExactly("Schreiben", "A2");
        assertThat(steps(found).getFirst().from()).isEqualTo(A0);
        assertThat(steps(found).getFirst().to()).isEqualTo(A1);
    }

    @Test
    void namesTheGapAndWhatComesNearest() {
        var found =
                path(
                        need().today(A1, A1).goal(B2, null).times(TimeOfDay.MORNING),
                        course("A2", A1, A2).weekly("TU", 9, TODAY),
                        course("B1", A2, B1).weekly("TU", 19, TODAY),
                        course("B2", B1, B2).weekly("TU", 9, TODAY));
        assertThat(found).isInstanceOf(Pathway.Gap.class);
        var gap = (Pathway.Gap) found;
        assertThat(titles(gap)).containsExactly("A2");
        assertThat(gap.from()).isEqualTo(A2);
        assertThat(gap.to()).isEqualTo(B1);
        assertThat(gap.sentence())
                .isEqualTo(
                        "Von A2 bis B1 mündlich fehlt ein Angebot, das passt. Am nächsten kommt «B1»"
                                + " (Sprachhaus): Die Zeit passt nicht: Dienstag Abend.");
    }

    @Test
    void aGoalAboveAllOffersIsAGapUpToIt() {
        var found = path(need().today(A1, A1).goal(C1, null), course("A2", A1, A2));
        assertThat(found).isInstanceOf(Pathway.Gap.class);
        var gap = (Pathway.Gap) found;
        assertThat(gap.from()).isEqualTo(A2);
        assertThat(gap.to()).isEqualTo(C1);
        assertThat(gap.sentence())
                .isEqualTo("Von A2 bis C1 mündlich gibt es im Kanton kein Angebot.");
    }

    @Test
    void offersThatSomebodyCannotAttendAreNoSteps() {
        var mother = need().in(2581, 10).today(A1, A1).goal(A2, null).age(30).childcare();
        assertThat(steps(path(mother, course("Fern", A1, A2).at(place(2601, "Solothurn", FAR)))))
                .isEmpty();
        assertThat(steps(path(mother, course("Ohne Betreuung", A1, A2)))).isEmpty();
        var with = Childcare.DURING;
        assertThat(steps(path(mother, course("Jung", A1, A2).childcare(with).ages(16, 25))))
                .isEmpty();
        assertThat(steps(path(mother, course("Frauen", A1, A2).childcare(with).womenOnly())))
                .isEmpty();
        assertThat(
                        steps(
                                path(
                                        mother.schooling(Schooling.UNACCUSTOMED),
                                        course("Schnell", A1, A2)
                                                .childcare(with)
                                                .schooling(Schooling.ACCUSTOMED))))
                .isEmpty();
        assertThat(titles(path(mother, course("Gut", A1, A2).childcare(with))))
                .containsExactly("Gut");
    }

    @Test
    void playgroupsAndSportAreNoWayToALevel() {
        var need = need().today(A0, A0).goal(A1, null);
        assertThat(steps(path(need, course("Spielgruppe", A0, A1).groups(TargetGroup.PRESCHOOL))))
                .isEmpty();
        assertThat(steps(path(need, course("Fussball", A0, A1).categories("living.sport"))))
                .isEmpty();
    }

    @Test
    void coursesComeBeforeMeetingsThatPromiseALot() {
        var found =
                path(
                        need().today(A1, A1).goal(B1, null),
                        offer("Sprachcafé")
                                .categories("language.everyday")
                                .entry(A0, null)
                                .target(B1, null),
                        course("A2", A1, A2),
                        course("B1", A2, B1));
        assertThat(titles(found)).containsExactly("A2", "B1");
    }

    @Test
    void anOfferWithoutEntryLevelIsTakenForTheLevelBelowItsTarget() {
        var open = offer("B1 offen").target(B1, null);
        assertThat(steps(path(need().today(A1, A1).goal(B1, null), open))).isEmpty();
        assertThat(titles(path(need().today(A2, A2).goal(B1, null), open))).hasSize(1);
    }

    @Test
    void unknownLevelsAreTakenCarefully() {
        var spoken = need().today(A1, null).goal(A2, null);
        assertThat(titles(path(spoken, course("A2", A1, A2)))).containsExactly("A2");
        var nothing = need().goal(A1, null);
        assertThat(titles(path(nothing, course("A1", A0, A1), course("A2", A1, A2))))
                .containsExactly("A1");
    }

    @Test
    void laterStepsDoNotStartBeforeEarlierOnesEnd() {
        var found =
                path(
                        need().today(A1, A1).goal(B1, null),
                        course("A2", A1, A2).weekly("TU", 9, TODAY.plusDays(1)),
                        course("B1", A2, B1)
                                .weekly("TU", 9, TODAY.plusDays(1))
                                .weekly("TU", 9, TODAY.plusWeeks(20)));
        assertThat(steps(found))
                .extracting(PathStep::start)
                .containsExactly(TODAY.plusDays(1), TODAY.plusWeeks(20));
    }

    @Test
    void theOrderOfTheOffersDoesNotMatter() {
        var offers =
                new TestOffer[] {
                    course("A2 eins", A1, A2), course("A2 zwei", A1, A2), course("B1", A2, B1)
                };
        var turned = new TestOffer[] {offers[2], offers[1], offers[0]};
        var need = need().today(A1, A1).goal(B1, null);
        assertThat(titles(path(need, offers))).isEqualTo(titles(path(need, turned)));
    }
}
