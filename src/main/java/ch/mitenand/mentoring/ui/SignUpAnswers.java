package ch.mitenand.mentoring.ui;

import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shell.SentForm;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a sign-up, and what of it has to be corrected. The names of the
 * fields are those of the record components that they become.
 */
final class SignUpAnswers {

    /** Rows for languages. */
    static final int LANGUAGES = 6;

    /** Characters of the text at the end. */
    static final int LONGEST_TEXT = 600;

    static final String LOCALITY = "locality";
    static final String WHICH = "which";
    static final String LANGUAGE = "language";
    static final String LEVEL = "level";
    static final String SLOTS = "slots";
    static final String ABOUT = "about";

    /** Fields that can be wrong, in the order of the form. */
    static final List<String> ORDER =
            List.of(
                    LOCALITY,
                    "languages",
                    "neededLevel",
                    SLOTS,
                    "distance",
                    "places",
                    "gender",
                    "wishedGender",
                    "wishedAge",
                    "family",
                    ABOUT,
                    "firstName",
                    "lastName",
                    "email",
                    "phone",
                    "birthYear");

    private final SentForm form;
    private final SignUpTexts texts;
    private final Map<String, String> faults =
            new TreeMap<>((a, b) -> Integer.compare(ORDER.indexOf(a), ORDER.indexOf(b)));

    SignUpAnswers(SentForm form, SignUpTexts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** The form before anybody typed. */
    static SignUpAnswers empty(SignUpTexts texts, boolean mentor, String place) {
        var values = new HashMap<String, List<String>>();
        values.put(LOCALITY, List.of(place));
        boolean german = texts.language() == Language.DE;
        if (!mentor && !german) {
            values.put(LANGUAGE + 1, List.of(texts.language().tag()));
            values.put(LEVEL + 1, List.of(LanguageLevel.C2.name()));
        }
        values.put(LANGUAGE + (mentor || german ? 1 : 2), List.of(Language.DE.tag()));
        values.put("neededLevel", List.of(LanguageLevel.A2.name()));
        values.put("distance", List.of("10"));
        values.put("places", List.of("1"));
        return new SignUpAnswers(new SentForm(values, ""), texts);
    }

    /** Notes what to do about a field; the first note counts. */
    void wrong(String field, String key, String... values) {
        faults.putIfAbsent(field, texts.get(key, values));
    }

    /** What to correct, in the order of the form. */
    Map<String, String> faults() {
        return faults;
    }

    Optional<String> fault(String field) {
        return Optional.ofNullable(faults.get(field));
    }

    String value(String field) {
        return form.value(field);
    }

    boolean has(String field, String value) {
        return form.all(field).contains(value);
    }

    /** Everything that was sent, for sending it again. */
    Map<String, List<String>> all() {
        return form.values();
    }

    /** Text with line breaks and without what cannot be seen. */
    String text() {
        String text = value(ABOUT).replace("\r\n", "\n").replace('\t', ' ');
        String plain = text.replaceAll("[\\p{Cc}&&[^\n]]", "");
        if (plain.length() > LONGEST_TEXT) {
            wrong(ABOUT, "wrong.words", Integer.toString(plain.length()));
        }
        return plain;
    }

    /** A whole number of a list. */
    int number(String field, List<Integer> possible) {
        String typed = value(field);
        var found = possible.stream().filter(n -> Integer.toString(n).equals(typed)).findFirst();
        if (found.isEmpty()) {
            wrong(field, "wrong.choice");
        }
        return found.orElse(possible.getFirst());
    }

    /** A choice that may be left open. */
    <E extends Enum<E>> @Nullable E choice(String field, E[] possible) {
        String typed = value(field);
        var found = Arrays.stream(possible).filter(e -> e.name().equals(typed)).findFirst();
        if (found.isEmpty() && !typed.isEmpty()) {
            wrong(field, "wrong.choice");
        }
        return found.orElse(null);
    }

    /** The level that the common language needs. */
    LanguageLevel neededLevel() {
        String typed = value("neededLevel");
        var found = SignUpForm.NEEDED.stream().filter(l -> l.name().equals(typed)).findFirst();
        if (found.isEmpty()) {
            wrong("neededLevel", "wrong.choice");
        }
        return found.orElse(LanguageLevel.A2);
    }

    /** What is ticked; unknown values do not count. */
    <E extends Enum<E>> Set<E> ticked(String field, Class<E> type) {
        var ticked = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if (has(field, constant.name())) {
                ticked.add(constant);
            }
        }
        return ticked;
    }

    boolean flexible() {
        return has("flexible", "1");
    }

    Set<Slot> slots() {
        var slots = new LinkedHashSet<Slot>();
        for (var day : DayOfWeek.values()) {
            for (var part : DayPart.values()) {
                var slot = new Slot(day, part);
                if (has(SLOTS, code(slot))) {
                    slots.add(slot);
                }
            }
        }
        if (slots.isEmpty() && !flexible()) {
            wrong(SLOTS, "wrong.slots", texts.get("flexible"));
        }
        return slots;
    }

    static String code(Slot slot) {
        return slot.day() + "-" + slot.part();
    }

    /** Languages, each once and with its level. */
    Set<Speaks> languages() {
        var spoken = new LinkedHashSet<Speaks>();
        for (int row = 1; row <= LANGUAGES; row++) {
            var language = Language.ofTag(value(LANGUAGE + row));
            var level = LanguageLevel.ofCode(value(LEVEL + row)).filter(l -> l != LanguageLevel.A0);
            if (language.isPresent() && level.isPresent()) {
                spoken.add(new Speaks(language.get(), level.get()));
            } else if (!value(LANGUAGE + row).isEmpty()) {
                wrong("languages", "wrong.languages");
            }
        }
        var different = spoken.stream().map(Speaks::language).collect(Collectors.toSet());
        if (spoken.isEmpty() || different.size() < spoken.size()) {
            wrong("languages", "wrong.languages");
        }
        return spoken;
    }
}
