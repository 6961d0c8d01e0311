package ch.mitenand.shared;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Hides small numbers of a table with totals so that nobody can work them out.
 *
 * <p>First every sensitive cell is hidden. Then, for each of them, an attacker is played who knows
 * all visible numbers, that rows and columns add up, and that nothing hidden is zero: a table with
 * totals is a circulation in a network, in which each cell is an arc between its row and its
 * column, so the smallest and the largest possible value of a cell are maximal flows. While the
 * range is narrower than asked for, the cheapest circle through the cell is hidden as well. Zeros
 * stay visible: they say nothing about a person.
 */
public final class SmallNumbers {

    private static final long TOTAL_COST = 100_000;
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private final long[][] values;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;
    private final boolean rowTotals;

    private SmallNumbers(long[][] cells, boolean rowTotals) {
        this.rowTotals = rowTotals;
        rows = cells.length + 1;
        columns = cells.length == 0 ? 1 : cells[0].length + 1;
        values = withTotals(cells, rows, columns);
        hidden = new boolean[rows][columns];
        if (!rowTotals) {
            for (boolean[] row : hidden) {
                row[columns - 1] = true;
            }
        }
    }

    /**
     * Which cells have to be hidden.
     *
     * @param cells numbers from 0, without totals
     * @param need for every cell of the table with totals, how wide the range has to be in which
     *     its value could lie; 0 where it is not sensitive
     * @param rowTotals whether the totals of rows are shown
     * @return by row and column; the last row and column are the totals
     */
    public static boolean[][] hidden(long[][] cells, long[][] need, boolean rowTotals) {
        var cover = new SmallNumbers(cells, rowTotals);
        cover.hideSensitive(need);
        cover.protect(need);
        return cover.hidden;
    }

    /** The cells with the totals of rows, of columns and of everything. */
    public static long[][] withTotals(long[][] cells, int rows, int columns) {
        long[][] all = new long[rows][columns];
        for (int r = 0; r < rows - 1; r++) {
            for (int c = 0; c < columns - 1; c++) {
                all[r][c] = cells[r][c];
                all[r][columns - 1] += cells[r][c];
                all[rows - 1][c] += cells[r][c];
                all[rows - 1][columns - 1] += cells[r][c];
            }
        }
        return all;
    }

    private void hideSensitive(long[][] need) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                hidden[r][c] |= need[r][c] > 0;
            }
        }
    }

    private void protect(long[][] need) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (need[r][c] > 0 && range(r, c, need[r][c]) < need[r][c]) {
                    hideCircle(r, c, need[r][c]);
                }
            }
        }
    }

    /** How wide the range is in which an attacker knows the cell to be; counted up to the limit. */
    private long range(int r, int c, long limit) {
        int from = from(r, c);
        int to = to(r, c);
        long up = flow(to, from, r, c, limit);
        long down = Math.min(values[r][c] - least(c), flow(from, to, r, c, limit));
        return up + down;
    }

    /** Inner cells and the total of everything lead from the row to the column, totals back. */
    private boolean forward(int r, int c) {
        return (r == rows - 1) == (c == columns - 1);
    }

    private int from(int r, int c) {
        return forward(r, c) ? r : rows + c;
    }

    private int to(int r, int c) {
        return forward(r, c) ? rows + c : r;
    }

    /** What a hidden cell is at least; totals that are never shown may be nothing. */
    private long least(int c) {
        return c == columns - 1 && !rowTotals ? 0 : 1;
    }

    private long flow(int source, int sink, int withoutRow, int withoutColumn, long limit) {
        int nodes = rows + columns;
        long[][] capacity = new long[nodes][nodes];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c] && (r != withoutRow || c != withoutColumn)) {
                    capacity[from(r, c)][to(r, c)] += ENDLESS;
                    capacity[to(r, c)][from(r, c)] += Math.max(0, values[r][c] - least(c));
                }
            }
        }
        long sum = 0;
        int[] before = path(capacity, source, sink);
        while (sum < limit && before[sink] >= 0) {
            long most = limit - sum;
            for (int n = sink; n != source; n = before[n]) {
                most = Math.min(most, capacity[before[n]][n]);
            }
            for (int n = sink; n != source; n = before[n]) {
                capacity[before[n]][n] -= most;
                capacity[n][before[n]] += most;
            }
            sum += most;
            before = path(capacity, source, sink);
        }
        return sum;
    }

    private static int[] path(long[][] capacity, int source, int sink) {
        int[] before = new int[capacity.length];
        Arrays.fill(before, -1);
        before[source] = source;
        var queue = new ArrayDeque<Integer>();
        queue.add(source);
        while (!queue.isEmpty() && before[sink] < 0) {
            int at = queue.remove();
            for (int next = 0; next < capacity.length; next++) {
                if (before[next] < 0 && capacity[at][next] > 0) {
                    before[next] = at;
                    queue.add(next);
                }
            }
        }
        return before;
    }

    private record Stop(int node, long cost) {}

    /**
     * Hides the cheapest circle along which the cell can grow by what is needed. There always is
     * one: the cell, the total of its row, of everything, of its column.
     */
    private void hideCircle(int r, int c, long need) {
        int nodes = rows + columns;
        long[] cost = new long[nodes];
        int[][] cell = new int[nodes][];
        Arrays.fill(cost, ENDLESS);
        int source = to(r, c);
        cost[source] = 0;
        var queue = new PriorityQueue<Stop>((a, b) -> Long.compare(a.cost(), b.cost()));
        queue.add(new Stop(source, 0));
        while (!queue.isEmpty()) {
            var stop = queue.remove();
            if (stop.cost() == cost[stop.node()]) {
                for (int[] next : usable(stop.node(), r, c, need)) {
                    int there = other(next, stop.node());
                    long sum = stop.cost() + cost(next[0], next[1]);
                    if (sum < cost[there]) {
                        cost[there] = sum;
                        cell[there] = next;
                        queue.add(new Stop(there, sum));
                    }
                }
            }
        }
        for (int n = from(r, c); n != source; n = other(cell[n], n)) {
            hidden[cell[n][0]][cell[n][1]] = true;
        }
    }

    /** The cells that lead away from a node and have room for what is needed. */
    private Iterable<int[]> usable(int node, int withoutRow, int withoutColumn, long need) {
        var found = new ArrayDeque<int[]>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                boolean other = r != withoutRow || c != withoutColumn;
                boolean shown = hidden[r][c] || values[r][c] > 0;
                boolean along = from(r, c) == node;
                boolean against = to(r, c) == node && values[r][c] - least(c) >= need;
                if (other && shown && (along || against)) {
                    found.add(new int[] {r, c});
                }
            }
        }
        return found;
    }

    private int other(int[] cell, int node) {
        int from = from(cell[0], cell[1]);
        return from == node ? to(cell[0], cell[1]) : from;
    }

    /** Totals are missed most. */
    private long cost(int r, int c) {
        boolean total = r == rows - 1 || c == columns - 1;
        return hidden[r][c] ? 0 : 1 + Math.min(values[r][c], TOTAL_COST) + (total ? TOTAL_COST : 0);
    }
}
