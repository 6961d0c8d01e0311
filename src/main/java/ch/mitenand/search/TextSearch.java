package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Turns what a person typed into ranked queries on texts analysed by {@link Analysis}. Thread-safe;
 * made once, because the word lists take a second to read.
 */
public final class TextSearch {

    /** From this weight on a word is what was typed or its first translation, not a synonym. */
    private static final float SURE = 0.85f;

    private static final class Shared {
        static final TextSearch INSTANCE = new TextSearch(Ranking.STANDARD);
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final Analysis analysis = new Analysis(vocabulary.compounds());
    private final Ranking ranking;

    /** The one with the standard ranking. */
    public static TextSearch shared() {
        return Shared.INSTANCE;
    }

    /** One with other weights, for measuring them. */
    public TextSearch(Ranking ranking) {
        this.ranking = ranking;
    }

    /** How texts become terms. */
    public Analysis analysis() {
        return analysis;
    }

    /**
     * The similarity for ranking: texts differ in length by habit, not by worth, so length counts
     * little.
     */
    public static Similarity similarity() {
        return new BM25Similarity(1.1f, 0.45f);
    }

    /** Reads a query against the texts of an index. */
    public TextQuery read(String text, IndexReader index) {
        var understanding = new QueryReader(vocabulary, ranking, index).read(text);
        var light = new HashSet<String>();
        var deep = new HashSet<String>();
        var foreign = new HashSet<String>();
        var queries = new ArrayList<Query>();
        for (Concept concept : understanding.concepts()) {
            queries.add(query(concept, index, light, deep));
            concept.typed().forEach(word -> foreign.add(Folding.plain(word)));
        }
        return new TextQuery(
                queries, light, deep, foreign, understanding.language(), understanding.corrected());
    }

    /** German terms to suggest for what was typed so far, best first. */
    public List<String> suggest(String typed, int most) {
        String folded = Folding.german(typed.strip());
        if (folded.length() < 2) {
            return List.of();
        }
        return vocabulary.thesaurus().preferredTerms().stream()
                .filter(term -> Folding.german(term).startsWith(folded))
                .limit(most)
                .toList();
    }

    private Query query(Concept concept, IndexReader index, Set<String> light, Set<String> deep) {
        var lightTerms = new LinkedHashMap<String, Float>();
        var deepTerms = new LinkedHashMap<String, Float>();
        var ways = new ArrayList<Query>();
        var together = new ArrayList<Query>();
        for (Variant variant : concept.variants()) {
            if (variant.words().size() == 1) {
                String word = variant.words().getFirst();
                lightTerms.merge(GermanStems.light(word), variant.weight(), Math::max);
                deepTerms.merge(GermanStems.deep(word), variant.weight(), Math::max);
            } else {
                together.add(all(variant));
            }
            variant.words().forEach(word -> deep.add(GermanStems.deep(word)));
        }
        light.addAll(lightTerms.keySet());
        deep.addAll(deepTerms.keySet());
        if (!together.isEmpty()) {
            // Only the best of them counts: many ways to say a compound are not many reasons.
            ways.add(new DisjunctionMaxQuery(together, 0.1f));
        }
        addSynonyms(ways, index, Analysis.GERMAN, lightTerms, 1);
        addSynonyms(ways, index, Analysis.PARTS, deepTerms, ranking.partsField());
        addForeign(ways, concept, index);
        Query text =
                switch (ways.size()) {
                    case 0 -> new MatchNoDocsQuery("unknown word");
                    case 1 -> ways.getFirst();
                    default -> new DisjunctionMaxQuery(ways, ranking.tie());
                };
        return withKind(text, lightTerms, index);
    }

    /**
     * What a text is about counts more than what it mentions: a course before an office that knows
     * of courses.
     */
    private Query withKind(Query text, Map<String, Float> lightTerms, IndexReader index) {
        var kinds = new ArrayList<Query>();
        lightTerms.forEach((term, weight) -> {
            if (weight >= SURE && exists(index, Analysis.KIND, term)) {
                kinds.add(new TermQuery(new Term(Analysis.KIND, term)));
            }
        });
        if (kinds.isEmpty()) {
            return text;
        }
        var kind = new ConstantScoreQuery(new DisjunctionMaxQuery(kinds, 0));
        return new BooleanQuery.Builder()
                .add(text, Occur.SHOULD)
                .add(new BoostQuery(kind, ranking.kind()), Occur.SHOULD)
                .build();
    }

    private Query all(Variant variant) {
        var query = new BooleanQuery.Builder();
        for (String word : variant.words()) {
            query.add(new TermQuery(new Term(Analysis.PARTS, GermanStems.deep(word))), Occur.MUST);
        }
        // Several words score as a sum; half of it compares with the score of one word.
        return new BoostQuery(query.build(), variant.weight() * 1.2f / variant.words().size());
    }

    private static void addSynonyms(
            List<Query> ways,
            IndexReader index,
            String field,
            Map<String, Float> terms,
            float boost) {
        var query = new SynonymQuery.Builder(field);
        float top = 0;
        var existing = new HashMap<String, Float>();
        for (var term : terms.entrySet()) {
            if (exists(index, field, term.getKey())) {
                existing.put(term.getKey(), term.getValue());
                top = Math.max(top, term.getValue());
            }
        }
        if (existing.isEmpty()) {
            return;
        }
        for (var term : existing.entrySet()) {
            query.addTerm(new BytesRef(term.getKey()), Math.min(1, term.getValue() / top));
        }
        float weight = boost * top;
        ways.add(weight == 1 ? query.build() : new BoostQuery(query.build(), weight));
    }

    private void addForeign(List<Query> ways, Concept concept, IndexReader index) {
        if (!concept.asTyped()) {
            return;
        }
        String typed = String.join(" ", concept.typed());
        for (Language language : Language.values()) {
            String field = Analysis.field(language);
            if (Analysis.isGerman(language) || !hasField(index, field)) {
                continue;
            }
            var terms = analysis.terms(field, typed);
            if (!terms.isEmpty() && terms.stream().allMatch(term -> exists(index, field, term))) {
                var query = new BooleanQuery.Builder();
                terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), Occur.MUST));
                // In a field with few texts every word is rare and would weigh more than it should.
                ways.add(new BoostQuery(query.build(), ranking.otherLanguage()));
            }
        }
    }

    private static boolean hasField(IndexReader index, String field) {
        return index.leaves().stream()
                .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null);
    }

    private static boolean exists(IndexReader index, String field, String term) {
        try {
            return index.docFreq(new Term(field, term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
