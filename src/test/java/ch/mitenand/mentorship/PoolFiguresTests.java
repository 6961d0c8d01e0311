package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentorship.PoolFiguresWaiting.Wait;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The numbers for the canton. */
class PoolFiguresTests extends MentorshipTest {

    private static final LocalDate QUARTER = LocalDate.of(2026, 4, 1);

    @Autowired private PoolFigures figures;

    @Test
    void onlyTheCantonSeesThem() {
        int year = today().getYear();
        var admin = pools.account("Anna Admin", new Grant(Role.ADMINISTRATOR, ""));

        assertThat(figures.of(admin, year)).hasSize(5);
        assertThatThrownBy(() -> figures.of(coordinator, year))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> figures.years(coordinator))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sixVolunteersAreCountedAndTwoAreNot() {
        for (int i = 0; i < 5; i++) {
            pools.mentor(olten, AdmissionState.IN_POOL);
        }
        for (int i = 0; i < 7; i++) {
            pools.mentor(olten, AdmissionState.APPLIED);
        }
        for (int i = 0; i < 2; i++) {
            pools.mentor(grenchen, AdmissionState.APPLIED);
        }

        var table = canton().getFirst();

        assertThat(number(table, "Pool Prüf-Grenchen", AdmissionState.APPLIED.germanName()))
                .isEmpty();
        assertThat(number(table, "Pool Prüf-Grenchen", AdmissionState.LEFT.germanName()))
                .isIn(OptionalLong.of(0));
    }

    @Test
    void fileHasNeitherNamesNorSmallNumbers() {
        in(MentorshipState.ENDED);
        String csv = new String(PoolFiguresCsv.of(canton()), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFTabelle;Pool;Merkmal;Zahl");
        assertThat(csv).doesNotContain("Probst", "Marta", "Samira", "@");
        assertThat(csv.lines().filter(l -> !l.contains("Median")))
                .noneMatch(line -> line.matches(".*;[1-4]"));
        assertThat(csv).contains("Pool Prüf-Olten;passt nicht zusammen;X");
    }

    @Test
    void nameThatLooksLikeAFormulaIsOnlyText() {
        var row = new PoolFiguresTable.Row("=HYPERLINK(\"x\")", List.of(OptionalLong.of(7)));
        var table = new PoolFiguresTable("T", List.of("+a"), List.of(row));

        assertThat(new String(PoolFiguresCsv.of(List.of(table)), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"x\"\")\";'+a;7");
    }

    @Test
    void medianNeedsFivePeople() {
        var four = waits(10, 20, 30, 40);
        var five = waits(10, 20, 31, 40, 50);
        var six = waits(10, 20, 30, 41, 50, 60);

        assertThat(PoolFiguresWaiting.median(four, QUARTER)).isEmpty();
        assertThat(PoolFiguresWaiting.median(five, QUARTER)).hasValue(31);
        assertThat(PoolFiguresWaiting.median(six, QUARTER)).hasValue(36);
        assertThat(PoolFiguresWaiting.median(six, QUARTER.plusMonths(3))).isEmpty();
    }

    private static List<Wait> waits(long... days) {
        return java.util.Arrays.stream(days)
                .mapToObj(d -> new Wait(QUARTER.plusDays(9), d))
                .toList();
    }

    private List<PoolFiguresTable> canton() {
        var canton = pools.account("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        return figures.of(canton, today().getYear());
    }

    private static OptionalLong number(PoolFiguresTable table, String pool, String column) {
        var row =
                table.rows().stream().filter(r -> r.name().equals(pool)).findFirst().orElseThrow();
        return row.cells().get(table.columns().indexOf(column));
    }
}
