package ch.mitenand.offer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Reads the rows of all visible offers filed under a term: a municipality or an organisation. */
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
}
