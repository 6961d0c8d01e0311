package ch.mitenand.bench;

import java.util.HashSet;
import java.util.List;

/** Measures of a ranked list against the relevant ids, all between 0 and 1, over the first ten. */
public record Quality(double ndcg, double mrr, double recall) {

    private static final int DEPTH = 10;

    /** The measures of one list. */
    public static Quality of(List<String> ranked, List<String> relevant) {
        var wanted = new HashSet<>(relevant);
        double gain = 0;
        double first = 0;
        int found = 0;
        for (int i = 0; i < Math.min(DEPTH, ranked.size()); i++) {
            if (wanted.contains(ranked.get(i))) {
                found++;
                gain += 1 / log2(i + 2);
                first = first == 0 ? 1.0 / (i + 1) : first;
            }
        }
        double ideal = 0;
        for (int i = 0; i < Math.min(DEPTH, wanted.size()); i++) {
            ideal += 1 / log2(i + 2);
        }
        return new Quality(
                ideal == 0 ? 0 : gain / ideal,
                first,
                wanted.isEmpty() ? 0 : (double) found / Math.min(DEPTH, wanted.size()));
    }

    /** The mean of several. */
    public static Quality mean(List<Quality> all) {
        return new Quality(
                all.stream().mapToDouble(Quality::ndcg).average().orElse(0),
                all.stream().mapToDouble(Quality::mrr).average().orElse(0),
                all.stream().mapToDouble(Quality::recall).average().orElse(0));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
