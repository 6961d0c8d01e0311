package ch.mitenand.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Combines the concepts of a query: how many of them a text must have, and what having them
 * together is worth.
 */
public final class RankedTexts {

    private RankedTexts() {}

    /**
     * Texts that have at least so many of the concepts, ranked by their sum.
     *
     * @param least from 1 to the number of concepts
     */
    public static Query atLeast(TextQuery text, int least) {
        var concepts = text.concepts();
        if (concepts.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        if (concepts.size() == 1) {
            return concepts.getFirst();
        }
        var query = new BooleanQuery.Builder();
        concepts.forEach(concept ->
                query.add(concept, least >= concepts.size() ? Occur.MUST : Occur.SHOULD));
        if (least < concepts.size()) {
            query.setMinimumNumberShouldMatch(least);
        }
        return query.build();
    }

    /**
     * Texts with any of the concepts; those with more of them, and with neighbouring ones together,
     * come first.
     */
    public static Query any(TextQuery text) {
        var concepts = text.concepts();
        if (concepts.size() < 2) {
            return atLeast(text, 1);
        }
        var query = new BooleanQuery.Builder();
        query.add(atLeast(text, 1), Occur.MUST);
        for (Query pair : pairs(concepts)) {
            query.add(pair, Occur.SHOULD);
        }
        return query.build();
    }

    private static List<Query> pairs(List<Query> concepts) {
        var pairs = new ArrayList<Query>();
        for (int i = 0; i + 1 < concepts.size(); i++) {
            var both = new BooleanQuery.Builder();
            both.add(concepts.get(i), Occur.FILTER);
            both.add(concepts.get(i + 1), Occur.FILTER);
            pairs.add(new BoostQuery(new ConstantScoreQuery(both.build()), 1.0f));
        }
        return pairs;
    }
}
