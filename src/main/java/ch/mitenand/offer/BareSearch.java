package ch.mitenand.offer;

import ch.mitenand.region.PlaceMatch;
import ch.mitenand.search.TextSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Service;

/**
 * A bare Lucene query on the catalogue's index: the floor against which {@link OfferSearch} is
 * measured. It ranks the same text, filters by municipality, counts all hits and reads twenty rows;
 * no radius, no facets, no highlighting.
 */
@Service
public class BareSearch {

    private static final int ROWS = 20;

    private final OfferIndex index;

    BareSearch(OfferIndex index) {
        this.index = index;
    }

    /** Runs the query; returns the number of hits. */
    public long search(String text, PlaceMatch place) {
        try (var reader = index.open()) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(TextSearch.similarity());
            searcher.setQueryCache(null);
            var serves = new BooleanQuery.Builder();
            place.municipalities()
                    .forEach(bfs -> serves.add(serves(Integer.toString(bfs)), Occur.SHOULD));
            serves.add(serves(OfferIndexBinder.CANTON), Occur.SHOULD);
            var query =
                    new BooleanQuery.Builder()
                            .add(TextSearch.shared().read(text, reader).lucene(), Occur.MUST)
                            .add(serves.build(), Occur.FILTER)
                            .build();
            long hits = searcher.count(query);
            for (var hit : searcher.search(query, ROWS).scoreDocs) {
                var leaves = reader.leaves();
                var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
                var column = DocValues.getBinary(leaf.reader(), OfferRow.FIELD);
                if (column.advanceExact(hit.doc - leaf.docBase)) {
                    OfferRow.decode(column.binaryValue());
                }
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query serves(String term) {
        return new TermQuery(new Term(OfferIndexBinder.SERVES, term));
    }
}
