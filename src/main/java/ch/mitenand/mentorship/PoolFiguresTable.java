package ch.mitenand.mentorship;

import ch.mitenand.shared.SmallNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A table of numbers that may be published: what would say something about few people is hidden.
 *
 * @param columns names of the columns
 * @param rows one for each pool, and one for all of them
 */
public record PoolFiguresTable(String title, List<String> columns, List<Row> rows) {

    /** Numbers from 1 to 4 are about too few people. */
    public static final int FEW = 5;

    private static final String ALL = "Alle Pools";
    private static final String SUM = "Total";

    public PoolFiguresTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The numbers of a pool; empty where a number is hidden. */
    public record Row(String name, List<OptionalLong> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A table in which every person is counted in one cell, with totals of rows and columns. */
    static PoolFiguresTable ofPeople(
            String title, List<String> columns, List<String> pools, long[][] counts) {
        long[][] all = SmallNumbers.withTotals(counts, pools.size() + 1, columns.size() + 1);
        long[][] need = new long[pools.size() + 1][columns.size() + 1];
        for (int r = 0; r < all.length; r++) {
            for (int c = 0; c < all[r].length; c++) {
                need[r][c] = isFew(all[r][c]) ? FEW - 1 : 0;
            }
        }
        var names = new ArrayList<>(columns);
        names.add(SUM);
        return of(title, names, pools, all, SmallNumbers.hidden(counts, need, true));
    }

    /**
     * A column of amounts with a total. An amount to which too few people have contributed is
     * hidden, in a range at least as wide as itself.
     */
    static PoolFiguresTable ofAmounts(
            String title, String column, List<String> pools, long[] amounts, long[] people) {
        long[][] cells = new long[amounts.length][1];
        long[][] need = new long[amounts.length + 1][2];
        long contributors = 0;
        for (int r = 0; r < amounts.length; r++) {
            cells[r][0] = amounts[r];
            need[r][0] = isFew(people[r]) ? width(amounts[r]) : 0;
            contributors += people[r];
        }
        long[][] all = SmallNumbers.withTotals(cells, amounts.length + 1, 2);
        need[amounts.length][0] = isFew(contributors) ? width(all[amounts.length][0]) : 0;
        return of(title, List.of(column), pools, all, SmallNumbers.hidden(cells, need, false));
    }

    private static long width(long amount) {
        return amount == 0 ? 0 : Math.max(FEW - 1, amount);
    }

    private static boolean isFew(long people) {
        return people > 0 && people < FEW;
    }

    private static PoolFiguresTable of(
            String title,
            List<String> columns,
            List<String> pools,
            long[][] values,
            boolean[][] hidden) {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < values.length; r++) {
            var cells = new ArrayList<OptionalLong>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(hidden[r][c] ? OptionalLong.empty() : OptionalLong.of(values[r][c]));
            }
            rows.add(new Row(r < pools.size() ? pools.get(r) : ALL, cells));
        }
        return new PoolFiguresTable(title, columns, rows);
    }
}
