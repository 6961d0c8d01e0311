package ch.mitenand.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Works through a long row of documents piece by piece, on all cores. A piece is small enough for
 * its numbers to stay in the processor's nearest memory, and large enough to be worth a hand-over.
 */
public final class Ranges {

    /** Documents of a piece; a multiple of 64, so that no two pieces share a word of a bit set. */
    public static final int STEP = 4096;

    private Ranges() {}

    /** Works on the documents from {@code from} to before {@code to}. */
    public interface Work<T> {
        /** Does one piece. */
        T apply(int from, int to) throws IOException;
    }

    /** Works on one thing. */
    public interface Single<S, T> {
        /** Does it. */
        T apply(S thing) throws IOException;
    }

    /** The results for things whose work takes about as long, in their order. */
    public static <S, T> List<T> each(List<S> things, Single<S, T> work) {
        var numbers = IntStream.range(0, things.size());
        return (things.size() > 1 ? numbers.parallel() : numbers)
                .mapToObj(i -> piece((from, _) -> work.apply(things.get(from)), i, i + 1))
                .toList();
    }

    /** The results of all pieces of a row of this length, in their order. */
    public static <T> List<T> map(int length, Work<T> work) {
        int pieces = (length + STEP - 1) / STEP;
        var numbers = IntStream.range(0, pieces);
        return (pieces > 1 ? numbers.parallel() : numbers)
                .mapToObj(i -> piece(work, i * STEP, Math.min(length, (i + 1) * STEP)))
                .toList();
    }

    private static <T> T piece(Work<T> work, int from, int to) {
        try {
            return work.apply(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
