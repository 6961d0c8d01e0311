package ch.mitenand.bench;

import java.util.Arrays;
import java.util.List;

/** Durations of one round in milliseconds. */
record Latencies(double[] sorted) {

    static Latencies of(List<Long> nanoseconds) {
        var sorted = nanoseconds.stream().mapToDouble(n -> n / 1e6).sorted().toArray();
        return new Latencies(sorted);
    }

    /** The duration below which this share of calls lies, for instance 0.95. */
    double percentile(double share) {
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(at, 0, sorted.length - 1)];
    }

    static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
