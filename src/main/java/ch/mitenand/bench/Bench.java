package ch.mitenand.bench;

import java.util.Arrays;
import java.util.List;

/** Entry point of the benchmarks. */
public final class Bench {

    private Bench() {}

    /**
     * Runs one benchmark.
     *
     * @param arguments its name, then its options
     */
    public static void main(String[] arguments) throws Exception {
        var options =
                arguments.length == 0
                        ? List.<String>of()
                        : Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "search" -> SearchBench.run(options);
            case "relevance" -> RelevanceBench.run(options);
            case "matching" -> MatchingBench.run(options);
            default -> {
                System.err.println(
                        "Es gibt: search [--large] [--most N], relevance --data DIR,"
                                + " matching [--assign FILE]");
                System.exit(2);
            }
        }
        System.exit(0);
    }

    /** The value after an option such as {@code --data}. */
    static String option(List<String> options, String name) {
        int at = options.indexOf(name);
        if (at < 0 || at + 1 >= options.size()) {
            System.err.println("Es fehlt " + name + " WERT");
            System.exit(2);
        }
        return options.get(at + 1);
    }
}
