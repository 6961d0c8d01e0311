package ch.mitenand.offer;

import ch.mitenand.offer.OfferResults.Count;
import ch.mitenand.search.Ranges;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Applies the chosen facet values and counts all values in one pass. Facets combine as AND, values
 * of one facet as OR; an offer that fails only one facet still counts for the values of that facet,
 * so that one sees what else could be chosen.
 */
final class FacetCounter {

    /** "Soon" means within six weeks. */
    private static final int SOON_DAYS = 42;

    private final FacetLayout layout;
    private final Facet[] facetOfBit;
    private final Facet[] chosen;
    private final long[][] masks;
    private final long today;
    private final int startsSoonBit;
    private final long[] counts;

    FacetCounter(FacetLayout layout, Map<Facet, Set<String>> selected, long today) {
        this.layout = layout;
        this.facetOfBit = layout.facetOfBit();
        this.chosen = selected.keySet().toArray(Facet[]::new);
        this.masks = new long[chosen.length][];
        for (int i = 0; i < chosen.length; i++) {
            masks[i] = layout.mask(chosen[i], selected.getOrDefault(chosen[i], Set.of()));
        }
        this.today = today;
        this.startsSoonBit = layout.firstBit(Facet.STARTS_SOON);
        this.counts = new long[layout.size()];
    }

    /** Counts the candidates of a segment and returns those that fit every chosen facet. */
    FixedBitSet fitting(SegmentColumns columns, FixedBitSet candidates) {
        var fitting = new FixedBitSet(candidates.length());
        var pieces =
                Ranges.map(
                        candidates.length(),
                        (from, to) -> piece(columns, candidates, fitting, from, to));
        for (long[] piece : pieces) {
            for (int bit = 0; bit < counts.length; bit++) {
                counts[bit] += piece[bit];
            }
        }
        return fitting;
    }

    private long[] piece(
            SegmentColumns columns, FixedBitSet candidates, FixedBitSet fitting, int from, int to) {
        var counted = new long[counts.length];
        for (int d = candidates.nextSetBit(from, to);
                d != DocIdSetIterator.NO_MORE_DOCS;
                d = d + 1 < to ? candidates.nextSetBit(d + 1, to) : DocIdSetIterator.NO_MORE_DOCS) {
            int failed = -1;
            int failures = 0;
            for (int i = 0; i < masks.length && failures < 2; i++) {
                if (!has(columns, d, masks[i])) {
                    failures++;
                    failed = i;
                }
            }
            if (failures == 0) {
                fitting.set(d);
            }
            if (failures < 2) {
                count(columns, d, failures == 0 ? null : chosen[failed], counted);
            }
        }
        return counted;
    }

    private boolean has(SegmentColumns columns, int document, long[] mask) {
        for (int word = 0; word < mask.length; word++) {
            if ((columns.bits[document * mask.length + word] & mask[word]) != 0) {
                return true;
            }
        }
        return (mask[startsSoonBit / 64] & 1L << startsSoonBit) != 0
                && startsSoon(columns, document);
    }

    private boolean startsSoon(SegmentColumns columns, int document) {
        int start = columns.start[document];
        return start >= today && start <= today + SOON_DAYS;
    }

    private void count(SegmentColumns columns, int document, @Nullable Facet only, long[] counted) {
        int at = document * columns.words;
        for (int word = 0; word < columns.words; word++) {
            for (long rest = columns.bits[at + word]; rest != 0; rest &= rest - 1) {
                int bit = 64 * word + Long.numberOfTrailingZeros(rest);
                if (only == null || facetOfBit[bit] == only) {
                    counted[bit]++;
                }
            }
        }
        if ((only == null || only == Facet.STARTS_SOON) && startsSoon(columns, document)) {
            counted[startsSoonBit]++;
        }
    }

    /** All values with their counts, in the order of the layout. */
    Map<Facet, List<Count>> counts() {
        var all = new EnumMap<Facet, List<Count>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var values = new ArrayList<Count>();
            int bit = layout.firstBit(facet);
            for (Facet.Value value : layout.values(facet)) {
                values.add(new Count(value, counts[bit++]));
            }
            all.put(facet, values);
        }
        return all;
    }
}
