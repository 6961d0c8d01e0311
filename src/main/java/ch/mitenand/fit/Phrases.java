package ch.mitenand.fit;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.SwissFormat;
import java.util.List;
import java.util.Map;

/** Parts of German sentences. */
final class Phrases {

    private Phrases() {}

    static boolean isCourse(OfferContent content) {
        String main = content.categories().getFirst();
        return main.equals("language.structured") || main.equals("language.subject");
    }

    /** Der Kurs, or Das Angebot. */
    static String subject(OfferContent content) {
        return isCourse(content) ? "Der Kurs" : "Das Angebot";
    }

    /** Er, or Es. */
    static String pronoun(OfferContent content) {
        return isCourse(content) ? "Er" : "Es";
    }

    /** For instance {@code A2 mündlich und A1 schriftlich}. */
    static String levels(Map<Skill, LanguageLevel> levels) {
        return SwissFormat.join(
                levels.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().germanName())
                        .toList());
    }

    /** The level alone when there is one only, since its skill was just named. */
    static String known(Map<Skill, LanguageLevel> levels) {
        return levels.size() == 1 ? levels.values().iterator().next().name() : levels(levels);
    }

    /** For instance {@code «Deutsch» oder «Arbeit»}. */
    static String anyOf(List<String> names) {
        return String.join(" oder ", names.stream().map(Phrases::quoted).toList());
    }

    static String quoted(String text) {
        return "«" + text + "»";
    }

    /** For instance {@code 1 Person} and {@code 3 Personen}. */
    static String count(int number, String one, String many) {
        return SwissFormat.number(number) + " " + (number == 1 ? one : many);
    }
}
