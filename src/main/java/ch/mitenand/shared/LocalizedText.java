package ch.mitenand.shared;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text in one or more languages; blank texts are left out. */
public record LocalizedText(Map<Language, String> texts) {

    /** No text in any language. */
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        var copy = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                copy.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(copy);
    }

    /** A German text. */
    public static LocalizedText german(String text) {
        return new LocalizedText(Map.of(Language.DE, text));
    }

    /** The text in this language, if there is one. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text in this language, else in German, else in any, else the empty string. */
    public String best(Language language) {
        return in(language)
                .or(() -> in(Language.DE))
                .orElseGet(() -> texts.values().stream().findFirst().orElse(""));
    }

    /** The German text, else any other, else the empty string. */
    public String de() {
        return best(Language.DE);
    }

    /** The languages in which there is a text, in the portal's order. */
    public Set<Language> languages() {
        return texts.keySet();
    }

    /** Whether there is no text at all. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
