package ch.mitenand.search;

import ch.mitenand.search.ConceptQuery.All;
import ch.mitenand.search.ConceptQuery.Pool;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Writes a query in Lucene's own classes, with the same words and weights. */
final class LuceneQueries {

    private LuceneQueries() {}

    static Query any(TextQuery text) {
        var any = new BooleanQuery.Builder();
        text.concepts().forEach(concept -> any.add(concept(concept, text.ranking()), Occur.SHOULD));
        return any.build();
    }

    private static Query concept(ConceptQuery concept, Ranking ranking) {
        var ways = new ArrayList<Query>();
        concept.pools().forEach(pool -> ways.add(pool(pool)));
        if (!concept.together().isEmpty()) {
            var together = concept.together().stream().map(LuceneQueries::all).toList();
            ways.add(new DisjunctionMaxQuery(together, ranking.togetherTie()));
        }
        concept.others().forEach(all -> ways.add(all(all)));
        var query =
                new BooleanQuery.Builder()
                        .add(new DisjunctionMaxQuery(ways, ranking.tie()), Occur.SHOULD);
        if (!concept.kinds().isEmpty()) {
            query.add(
                    new BoostQuery(new ConstantScoreQuery(kinds(concept.kinds())), ranking.kind()),
                    Occur.SHOULD);
        }
        return query.build();
    }

    private static Query kinds(List<String> kinds) {
        var any = new BooleanQuery.Builder();
        kinds.forEach(kind -> any.add(new TermQuery(new Term(Analysis.KIND, kind)), Occur.SHOULD));
        return any.build();
    }

    private static Query pool(Pool pool) {
        var query = new SynonymQuery.Builder(pool.field());
        pool.terms().forEach((term, boost) -> query.addTerm(new BytesRef(term), boost));
        return new BoostQuery(query.build(), pool.weight());
    }

    private static Query all(All all) {
        var query = new BooleanQuery.Builder();
        all.terms()
                .forEach(term -> query.add(new TermQuery(new Term(all.field(), term)), Occur.MUST));
        return new BoostQuery(query.build(), all.weight());
    }
}
