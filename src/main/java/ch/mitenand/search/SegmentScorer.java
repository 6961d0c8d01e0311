package ch.mitenand.search;

import ch.mitenand.search.ConceptQuery.All;
import ch.mitenand.search.ConceptQuery.Pool;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;

/**
 * Scores some documents of one segment, term by term; every term is read once however many ways it
 * is part of.
 */
final class SegmentScorer {

    private static final byte[] NOWHERE = {};
    private static final float[] NOTHING = {};

    private final LeafReader reader;
    private final FieldStatistics statistics;
    private final Ranking ranking;
    private final int[] documents;
    private final int first;
    private final int[] positions;
    private final Map<Term, byte[]> frequencies = new HashMap<>();
    private final Map<Term, float[]> scores = new HashMap<>();

    /**
     * @param documents ascending, at least one
     */
    SegmentScorer(LeafReader reader, FieldStatistics statistics, Ranking ranking, int[] documents) {
        this.reader = reader;
        this.statistics = statistics;
        this.ranking = ranking;
        this.documents = documents;
        this.first = documents[0];
        this.positions = new int[documents[documents.length - 1] - first + 1];
        for (int i = 0; i < documents.length; i++) {
            positions[documents[i] - first] = i + 1;
        }
    }

    /** Adds the scores of a concept. */
    void add(ConceptQuery concept, float[] total) throws IOException {
        var best = new float[documents.length];
        var sum = new float[documents.length];
        for (Pool pool : concept.pools()) {
            merge(pooled(pool), best, sum);
        }
        if (!concept.together().isEmpty()) {
            var bestTogether = new float[documents.length];
            var sumTogether = new float[documents.length];
            for (All all : concept.together()) {
                merge(all(all), bestTogether, sumTogether);
            }
            merge(combine(bestTogether, sumTogether, ranking.togetherTie()), best, sum);
        }
        for (All other : concept.others()) {
            merge(all(other), best, sum);
        }
        var score = combine(best, sum, ranking.tie());
        for (int i = 0; i < total.length; i++) {
            total[i] += score[i];
        }
        addKinds(concept.kinds(), total);
    }

    private void addKinds(List<String> kinds, float[] total) throws IOException {
        var named = new boolean[documents.length];
        for (String kind : kinds) {
            var found = frequencies(new Term(Analysis.KIND, kind));
            for (int i = 0; i < found.length; i++) {
                if (found[i] > 0 && !named[i]) {
                    named[i] = true;
                    total[i] += ranking.kind();
                }
            }
        }
    }

    private static void merge(float[] way, float[] best, float[] sum) {
        for (int i = 0; i < way.length; i++) {
            best[i] = Math.max(best[i], way[i]);
            sum[i] += way[i];
        }
    }

    private static float[] combine(float[] best, float[] sum, float tie) {
        var combined = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            combined[i] = best[i] + tie * (sum[i] - best[i]);
        }
        return combined;
    }

    private float[] pooled(Pool pool) throws IOException {
        var pooled = new float[documents.length];
        long most = 0;
        for (var term : pool.terms().entrySet()) {
            most = Math.max(most, statistics.documents(pool.field(), term.getKey()));
            var found = frequencies(new Term(pool.field(), term.getKey()));
            for (int i = 0; i < found.length; i++) {
                pooled[i] += term.getValue() * found[i];
            }
        }
        return score(pool.field(), pooled, pool.weight() * statistics.rarity(pool.field(), most));
    }

    private float[] all(All all) throws IOException {
        var together = new float[documents.length];
        for (int t = 0; t < all.terms().size(); t++) {
            var single = single(new Term(all.field(), all.terms().get(t)));
            if (single == NOTHING) {
                return NOTHING;
            }
            for (int i = 0; i < together.length; i++) {
                together[i] =
                        single[i] == 0 || t > 0 && together[i] == 0
                                ? 0
                                : together[i] + all.weight() * single[i];
            }
        }
        return together;
    }

    private float[] single(Term term) throws IOException {
        var known = scores.get(term);
        if (known == null) {
            var found = frequencies(term);
            if (found == NOWHERE) {
                scores.put(term, NOTHING);
                return NOTHING;
            }
            var raw = new float[found.length];
            for (int i = 0; i < raw.length; i++) {
                raw[i] = found[i];
            }
            float rarity =
                    statistics.rarity(
                            term.field(), statistics.documents(term.field(), term.text()));
            known = score(term.field(), raw, rarity);
            scores.put(term, known);
        }
        return known;
    }

    /** BM25 in place. */
    private float[] score(String field, float[] frequency, float weight) throws IOException {
        var inverse = statistics.field(field).lengths();
        var lengths = FieldLengths.of(reader, field);
        for (int i = 0; i < frequency.length; i++) {
            if (frequency[i] > 0) {
                float share = inverse[lengths[documents[i]] & 0xff];
                frequency[i] = weight - weight / (1 + frequency[i] * share);
            }
        }
        return frequency;
    }

    private byte[] frequencies(Term term) throws IOException {
        var known = frequencies.get(term);
        if (known == null) {
            known = read(Postings.of(reader, term));
            frequencies.put(term, known);
        }
        return known;
    }

    /** How often each document has the term; {@link #NOWHERE} when none of them has. */
    private byte[] read(Postings postings) {
        var found = new byte[documents.length];
        var frequent = postings.frequent();
        int any = 0;
        if (frequent != null) {
            for (int i = 0; i < found.length; i++) {
                found[i] = frequent.frequencies()[documents[i]];
                any |= found[i];
            }
            return any == 0 ? NOWHERE : found;
        }
        var having = postings.documents();
        for (int i = postings.from(first); i < having.length; i++) {
            int at = having[i] - first;
            if (at >= positions.length) {
                break;
            }
            if (positions[at] > 0) {
                found[positions[at] - 1] = postings.frequencies()[i];
                any = 1;
            }
        }
        return any == 0 ? NOWHERE : found;
    }
}
