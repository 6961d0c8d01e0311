package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A query ready to run on the index against which it was read. */
public final class TextQuery {

    private final List<ConceptQuery> concepts;
    private final Ranking ranking;
    private final Set<Integer> highlights;
    private final Language language;
    private final @Nullable String corrected;

    TextQuery(
            List<ConceptQuery> concepts,
            Ranking ranking,
            Set<Integer> highlights,
            Language language,
            @Nullable String corrected) {
        this.concepts = concepts;
        this.ranking = ranking;
        this.highlights = highlights;
        this.language = language;
        this.corrected = corrected;
    }

    List<ConceptQuery> concepts() {
        return concepts;
    }

    Ranking ranking() {
        return ranking;
    }

    /** Number of things looked for. */
    public int size() {
        return concepts.size();
    }

    /** Hashes of the words to highlight, for {@link Highlights#matches}. */
    public Set<Integer> highlights() {
        return highlights;
    }

    /** The language it is written in, as far as it shows. */
    public Language language() {
        return language;
    }

    /** The query with typing errors mended; null when there were none. */
    public @Nullable String corrected() {
        return corrected;
    }

    /** The same query for Lucene itself, for comparison. */
    public Query lucene() {
        return LuceneQueries.any(this);
    }
}
