package ch.mitenand.offer;

import ch.mitenand.offer.TopOffers.Segment;
import ch.mitenand.search.TextMatches;
import ch.mitenand.search.TextQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Reads the rows of visible offers filed under a term: a municipality or an organisation. */
final class FiledOffers {

    private FiledOffers() {}

    static List<OfferRow> read(
            IndexSearcher searcher, FacetLayout layout, String term, long epochDay)
            throws IOException {
        var rows = new ArrayList<OfferRow>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var reader = leaf.reader();
            var visible = SegmentColumns.of(reader, layout.words()).visible(reader, epochDay);
            var column = DocValues.getBinary(reader, OfferRow.FIELD);
            var postings =
                    reader.postings(new Term(OfferIndexBinder.SERVES, term), PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            for (int d = postings.nextDoc();
                    d != DocIdSetIterator.NO_MORE_DOCS;
                    d = postings.nextDoc()) {
                if (visible.get(d) && column.advanceExact(d)) {
                    rows.add(OfferRow.decode(column.binaryValue()));
                }
            }
        }
        return rows;
    }

    /** Those that have at least one concept of a text, best first, at most so many. */
    static List<OfferRow> like(
            IndexSearcher searcher,
            FacetLayout layout,
            String term,
            long epochDay,
            TextQuery text,
            int limit)
            throws IOException {
        var matches = TextMatches.of(text, searcher.getIndexReader());
        var leaves = searcher.getIndexReader().leaves();
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < leaves.size(); i++) {
            var reader = leaves.get(i).reader();
            var columns = SegmentColumns.of(reader, layout.words());
            var filed = filed(reader, term);
            filed.and(columns.visible(reader, epochDay));
            segments.add(Segment.of(i, columns, matches.atLeast(1, i, filed), null));
        }
        var top = new TopOffers(OfferSort.RELEVANCE, epochDay, limit);
        top.collect(matches.ranked(), segments);
        var rows = new ArrayList<OfferRow>();
        for (var one : top.from(0)) {
            var column = DocValues.getBinary(leaves.get(one.segment()).reader(), OfferRow.FIELD);
            if (column.advanceExact(one.document())) {
                rows.add(OfferRow.decode(column.binaryValue()));
            }
        }
        return rows;
    }

    private static FixedBitSet filed(LeafReader reader, String term) throws IOException {
        var filed = new FixedBitSet(reader.maxDoc());
        var postings = reader.postings(new Term(OfferIndexBinder.SERVES, term), PostingsEnum.NONE);
        if (postings != null) {
            filed.or(postings);
        }
        return filed;
    }
}
