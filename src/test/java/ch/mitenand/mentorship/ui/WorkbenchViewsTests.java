package ch.mitenand.mentorship.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentorship.MentorshipState;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Overview, one-by-one matching and the plan, as the coordinator uses them. */
class WorkbenchViewsTests extends PoolPagesTest {

    private static final String RECKON = "Mit dieser Wahl rechnen";

    @Autowired MenteeDesk mentees;

    private String workbench() {
        return MentorshipNavigation.workbench(pool);
    }

    private String plan() {
        return MentorshipNavigation.plan(pool);
    }

    @Test
    void startLeadsStraightToTheOnlyPool() {
        open(MentorshipNavigation.start());

        assertThat(page()).contains("Überblick", "Pool Ansicht");
    }

    @Test
    void startLetsChooseBetweenSeveralPools() {
        var second = pools.pool("Pool Zwei", PoolFixture.SOLOTHURN);
        var both =
                pools.account(
                        "Beat Beide",
                        new ch.mitenand.account.Grant(
                                ch.mitenand.account.Role.POOL_COORDINATOR, "2581"),
                        new ch.mitenand.account.Grant(
                                ch.mitenand.account.Role.POOL_COORDINATOR, "2601"));
        assertThat(both).isNotNull();
        jdbcSecondFactor(both.account());
        signIn(PoolFixture.address(both));

        open(MentorshipNavigation.start());

        assertThat(linksIn(main()))
                .contains(MentorshipNavigation.glance(pool), MentorshipNavigation.glance(second));
    }

    private void jdbcSecondFactor(UUID account) {
        context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update account set demo = true where id = :id")
                .param("id", account)
                .update();
    }

    @Test
    void glanceShowsNumbersThatLeadSomewhere() {
        var view = open(MentorshipNavigation.glance(pool));

        assertThat(textOf(view))
                .contains("Was ansteht", "1 wartet", "am längsten 4 Wochen", "2 freie Plätze")
                .contains("Sprachen, die fehlen", "Tigrinya");
        assertThat(linksIn(view)).contains(workbench(), MentorshipNavigation.board(pool));
    }

    @Test
    void newPoolSaysWhatToDoFirst() {
        signIn(GRENCHEN);

        assertThat(textOf(open(MentorshipNavigation.glance(far))))
                .contains("Willkommen", "Regeln anschauen", "Freiwillige einladen");
    }

    @Test
    void othersFindNothing() {
        for (String who :
                List.of(GRENCHEN, CANTON, "ib@olten.example.ch", "admin@mitenand.example.ch")) {
            signIn(who);
            assertNotFound(MentorshipNavigation.glance(pool));
            assertNotFound(workbench());
            assertNotFound(plan());
            assertNotFound(MentorshipNavigation.board(pool));
        }
        signIn(CANTON);
        assertNotFound(MentorshipNavigation.start());
    }

    @Test
    void unknownPoolAndPlanAreNotFound() {
        assertNotFound("/pool/" + UUID.randomUUID());
        assertNotFound(plan() + "?lauf=" + UUID.randomUUID());
    }

    @Test
    void rankedMentorsShowPointsAndReasons() {
        var list = open(workbench());
        assertThat(textOf(list)).contains("Es warten 1", "Samira Probst", "wartet 4 Wochen");

        var view = open(MentorshipNavigation.mentorsFor(pool, mentee));

        assertThat(textOf(view))
                .contains("Wer passt zu Samira Probst?", "Marta Probst", "von 1000 Punkten")
                .contains("Warum diese Punkte?", "Themen");
    }

    @Test
    void asksAfterTheSummaryOnly() {
        open(MentorshipNavigation.mentorsFor(pool, mentee));

        click(main(), "Beide anfragen");
        assertThat(textOf(_get(Dialog.class))).contains("Samira Probst", "Marta Probst", "Mail");
        confirm("Beide anfragen");

        assertThat(page()).contains("Beide sind angefragt.", "Im Moment wartet niemand.");
    }

    @Test
    void nobodyWhoSuitsIsExplained() {
        mentees.leave(coordinator, pool, mentee, "weggezogen");
        assertThat(textOf(open(workbench()))).contains("Im Moment wartet niemand.");

        signIn(GRENCHEN);
        var alone = pools.mentee(far);
        assertThat(textOf(open(MentorshipNavigation.mentorsFor(far, alone))))
                .contains("Noch ist niemand da");
    }

    @Test
    void barsAPairForGoodAndLiftsItAgain() {
        open(MentorshipNavigation.mentorsFor(pool, mentee));
        click(main(), "Nie zusammen vorschlagen");
        confirm("Nie zusammen vorschlagen");

        assertThat(page()).contains("passt im Moment niemand", "gesperrtes Paar");
        click(main(), "Sperre aufheben");
        confirm("Sperre aufheben");
        assertThat(page()).contains("von 1000 Punkten");
    }

    @Test
    void aNoIsNoBarAndCanBeLifted() {
        var id = mentorships.in(MentorshipState.ACTIVE, pool, mentor, mentee);
        context.getBean(JdbcClient.class)
                .sql(
                        "update mentorship set state = 'NOT_FORMED', declined_by = 'MENTOR', decline_reason = 'OTHER'"
                                + " where id = :id")
                .param("id", id.id())
                .update();
        open(MentorshipNavigation.mentorsFor(pool, mentee));
        assertThat(page())
                .contains("hat abgesagt", "wieder möglich ab")
                .doesNotContain("dauerhaft gesperrt", "Sperre aufheben");

        click(main(), "Absage aufheben");
        confirm("Absage aufheben");

        assertThat(page()).contains("von 1000 Punkten");
    }

