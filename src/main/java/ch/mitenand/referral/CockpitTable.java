package ch.mitenand.referral;

import ch.mitenand.shared.SmallNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts of referrals with totals, in which nothing about fewer than five cases can be read. */
final class CockpitTable {

    /** Numbers about 1 to 4 cases are about too few. */
    static final int FEW = 5;

    private static final String HIDDEN = "X";

    /** One referral and where it is counted. */
    record Fact(String row, String column, UUID caseId) {}

    /** Takes a number of the table as text. */
    interface Reader {

        void cell(String row, String column, String number);
    }

    private final List<String> rows;
    private final List<String> columns;
    private final long[][] values;
    private final boolean[][] hidden;
    private final boolean rowTotals;

    private CockpitTable(
            List<String> rows,
            List<String> columns,
            List<Fact> facts,
            String total,
            boolean rowTotals) {
        this.rowTotals = rowTotals;
        this.rows = with(rows, total);
        this.columns = with(columns, total);
        long[][] cells = new long[rows.size()][columns.size()];
        for (var fact : facts) {
            cells[rows.indexOf(fact.row())][columns.indexOf(fact.column())]++;
        }
        values = SmallNumbers.withTotals(cells, rows.size() + 1, columns.size() + 1);
        hidden = SmallNumbers.hidden(cells, need(facts), rowTotals);
    }

    /** By row and column with all totals. */
    static CockpitTable withTotals(
            List<String> rows, List<String> columns, List<Fact> facts, String total) {
        return new CockpitTable(rows, columns, facts, total, true);
    }

    /** One number for each row, and the total; the column of a fact is empty. */
    static CockpitTable oneColumn(List<String> rows, List<Fact> facts, String total) {
        return new CockpitTable(rows, List.of(""), facts, total, false);
    }

    /** Whether the total of everything is shown. */
    boolean showsAll() {
        return !hidden[rows.size() - 1][lastShown()];
    }

    /** All numbers with their totals, row by row. */
    void each(Reader reader) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c <= lastShown(); c++) {
                reader.cell(
                        rows.get(r),
                        columns.get(c),
                        hidden[r][c] ? HIDDEN : Long.toString(values[r][c]));
            }
        }
    }

    private int lastShown() {
        return rowTotals ? columns.size() - 1 : columns.size() - 2;
    }

    private static List<String> with(List<String> names, String total) {
        var all = new ArrayList<>(names);
        all.add(total);
        return List.copyOf(all);
    }

    /** Several referrals of one person are no more people; a few cases hide their whole number. */
    private long[][] need(List<Fact> facts) {
        var cases = new ArrayList<List<Set<UUID>>>();
        for (int r = 0; r < rows.size(); r++) {
            var row = new ArrayList<Set<UUID>>();
            for (int c = 0; c < columns.size(); c++) {
                row.add(new HashSet<>());
            }
            cases.add(row);
        }
        for (var fact : facts) {
            for (int r : List.of(rows.indexOf(fact.row()), rows.size() - 1)) {
                for (int c : List.of(columns.indexOf(fact.column()), columns.size() - 1)) {
                    cases.get(r).get(c).add(fact.caseId());
                }
            }
        }
        long[][] need = new long[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c <= lastShown(); c++) {
                int people = cases.get(r).get(c).size();
                need[r][c] = people > 0 && people < FEW ? Math.max(FEW - 1, values[r][c]) : 0;
            }
        }
        return need;
    }
}
