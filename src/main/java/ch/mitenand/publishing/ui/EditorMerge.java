package ch.mitenand.publishing.ui;

import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings two sketches together that grew out of the same one: part by part, texts language by
 * language. Goes over the components of the records, so that no part can be forgotten.
 */
final class EditorMerge {

    /** Who has changed a part since the common beginning. */
    enum Changed {
        MINE,
        THEIRS,
        BOTH
    }

    /**
     * A part in which the two differ.
     *
     * @param key names it in {@link #merge}
     * @param mine what I have, in words, possibly empty
     * @param theirs what the other person has
     */
    record Part(String key, String label, String mine, String theirs, Changed changed) {}

    private final EditorWords words;

    EditorMerge(EditorWords words) {
        this.words = words;
    }

    /** The parts in which two sketches differ, in the order of the editor. */
    List<Part> parts(OfferSketch base, OfferSketch mine, OfferSketch theirs) {
        var parts = new ArrayList<Part>();
        for (var step : OfferSketch.class.getRecordComponents()) {
            for (var component : step.getType().getRecordComponents()) {
                String key = step.getName() + "." + component.getName();
                Object m = value(component, value(step, mine));
                Object t = value(component, value(step, theirs));
                Object b = value(component, value(step, base));
                if (m instanceof LocalizedText mineText
                        && t instanceof LocalizedText theirText
                        && b instanceof LocalizedText baseText) {
                    addTexts(parts, key, baseText, mineText, theirText);
                } else {
                    add(parts, key, words.label(key), words.of(b), words.of(m), words.of(t));
                }
            }
        }
        return parts;
    }

    /** My sketch with the parts of theirs that these keys name. */
    static OfferSketch merge(OfferSketch mine, OfferSketch theirs, Set<String> fromTheirs) {
        var steps =
                Arrays.stream(OfferSketch.class.getRecordComponents())
                        .map(step -> mergeStep(step, mine, theirs, fromTheirs))
                        .toArray();
        return (OfferSketch) create(OfferSketch.class, steps);
    }

    private void addTexts(
            List<Part> parts,
            String key,
            LocalizedText base,
            LocalizedText mine,
            LocalizedText theirs) {
        var languages = EnumSet.noneOf(Language.class);
        languages.addAll(mine.languages());
        languages.addAll(theirs.languages());
        for (Language language : languages) {
            String label =
                    language == Language.DE
                            ? words.label(key)
                            : words.label(key) + " (" + language.germanName() + ")";
            add(
                    parts,
                    key + "@" + language.tag(),
                    label,
                    base.in(language).orElse(""),
                    mine.in(language).orElse(""),
                    theirs.in(language).orElse(""));
        }
    }

    private static void add(
            List<Part> parts, String key, String label, String base, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            Changed changed =
                    mine.equals(base)
                            ? Changed.THEIRS
                            : theirs.equals(base) ? Changed.MINE : Changed.BOTH;
            parts.add(new Part(key, label, mine, theirs, changed));
        }
    }

    private static Object mergeStep(
            RecordComponent step, OfferSketch mine, OfferSketch theirs, Set<String> fromTheirs) {
        var values =
                Arrays.stream(step.getType().getRecordComponents())
                        .map(component ->
                                mergePart(
                                        step.getName() + "." + component.getName(),
                                        value(component, value(step, mine)),
                                        value(component, value(step, theirs)),
                                        fromTheirs))
                        .toArray();
        return create(step.getType(), values);
    }

    private static @Nullable Object mergePart(
            String key, @Nullable Object mine, @Nullable Object theirs, Set<String> fromTheirs) {
        if (mine instanceof LocalizedText mineText && theirs instanceof LocalizedText theirText) {
            var texts = new EnumMap<Language, String>(Language.class);
            for (Language language : Language.values()) {
                boolean take = fromTheirs.contains(key + "@" + language.tag());
                (take ? theirText : mineText)
                        .in(language)
                        .ifPresent(text -> texts.put(language, text));
            }
            return new LocalizedText(texts);
        }
        return fromTheirs.contains(key) ? theirs : mine;
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static Object create(Class<?> type, @Nullable Object[] values) {
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