    @Test
    void dialogsSayWhatItCostsOthersBeforeItIsDone() {
        open(MentorshipNavigation.mentorsFor(pool, mentee));
        click(main(), "Beide anfragen");
        assertThat(textOf(_get(Dialog.class)))
                .contains("Was es die anderen kostet: Kostet niemanden etwas.");
        confirm("Abbrechen");

        click(main(), "Nie zusammen vorschlagen");
        assertThat(textOf(_get(Dialog.class)))
                .contains("Was es die anderen kostet: Ohne diese Wahl hätte auch Samira jemanden.");
    }

    @Test
    void mentorshipShowsOnWhatThePairRests() {
        open(MentorshipNavigation.mentorsFor(pool, mentee));
        click(main(), "Beide anfragen");
        confirm("Beide anfragen");
        String mentorship =
                linksIn(main()).stream()
                        .filter(l -> l.contains("/tandems/"))
                        .findFirst()
                        .orElseThrow();

        assertThat(textOf(open(mentorship)))
                .contains("Warum dieses Paar?", "Regeln und Gewichte Nr. 1", "Sprachen: ");
    }

    @Test
    void freePlacesLeadToMentees() {
        assertThat(textOf(open(workbench() + "?freiwillige=")))
                .contains("Mit freiem Platz 1", "2 freie Plätze");

        assertThat(textOf(open(MentorshipNavigation.menteesFor(pool, mentor))))
                .contains("Wer passt zu Marta Probst?", "Samira Probst");
    }

    @Test
    void plansRunsAgainAndShowsTheCostOfChoices() {
        open(plan());
        click(main(), "Plan rechnen");
        assertThat(page())
                .contains("1 Paar für 1 Wartende", "Geprüft: Es gibt keinen besseren Plan");

        click(main(), "Nicht dieses Paar");
        assertThat(page())
                .contains(
                        "Noch nicht eingerechnet", "Der Plan unten ist von vorher.", "Die Paare 1");
        click(main(), RECKON);
        assertThat(page())
                .doesNotContain("Noch nicht eingerechnet")
                .contains("Von Hand gewählt", "Marta und Samira nicht zusammen", "Noch ohne Paar");

        click(main(), "Aufheben");
        assertThat(page()).contains("Aufgehoben: Marta und Samira nicht zusammen");
        click(main(), RECKON);
        assertThat(page()).contains("1 Paar für 1 Wartende").doesNotContain("Von Hand gewählt");
        assertThat(textOf(open(plan()))).contains("Frühere Pläne (3)");
    }

    @Test
    void whatWasChosenCanBeTakenBackBeforeItIsReckoned() {
        open(plan());
        click(main(), "Plan rechnen");
        click(main(), "Später");
        assertThat(page()).contains("Samira später", "Wahl noch nicht eingerechnet");

        click(main(), "Zurücknehmen");

        assertThat(page()).doesNotContain("Noch nicht eingerechnet");
        assertThat(textOf(open(plan()))).contains("Frühere Pläne (1)");
    }

    @Test
    void locksAndPostpones() {
        open(plan());
        click(main(), "Plan rechnen");

        click(main(), "Fest");
        click(main(), RECKON);
        assertThat(page()).contains("Marta und Samira fest", "Kostet niemanden etwas.");
        click(main(), "Nicht mehr fest");
        click(main(), RECKON);
        click(main(), "Später");
        click(main(), RECKON);
        assertThat(page()).contains("von Hand auf später verschoben");
        click(main(), "Doch jetzt");
        click(main(), RECKON);
        assertThat(page()).contains("Die Paare 1");
    }

    @Test
    void asksChosenPairsAndTellsTheOutcomeOfEach() {
        var second = mentee("Nadia");
        open(plan());
        click(main(), "Plan rechnen");
        assertThat(page()).contains("Für alle 2 Wartenden gibt es ein Paar.");
        mentees.leave(coordinator, pool, second, "weggezogen");

        _setValue(_get(main(), Checkbox.class, spec -> spec.withLabel("Alle Paare wählen")), true);
        click(main(), "Bei 2 Paaren beide anfragen");
        assertThat(textOf(_get(Dialog.class))).contains("Nadia Probst", "Samira Probst");
        confirm("Alle anfragen");

        assertThat(page())
                .contains("1 von 2 Paaren angefragt.", "sucht keine Begleitung mehr")
                .contains("angefragt");
    }

    @Test
    void oldPlanSaysWhatHasChanged() {
        open(plan());
        click(main(), "Plan rechnen");
        mentees.setUrgent(coordinator, pool, mentee, true, "Wohnung verloren");
        String run =
                linksIn(open(plan())).stream()
                        .filter(l -> l.contains("?lauf="))
                        .findFirst()
                        .orElseThrow();

        assertThat(textOf(open(run)))
                .contains("Seit diesem Lauf hat sich 1 Angabe geändert.", "Angaben von Samira");
    }

    @Test
    void hundredsWaitingStayQuick() {
        for (int i = 0; i < 120; i++) {
            mentee("Person " + i);
        }

        var view = open(workbench());

        assertThat(textOf(view)).contains("Es warten 121", "30 weitere zeigen (von 91)");
        assertThat(_find(view, Anchor.class)).hasSizeLessThan(60);
        click(view, "30 weitere zeigen (von 91)");
        assertThat(_find(view, Anchor.class)).hasSizeGreaterThan(60);
    }

    @Test
    void emptyPoolHasNothingToPlan() {
        signIn(GRENCHEN);

        assertThat(textOf(open(MentorshipNavigation.plan(far))))
                .contains("Im Moment wartet niemand.");
        _assertNone(main(), Checkbox.class);
    }
}
