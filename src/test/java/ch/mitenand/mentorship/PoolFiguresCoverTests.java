package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.SmallNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is hidden in a table, and that an attacker who tries every table learns nothing. */
class PoolFiguresCoverTests {

    private static final int MOST = 14;

    @Test
    void largeNumbersAndZerosStayVisible() {
        assertThat(shown(new long[][] {{7, 0}, {12, 30}})).isEqualTo("7 0 7 / 12 30 42 / 19 30 49");
    }

    @Test
    void smallNumberTakesThreeOthersWithIt() {
        assertThat(shown(new long[][] {{3, 20}, {9, 30}})).isEqualTo("X X 23 / X X 39 / 12 50 62");
    }

    @Test
    void smallTotalIsHiddenToo() {
        assertThat(shown(new long[][] {{1, 1}, {0, 0}}).replace("0", "").replace("/", ""))
                .doesNotContainPattern("[0-9]");
    }

    @Test
    void numberAloneInItsRowIsNotWorkedOutFromTheTotals() {
        String shown = shown(new long[][] {{3, 0, 0}, {0, 20, 30}});

        assertThat(shown).startsWith("X 0 0 X");
        assertThat(shown).doesNotContain(" 53", "3 0 0");
    }

    @Test
    void twoOnesAreNotGivenAwayByTheirSum() {
        String shown = shown(new long[][] {{1, 1, 10}, {20, 30, 40}});

        assertThat(shown.split(" / ")[0]).isNotEqualTo("X X 10 12");
    }

    @Test
    void nobodyWhoTriesEveryTableLearnsMoreThanARangeOfFive() {
        var random = new Random(20260501);
        for (int round = 0; round < 60; round++) {
            long[][] cells = new long[2][2];
            for (long[] row : cells) {
                Arrays.setAll(row, _ -> Math.max(0, random.nextInt(11) - 1));
            }
            attack(cells);
        }
    }

    /** Tries all values from 1 to a limit for every hidden cell; totals follow from them. */
    private static void attack(long[][] cells) {
        var table = people(cells);
        var hidden = new ArrayList<int[]>();
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < 2; c++) {
                if (cell(table, r, c).isEmpty()) {
                    hidden.add(new int[] {r, c});
                }
            }
        }
        long[][] least = new long[3][3];
        long[][] most = new long[3][3];
        for (long[] row : least) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        long[][] guess = {cells[0].clone(), cells[1].clone()};
        tryAll(table, hidden, 0, guess, least, most);
        long[][] all = SmallNumbers.withTotals(cells, 3, 3);
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                if (all[r][c] > 0 && all[r][c] < PoolFiguresTable.FEW) {
                    assertThat(cell(table, r, c)).isEmpty();
                    assertThat(most[r][c] - least[r][c])
                            .as("%s at %d,%d", Arrays.deepToString(cells), r, c)
                            .isGreaterThanOrEqualTo(PoolFiguresTable.FEW - 1);
                }
            }
        }
    }

    private static void tryAll(
            PoolFiguresTable table,
            List<int[]> hidden,
            int at,
            long[][] guess,
            long[][] least,
            long[][] most) {
        if (at < hidden.size()) {
            for (int value = 1; value <= MOST; value++) {
                guess[hidden.get(at)[0]][hidden.get(at)[1]] = value;
                tryAll(table, hidden, at + 1, guess, least, most);
            }
            return;
        }
        long[][] all = SmallNumbers.withTotals(guess, 3, 3);
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                var shown = cell(table, r, c);
                if (shown.isPresent() && shown.getAsLong() != all[r][c]) {
                    return;
                }
            }
        }
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                least[r][c] = Math.min(least[r][c], all[r][c]);
                most[r][c] = Math.max(most[r][c], all[r][c]);
            }
        }
    }

    @Test
    void hoursOfFewPeopleAreHiddenAndNotTheDifferenceToTheTotal() {
        var table =
                PoolFiguresTable.ofAmounts(
                        "Stunden",
                        "Stunden",
                        List.of("A", "B", "C"),
                        new long[] {40, 300, 500},
                        new long[] {2, 9, 12});

        assertThat(cell(table, 0, 0)).isEmpty();
        long alsoHidden = table.rows().stream().filter(r -> r.cells().getFirst().isEmpty()).count();
        assertThat(alsoHidden).isEqualTo(2);
    }

    @Test
    void hoursOfManyAreShown() {
        var table =
                PoolFiguresTable.ofAmounts(
                        "Stunden",
                        "Stunden",
                        List.of("A", "B"),
                        new long[] {0, 300},
                        new long[] {0, 9});

        assertThat(rows(table)).isEqualTo("0 / 300 / 300");
    }

    private static PoolFiguresTable people(long[][] cells) {
        var columns = new ArrayList<String>();
        for (int c = 0; c < cells[0].length; c++) {
            columns.add("Spalte " + c);
        }
        var pools = new ArrayList<String>();
        for (int r = 0; r < cells.length; r++) {
            pools.add("Pool " + r);
        }
        return PoolFiguresTable.ofPeople("Tabelle", columns, pools, cells);
    }

    private static String shown(long[][] cells) {
        return rows(people(cells));
    }

    private static String rows(PoolFiguresTable table) {
        var rows = new ArrayList<String>();
        for (var row : table.rows()) {
            rows.add(String.join(" ", row.cells().stream().map(PoolFiguresCsv::shown).toList()));
        }
        return String.join(" / ", rows);
    }

    private static OptionalLong cell(PoolFiguresTable table, int row, int column) {
        return table.rows().get(row).cells().get(column);
    }
}
