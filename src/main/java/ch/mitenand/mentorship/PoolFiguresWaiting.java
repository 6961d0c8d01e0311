package ch.mitenand.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** How long mentees have waited until the first meeting: medians by quarter. */
final class PoolFiguresWaiting {

    private static final int QUARTER = 3;

    /**
     * A wait that has come to its end.
     *
     * @param met the day of the first meeting
     */
    record Wait(LocalDate met, long days) {}

    private PoolFiguresWaiting() {}

    /** The first days of the quarters of a year. */
    static List<LocalDate> quarters(int year) {
        var quarters = new ArrayList<LocalDate>();
        for (int month = 1; month <= 12; month += QUARTER) {
            quarters.add(LocalDate.of(year, month, 1));
        }
        return quarters;
    }

    /**
     * The median of the days waited by those who first met in a quarter; empty when they are fewer
     * than {@link PoolFiguresTable#FEW}, and also when there is none, so that a median never says
     * how few there were.
     */
    static OptionalLong median(List<Wait> waits, LocalDate quarter) {
        var end = quarter.plusMonths(QUARTER);
        long[] days =
                waits.stream()
                        .filter(w -> !w.met().isBefore(quarter) && w.met().isBefore(end))
                        .mapToLong(Wait::days)
                        .sorted()
                        .toArray();
        if (days.length < PoolFiguresTable.FEW) {
            return OptionalLong.empty();
        }
        int half = days.length / 2;
        return OptionalLong.of(
                days.length % 2 == 1
                        ? days[half]
                        : Math.round((days[half - 1] + days[half]) / 2.0));
    }
}
