package ch.mitenand.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a localised text in one JSON column, {@code {"de": "...", "fr": "..."}}; no text is null in
 * the database.
 */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> BY_TAG = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        return text == null || text.isEmpty() ? null : toJson(text);
    }

    @Override
    public LocalizedText convertToEntityAttribute(@Nullable String json) {
        return json == null ? LocalizedText.EMPTY : fromJson(json);
    }

    /** The JSON object of a text. */
    public static String toJson(LocalizedText text) {
        var byTag = new LinkedHashMap<String, String>();
        text.texts().forEach((language, value) -> byTag.put(language.tag(), value));
        return JSON.writeValueAsString(byTag);
    }

    /** The text of a JSON object; languages the portal does not know are left out. */
    public static LocalizedText fromJson(String json) {
        var texts = new EnumMap<Language, String>(Language.class);
        JSON.readValue(json, BY_TAG)
                .forEach((tag, value) ->
                        Language.ofTag(tag).ifPresent(language -> texts.put(language, value)));
        return new LocalizedText(texts);
    }
}
