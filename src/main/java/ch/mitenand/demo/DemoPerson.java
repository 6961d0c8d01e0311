package ch.mitenand.demo;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.DayPart;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.MentorOffer;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one invented volunteer or mentee; ages and days count back from the day of loading. */
record DemoPerson(YamlNode node, Regions regions, LocalDate today) {

    String email() {
        return node.text("email");
    }

    PersonDetails details() {
        int bfs = node.integer("bfs");
        String postalCode = node.text("postalCode");
        String locality = node.text("locality");
        if (!regions.isLocality(postalCode, locality, bfs)) {
            throw node.fault(postalCode + " " + locality + " gehört nicht zur Gemeinde " + bfs);
        }
        return new PersonDetails(
                node.text("firstName"),
                node.text("lastName"),
                email(),
                node.text("phone"),
                language(node.required("language"), node.text("language")),
                today.getYear() - node.integer("age"),
                bfs,
                postalCode,
                locality);
    }

    MentorOffer offer() {
        return new MentorOffer(
                speaks(),
                slots(),
                node.flag("flexible"),
                node.integer("km"),
                node.integer("places"),
                constant("gender", Gender.class),
                constant("wishedGender", Gender.class),
                constants("topics", Topic.class),
                constants("interests", Interest.class),
                constant("family", FamilySituation.class),
                node.flag("withMinors"),
                node.text("about"));
    }

    MenteeNeed need() {
        return new MenteeNeed(
                speaks(),
                level(node.required("level"), node.text("level")),
                slots(),
                node.flag("flexible"),
                node.integer("km"),
                constant("gender", Gender.class),
                constant("wishedGender", Gender.class),
                constants("topics", Topic.class),
                constants("interests", Interest.class),
                constant("wishedAge", AgeBand.class),
                constant("wishedFamily", FamilySituation.class),
                node.text("about"));
    }

    private Set<Speaks> speaks() {
        return node.list("speaks").stream()
                .map(item -> {
                    String[] words = words(item);
                    return new Speaks(language(item, words[0]), level(item, words[1]));
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Slot> slots() {
        return node.list("times").stream()
                .map(item -> {
                    String[] words = words(item);
                    try {
                        return new Slot(
                                DayOfWeek.valueOf(words[0].toUpperCase(Locale.ROOT)),
                                DayPart.valueOf(words[1].toUpperCase(Locale.ROOT)));
                    } catch (IllegalArgumentException e) {
                        throw item.fault("keine Zeit: " + item.value());
                    }
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String[] words(YamlNode item) {
        String[] words = item.value().split(" ", -1);
        if (words.length != 2) {
            throw item.fault("hier müssen zwei Wörter stehen");
        }
        return words;
    }

    private static Language language(YamlNode where, String tag) {
        return Language.ofTag(tag).orElseThrow(() -> where.fault("keine Sprache: " + tag));
    }

    private static LanguageLevel level(YamlNode where, String code) {
        return LanguageLevel.ofCode(code).orElseThrow(() -> where.fault("kein Niveau: " + code));
    }

    private <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        var value = node.optional(field);
        return value == null ? null : value.constant(type);
    }

    private <E extends Enum<E>> Set<E> constants(String field, Class<E> type) {
        return node.list(field).stream()
                .map(item -> item.constant(type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
