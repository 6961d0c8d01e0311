package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query ready to run.
 *
 * @param concepts one ranked query per thing looked for, in the order of the words
 * @param light light stems to highlight in German text
 * @param deep deep stems to highlight in German text
 * @param foreign words to highlight as typed in texts of other languages
 * @param language the language it is written in, as far as it shows
 * @param corrected the query with typing errors mended; null when there were none
 */
public record TextQuery(
        List<Query> concepts,
        Set<String> light,
        Set<String> deep,
        Set<String> foreign,
        Language language,
        @Nullable String corrected) {}
