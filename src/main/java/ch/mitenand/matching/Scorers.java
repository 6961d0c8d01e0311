package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The preferences in the order of {@link Preference}. What a mentee does not ask for gives every
 * mentor everything, so that it neither helps nor harms any of them.
 */
final class Scorers {

    /** All of a preference is met; divisible by all counts of topics, interests, levels. */
    static final int WHOLE = 27_720;

    /** From this distance there are no points for nearness. */
    static final int FAR_KM = 30;

    /** With so many common times more of them do not matter. */
    static final int ENOUGH_SLOTS = 3;

    static final List<Scorer> ALL =
            List.of(
                    new Topics(),
                    new Languages(),
                    new Distance(),
                    new Times(),
                    new Interests(),
                    new Wishes());

    private Scorers() {}

    private static int part(int number, int of) {
        return of == 0 ? WHOLE : WHOLE * number / of;
    }

    record Topics() implements Scorer {

        @Override
        public Preference preference() {
            return Preference.TOPIC;
        }

        @Override
        public int share(MentorTraits mentor, MenteeTraits mentee) {
            return part(
                    Integer.bitCount(mentor.topics & mentee.topics),
                    Integer.bitCount(mentee.topics));
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            int wished = Integer.bitCount(mentee.topics);
            if (wished == 0) {
                return mentee.label() + " wünscht kein bestimmtes Thema";
            }
            var names =
                    Arrays.stream(Topic.values())
                            .filter(mentee.profile.topics()::contains)
                            .filter(mentor.profile.topics()::contains)
                            .map(Topic::germanName)
                            .toList();
            return Wording.shared(
                    names, wished, "gewünschten Themen", "Keines der gewünschten Themen");
        }
    }

    record Languages() implements Scorer {

        @Override
        public Preference preference() {
            return Preference.LANGUAGES;
        }

        @Override
        public int share(MentorTraits mentor, MenteeTraits mentee) {
            return part(mentor.languages.commonLevel(mentee.languages), LanguageLevels.BEST);
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return mentor.languages
                    .common(mentee.languages)
                    .map(language ->
                            "Beide sprechen %s (%s und %s)"
                                    .formatted(
                                            language.germanName(),
                                            mentor.languages.of(language),
                                            mentee.languages.of(language)))
                    .orElse("Keine gemeinsame Sprache");
        }
    }

    record Distance() implements Scorer {

        @Override
        public Preference preference() {
            return Preference.DISTANCE;
        }

        @Override
        public int share(MentorTraits mentor, MenteeTraits mentee) {
            return part(Math.max(0, FAR_KM - Wording.kilometres(mentor, mentee)), FAR_KM);
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            int kilometres = Wording.kilometres(mentor, mentee);
            return kilometres == 0 ? "Entfernung unter 1 km" : "Entfernung " + kilometres + " km";
        }
    }

    record Times() implements Scorer {

        @Override
        public Preference preference() {
            return Preference.TIMES;
        }

        @Override
        public int share(MentorTraits mentor, MenteeTraits mentee) {
            if (mentor.profile.flexible() || mentee.profile.flexible()) {
                return WHOLE;
            }
            int common = Integer.bitCount(mentor.slots & mentee.slots);
            return part(Math.min(common, ENOUGH_SLOTS), ENOUGH_SLOTS);
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            if (mentor.profile.flexible() && mentee.profile.flexible()) {
                return "Beide sind zeitlich flexibel";
            }
            if (mentor.profile.flexible() || mentee.profile.flexible()) {
                String who = mentor.profile.flexible() ? mentor.label() : mentee.label();
                return who + " ist zeitlich flexibel";
            }
            int common = mentor.slots & mentee.slots;
            return common == 0
                    ? "Keine gemeinsame Zeit"
                    : "Beide können am " + Wording.slots(common);
        }
    }

    record Interests() implements Scorer {

        @Override
        public Preference preference() {
            return Preference.INTERESTS;
        }

        @Override
        public int share(MentorTraits mentor, MenteeTraits mentee) {
            return part(
                    Integer.bitCount(mentor.interests & mentee.interests),
                    Integer.bitCount(mentee.interests));
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            int stated = Integer.bitCount(mentee.interests);
            if (stated == 0) {
                return mentee.label() + " hat keine Interessen angegeben";
            }
            var names =
                    Arrays.stream(Interest.values())
                            .filter(mentee.profile.interests()::contains)
                            .filter(mentor.profile.interests()::contains)
                            .map(Interest::germanName)
                            .toList();
            return Wording.shared(names, stated, "Interessen", "Keine gemeinsamen Interessen");
        }
    }

    record Wishes() implements Scorer {

        @Override
        public Preference preference() {
            return Preference.WISH;
        }

        @Override
        public int share(MentorTraits mentor, MenteeTraits mentee) {
            var age = mentee.profile.wishedAge();
            var family = mentee.profile.wishedFamily();
            int wishes = (age == null ? 0 : 1) + (family == null ? 0 : 1);
            int met =
                    (age != null && age == mentor.profile.age() ? 1 : 0)
                            + (family != null && family == mentor.profile.family() ? 1 : 0);
            return part(met, wishes);
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            var parts = new ArrayList<String>();
            var age = mentee.profile.wishedAge();
            if (age != null) {
                boolean met = age == mentor.profile.age();
                parts.add("Alter (%s) %s".formatted(age.germanName(), met(met)));
            }
            var family = mentee.profile.wishedFamily();
            if (family != null) {
                boolean met = family == mentor.profile.family();
                parts.add("Familie (%s) %s".formatted(family.germanName(), met(met)));
            }
            return parts.isEmpty()
                    ? mentee.label() + " hat keinen Wunsch zu Alter oder Familie"
                    : "Wunsch zu " + String.join(", zu ", parts);
        }

        private static String met(boolean met) {
            return met ? "erfüllt" : "nicht erfüllt";
        }
    }
}
