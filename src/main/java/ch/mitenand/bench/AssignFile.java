package ch.mitenand.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StreamTokenizer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads dense assignment problems as the OR-Library has them: n, then n rows of n costs. */
final class AssignFile {

    private AssignFile() {}

    /**
     * The costs of a file.
     *
     * @throws IllegalArgumentException when it has too few or too many numbers, or other signs
     */
    static int[][] read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            var tokens = new StreamTokenizer(reader);
            int n = next(tokens, file);
            if (n < 1 || n > 20_000) {
                throw new IllegalArgumentException(file + ": n = " + n + " geht nicht");
            }
            int[][] costs = new int[n][n];
            for (int[] row : costs) {
                for (int i = 0; i < n; i++) {
                    row[i] = next(tokens, file);
                }
            }
            if (tokens.nextToken() != StreamTokenizer.TT_EOF) {
                throw new IllegalArgumentException(
                        file + ": nach den " + n + " mal " + n + " Kosten steht noch etwas");
            }
            return costs;
        }
    }

    private static int next(StreamTokenizer tokens, Path file) throws IOException {
        if (tokens.nextToken() != StreamTokenizer.TT_NUMBER
                || tokens.nval != Math.rint(tokens.nval)
                || Math.abs(tokens.nval) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "%s, Zeile %d: hier fehlt eine ganze Zahl".formatted(file, tokens.lineno()));
        }
        return (int) tokens.nval;
    }
}
