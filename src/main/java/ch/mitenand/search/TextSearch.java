package ch.mitenand.search;

import ch.mitenand.search.ConceptQuery.All;
import ch.mitenand.search.ConceptQuery.Pool;
import ch.mitenand.shared.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Turns what a person typed into ranked queries on texts analysed by {@link Analysis}. Thread-safe;
 * made once, because the word lists take a second to read.
 */
public final class TextSearch {

    /** From this weight on a word is what was typed or its first translation, not a synonym. */
    private static final float SURE = 0.85f;

    /**
     * Ways to say a compound by its parts; further ones cost time and find nothing more (measured).
     */
    private static final int MOST_TOGETHER = 16;

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
        return new BM25Similarity(FieldStatistics.K1, FieldStatistics.B);
    }

    /** Reads a query against the texts of an index. */
    public TextQuery read(String text, IndexReader index) {
        var understanding = new QueryReader(vocabulary, ranking, index).read(text);
        var statistics = new FieldStatistics(index);
        var highlights = new HashSet<Integer>();
        var queries = new ArrayList<ConceptQuery>();
        for (Concept concept : understanding.concepts()) {
            queries.add(query(concept, index, statistics, highlights));
            concept.typed().forEach(word -> highlights.add(Folding.plain(word).hashCode()));
        }
        return new TextQuery(
                queries, ranking, highlights, understanding.language(), understanding.corrected());
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

    private ConceptQuery query(
            Concept concept,
            IndexReader index,
            FieldStatistics statistics,
            Set<Integer> highlights) {
        var lightTerms = new LinkedHashMap<String, Float>();
        var deepTerms = new LinkedHashMap<String, Float>();
        var together = new ArrayList<All>();
        for (Variant variant : concept.variants()) {
            var deep = variant.words().stream().map(GermanStems::deep).toList();
            if (variant.words().size() == 1) {
                lightTerms.merge(
                        GermanStems.light(variant.words().getFirst()), variant.weight(), Math::max);
                deepTerms.merge(deep.getFirst(), variant.weight(), Math::max);
            } else if (deep.stream()
                    .allMatch(term -> statistics.documents(Analysis.PARTS, term) > 0)) {
                // Several words score as a sum; about half of it compares with the score of one
                // word.
                together.add(new All(Analysis.PARTS, deep, variant.weight() * 1.2f / deep.size()));
            }
            deep.forEach(term -> highlights.add(term.hashCode()));
        }
        lightTerms.keySet().forEach(term -> highlights.add(term.hashCode()));
        together.sort(
                Comparator.comparingDouble((All all) -> all.weight() * all.terms().size())
                        .reversed());
        if (together.size() > MOST_TOGETHER) {
            together.subList(MOST_TOGETHER, together.size()).clear();
        }
        var pools = new ArrayList<Pool>();
        addPool(pools, statistics, Analysis.GERMAN, lightTerms, 1);
        addPool(pools, statistics, Analysis.PARTS, deepTerms, ranking.partsField());
        return new ConceptQuery(
                pools, together, others(concept, index, statistics), kinds(lightTerms, statistics));
    }

    /**
     * What a text is about counts more than what it mentions: a course before an office that knows
     * of courses.
     */
    private static List<String> kinds(Map<String, Float> lightTerms, FieldStatistics statistics) {
        return lightTerms.entrySet().stream()
                .filter(term ->
                        term.getValue() >= SURE
                                && statistics.documents(Analysis.KIND, term.getKey()) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void addPool(
            List<Pool> pools,
            FieldStatistics statistics,
            String field,
            Map<String, Float> terms,
            float weight) {
        var existing = new LinkedHashMap<String, Float>();
        terms.forEach((term, boost) -> {
            if (statistics.documents(field, term) > 0) {
                existing.put(term, boost);
            }
        });
        if (!existing.isEmpty()) {
            float top = Collections.max(existing.values());
            existing.replaceAll((_, boost) -> Math.min(1, boost / top));
            pools.add(new Pool(field, existing, weight * top));
        }
    }

    private List<All> others(Concept concept, IndexReader index, FieldStatistics statistics) {
        var others = new ArrayList<All>();
        String typed = String.join(" ", concept.typed());
        for (Language language : Language.values()) {
            String field = Analysis.field(language);
            if (Analysis.isGerman(language) || !hasField(index, field)) {
                continue;
            }
            var terms = analysis.terms(field, typed);
            if (!terms.isEmpty()
                    && terms.stream().allMatch(term -> statistics.documents(field, term) > 0)) {
                // In a field with few texts every word is rare and would weigh more than it should.
                others.add(new All(field, terms, ranking.otherLanguage()));
            }
        }
        return others;
    }

    private static boolean hasField(IndexReader index, String field) {
        return index.leaves().stream()
                .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null);
    }
}
