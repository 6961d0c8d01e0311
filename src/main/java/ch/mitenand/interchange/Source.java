package ch.mitenand.interchange;

import java.util.List;

/** A list of which one page at a time is fetched. */
@FunctionalInterface
interface Source<T> {

    /** A part of the list and the length of the whole. */
    record Slice<T>(List<T> items, long total) {}

    /** A page, from 1. */
    Slice<T> page(int page, int size);

    /** The pages of a list that is already there. */
    static <T> Source<T> of(List<T> all) {
        return (page, size) -> {
            int from = (int) Math.min((long) (page - 1) * size, all.size());
            return new Slice<>(all.subList(from, Math.min(from + size, all.size())), all.size());
        };
    }
}
