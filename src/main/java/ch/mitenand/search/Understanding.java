package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query was understood to mean.
 *
 * @param concepts what is looked for, in the order of the words
 * @param language the language it is written in, as far as it shows
 * @param corrected the query with typing errors mended; null when there were none
 */
record Understanding(List<Concept> concepts, Language language, @Nullable String corrected) {}
