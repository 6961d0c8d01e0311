package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.WorkItem.Kind;
import ch.mitenand.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorklistTests extends CaseCoreTest {

    private static final List<String> SURNAMES =
            List.of("Vorbeigegangen", "Naheliegend", "Neuling", "Altling");

    @Autowired private Worklist worklist;
    @Autowired private Newcomers newcomers;

    @Test
    void showsTransfersThatWaitOnBothSides() {
        var id = cases.open(officer);
        offered(id, GRENCHEN, false);
        var number = desk.read(officer, id).number();

        assertThat(about(twin, number))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(Kind.TRANSFER);
                    assertThat(item.path()).isEqualTo("/uebergaben");
                    assertThat(item.due()).isEqualTo(today().plusDays(14));
                });
        assertThat(about(officer, number)).isEmpty();

        offeredOn(id, today().minusDays(14));
        assertThat(about(officer, number)).isEmpty();
        offeredOn(id, today().minusDays(15));
        assertThat(about(officer, number))
                .singleElement()
                .satisfies(item -> assertThat(item.path()).isEqualTo("/faelle/" + id + "/akte"));
        assertThat(about(twin, number).getFirst().due()).isEqualTo(today().minusDays(1));
    }

    @Test
    void showsFollowUpsThatEndWithinThirtyDaysOrAreOver() {
        var far = followUp(today().plusDays(31), "Weitweg");
        var near = followUp(today().plusDays(30), "Naheliegend");
        var over = followUp(today().minusDays(3), "Vorbeigegangen");

        assertThat(about(officer, "Weitweg")).isEmpty();
        assertThat(about(officer, "Naheliegend"))
                .extracting(WorkItem::kind)
                .containsExactly(Kind.FOLLOW_UP);
        assertThat(about(officer, "Vorbeigegangen").getFirst().due())
                .isEqualTo(today().minusDays(3));
        assertThat(cases.accesses(near, What.LISTED)).isPositive();
        assertThat(cases.accesses(over, What.LISTED)).isPositive();
        assertThat(cases.accesses(far, What.LISTED)).isZero();
    }

    @Test
    void announcesTheEndOfTheRetention() {
        var id = put(cases.open(officer, draft(OLTEN, "Ruth", "Aufbewahrt", "")), CaseState.CLOSED);
        backdate(id, today().minusYears(5).plusDays(31));
        assertThat(about(officer, "Aufbewahrt")).isEmpty();

        backdate(id, today().minusYears(5).plusDays(20));
        assertThat(about(officer, "Aufbewahrt"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(Kind.RETENTION);
                    assertThat(item.path()).isEqualTo("/faelle/" + id + "/akte/druck");
                });
        assertThat(about(twin, "Aufbewahrt")).isEmpty();
    }

    @Test
    void newcomersOfTheLastTwelveWeeksHaveADayTheOthersNone() {
        newcomer("Neuling", today().minusWeeks(12));
        newcomer("Altling", today().minusWeeks(12).minusDays(1));

        assertThat(about(officer, "Neuling").getFirst())
                .satisfies(item -> {
                    assertThat(item.due()).isEqualTo(today());
                    assertThat(item.path()).isEqualTo("/neuzugezogene?stand=TO_INVITE");
                });
        assertThat(about(officer, "Altling").getFirst().due()).isNull();
        assertThat(about(twin, "Neuling")).isEmpty();
        assertThat(about(CaseFixture.caseLead(CaseFixture.REGION), "Neuling")).isEmpty();
    }

    @Test
    void saysHowManyNewcomersThereAreWhereNotAllAreNamed() {
        var lines = new StringBuilder("nachname;vorname;zuzug;kontakt;gemeinde\n");
        for (int i = 0; i <= NewcomerWork.MOST; i++) {
            lines.append("Viele;Nr %d;%s;pruef-zuzug;Olten\n".formatted(i, today()));
        }
        newcomers.read(officer, lines.toString().getBytes(StandardCharsets.UTF_8), false);
        long waiting =
                newcomers
                        .page(officer, new Newcomers.Filter("", null, 1))
                        .total(Newcomers.State.TO_INVITE);

        var items = worklist.of(officer).stream().filter(i -> i.kind() == Kind.NEWCOMER).toList();
        assertThat(items).hasSize(NewcomerWork.MOST + 1);
        assertThat(items)
                .last()
                .satisfies(item -> {
                    assertThat(item.sentence()).startsWith("Im Ganzen sind es " + waiting + ".");
                    assertThat(item.path()).isEqualTo("/neuzugezogene?stand=TO_INVITE");
                });
    }

    @Test
    void whoIsInvitedIsDone() {
        newcomer("Eingeladen", today());
        var id =
                newcomers.of(officer).stream()
                        .filter(n -> n.surname().equals("Eingeladen"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(newcomers.set(officer, id, Newcomers.State.INVITED, today())).isEmpty();

        assertThat(about(officer, "Eingeladen")).isEmpty();
    }

    @Test
    void overdueComesFirstAndWhatHasNoDayLast() {
        newcomer("Altling", today().minusYears(1));
        newcomer("Neuling", today());
        followUp(today().minusDays(3), "Vorbeigegangen");
        followUp(today().plusDays(3), "Naheliegend");

        var list = worklist.of(officer);

        assertThat(list)
                .extracting(WorkItem::title)
                .filteredOn(title -> SURNAMES.stream().anyMatch(title::contains))
                .extracting(title -> title.substring(title.lastIndexOf(' ') + 1))
                .containsExactly("Vorbeigegangen", "Naheliegend", "Neuling", "Altling");
        var days = list.stream().map(WorkItem::due).toList();
        int withDay = (int) days.stream().filter(Objects::nonNull).count();
        assertThat(days.subList(0, withDay))
                .doesNotContainNull()
                .isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(days.subList(withDay, days.size())).containsOnlyNulls();
    }

    private CaseId followUp(LocalDate ends, String surname) {
        var id = put(cases.open(officer, draft(OLTEN, "Fritz", surname, "")), CaseState.FOLLOW_UP);
        cases.owner()
                .sql("update case_file set follow_up_ends = :ends where id = :id")
                .param("ends", ends)
                .param("id", id.id())
                .update();
        return id;
    }

    private void offeredOn(CaseId id, LocalDate day) {
        cases.owner()
                .sql("update case_transfer set offered_on = :day where case_id = :id")
                .param("day", day)
                .param("id", id.id())
                .update();
    }

    private void newcomer(String surname, LocalDate arrived) {
        assertThat(
                        newcomers.add(
                                officer,
                                2581,
                                "Worklist",
                                surname,
                                arrived,
                                Language.TI,
                                "pruef-zuzug"))
                .isEmpty();
    }

    private List<WorkItem> about(Actor actor, String title) {
        return worklist.of(actor).stream().filter(item -> item.title().contains(title)).toList();
    }
}
