package ch.mitenand.mentoring.ui;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.Requirement;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people offer and need, in words. */
final class PersonWords {

    private static final Locale SWISS = Locale.of("de", "CH");

    private PersonWords() {}

    /** For instance {@code Deutsch (Muttersprache), Französisch (B2)}, the best first. */
    static String languages(Set<Speaks> languages) {
        return sorted(languages).stream()
                .map(s -> s.language().germanName() + " (" + shortLevel(s.level()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Only the names, the best first. */
    static String languageNames(Set<Speaks> languages) {
        return sorted(languages).stream()
                .map(s -> s.language().germanName())
                .collect(Collectors.joining(", "));
    }

    static List<Speaks> sorted(Set<Speaks> languages) {
        return languages.stream()
                .sorted(
                        Comparator.comparing(Speaks::level)
                                .reversed()
                                .thenComparing(Speaks::language))
                .toList();
    }

    private static String shortLevel(LanguageLevel level) {
        return switch (level) {
            case C2 -> "Muttersprache";
            case A0 -> "noch nichts";
            default -> level.name();
        };
    }

    /** A level as people say it. */
    static String level(LanguageLevel level) {
        return switch (level) {
            case A0 -> "A0, noch nichts";
            case A1 -> "A1, einige Worte";
            case A2 -> "A2, einfacher Alltag";
            case B1 -> "B1, kommt zurecht";
            case B2 -> "B2, gut";
            case C1 -> "C1, sehr gut";
            case C2 -> "C2, Muttersprache";
        };
    }

    /** For instance {@code Mo Nachmittag, Do Abend}. */
    static String times(Set<Slot> slots, boolean flexible) {
        var byDay = new EnumMap<java.time.DayOfWeek, List<Slot>>(java.time.DayOfWeek.class);
        slots.stream()
                .sorted()
                .forEach(s ->
                        byDay.computeIfAbsent(s.day(), _ -> new java.util.ArrayList<>()).add(s));
        String fixed =
                byDay.entrySet().stream()
                        .map(e ->
                                e.getKey().getDisplayName(TextStyle.FULL, SWISS)
                                        + " "
                                        + e.getValue().stream()
                                                .map(s -> s.part().germanName())
                                                .collect(Collectors.joining(" und ")))
                        .collect(Collectors.joining(", "));
        if (fixed.isEmpty()) {
            return "flexibel";
        }
        return flexible ? fixed + "; auch sonst flexibel" : fixed;
    }

    static String topics(Set<Topic> topics) {
        return joined(topics, Topic::germanName);
    }

    static String interests(Set<Interest> interests) {
        return joined(interests, Interest::germanName);
    }

    static String requirements(Collection<Requirement> requirements) {
        return joined(requirements, Requirement::germanName);
    }

    static String gender(@Nullable Gender gender) {
        return gender == null ? "" : gender.germanName();
    }

    static String wish(@Nullable Gender gender) {
        if (gender == null) {
            return "";
        }
        return switch (gender) {
            case FEMALE -> "nur mit Frauen";
            case MALE -> "nur mit Männern";
            case OTHER -> "nur mit Menschen, die sich weder als Frau noch als Mann bezeichnen";
        };
    }

    static String family(@Nullable FamilySituation family) {
        return family == null ? "" : family.germanName();
    }

    static String age(@Nullable AgeBand age) {
        return age == null ? "" : age.germanName() + " Jahre alt";
    }

    static String language(Language language) {
        return language.germanName();
    }

    /** The look of the mark of a state. */
    static String look(AdmissionState state) {
        return switch (state) {
            case IN_POOL -> "mi-badge mi-badge--good";
            case APPLIED, IN_VETTING, ADMITTED -> "mi-badge mi-badge--wait";
            case LAPSED, SUSPENDED -> "mi-badge mi-badge--act";
            case PAUSED, REJECTED, LEFT -> "mi-badge";
        };
    }

    private static <E extends Enum<E>> String joined(
            Collection<E> values, Function<E, String> name) {
        return values.stream().sorted().map(name).collect(Collectors.joining(", "));
    }
}
