package ch.mitenand.matching;

import ch.mitenand.shared.LanguageLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of sentences about people. */
final class Wording {

    private Wording() {}

    /** Whole kilometres between the two; what the sentences say is what the rules compare. */
    static int kilometres(MentorTraits mentor, MenteeTraits mentee) {
        return (int) Math.round(mentor.profile.place().distanceKm(mentee.profile.place()));
    }

    /** The level that both need, at least A1. */
    static LanguageLevel needed(MenteeTraits mentee) {
        var needed = mentee.profile.neededLevel();
        return needed.compareTo(LanguageLevels.LEAST) < 0 ? LanguageLevels.LEAST : needed;
    }

    /** "Tigrinya und Deutsch". */
    static String languages(LanguageLevels languages) {
        var names =
                languages.from(LanguageLevels.LEAST).stream()
                        .map(language -> language.germanName())
                        .toList();
        return names.isEmpty() ? "noch keine erfasste Sprache" : Words.and(names, 3);
    }

    /** "Dienstagabend und Donnerstagnachmittag". */
    static String slots(int bits) {
        return Words.and(Bits.slots(bits).stream().map(Words::slot).toList(), 3);
    }

    /** "Sara wünscht eine Frau, Beat ist ein Mann". */
    static String genderWish(
            String wishing, @Nullable Gender wish, String other, @Nullable Gender gender) {
        String wished = wishing + " wünscht " + accusative(wish);
        return gender == null
                ? "%s, von %s ist das Geschlecht nicht bekannt".formatted(wished, other)
                : "%s, %s ist %s".formatted(wished, other, nominative(gender));
    }

    private static String accusative(@Nullable Gender gender) {
        return switch (gender) {
            case FEMALE -> "eine Frau";
            case MALE -> "einen Mann";
            case OTHER -> "jemanden mit anderem Geschlecht";
            case null -> "ein bestimmtes Geschlecht";
        };
    }

    private static String nominative(Gender gender) {
        return switch (gender) {
            case FEMALE -> "eine Frau";
            case MALE -> "ein Mann";
            case OTHER -> "weder Frau noch Mann";
        };
    }

    /** "3 von 4 gewünschten Themen: Ämter und Briefe, Wohnen, Arbeit und Bewerbung". */
    static String shared(List<String> names, int of, String what, String none) {
        return names.isEmpty()
                ? none
                : "%d von %d %s: %s".formatted(names.size(), of, what, String.join(", ", names));
    }
}
