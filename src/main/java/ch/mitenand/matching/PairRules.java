package ch.mitenand.matching;

import java.util.Objects;

/** Hard rules about two people: whether they can and may meet. */
final class PairRules {

    private PairRules() {}

    record CommonLanguage() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.LANGUAGE;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return !mentor.languages.meet(mentee.languages, mentee.profile.neededLevel());
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            var needed = Wording.needed(mentee);
            return mentor.languages
                    .common(mentee.languages)
                    .map(language ->
                            "Beide sprechen %s (%s und %s), nötig ist %s"
                                    .formatted(
                                            language.germanName(),
                                            mentor.languages.of(language),
                                            mentee.languages.of(language),
                                            needed))
                    .orElse(
                            "Keine gemeinsame Sprache, %s spricht %s"
                                    .formatted(
                                            mentee.label(), Wording.languages(mentee.languages)));
        }
    }

    record CommonTime() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.TIME;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return (mentor.slots & mentee.slots) == 0
                    && !mentor.profile.flexible()
                    && !mentee.profile.flexible();
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            if (mentor.slots == 0 || mentee.slots == 0) {
                String silent = mentor.slots == 0 ? mentor.label() : mentee.label();
                return "Keine gemeinsame Zeit, " + silent + " hat keine Zeiten angegeben";
            }
            return "Keine gemeinsame Zeit, %s kann am %s"
                    .formatted(mentor.label(), Wording.slots(mentor.slots));
        }
    }

    record GenderWish() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.GENDER_WISH;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return menteeDeclines(mentor, mentee) || mentorDeclines(mentor, mentee);
        }

        private static boolean menteeDeclines(MentorTraits mentor, MenteeTraits mentee) {
            var wish = mentee.profile.wishedGender();
            return wish != null && wish != mentor.profile.gender();
        }

        private static boolean mentorDeclines(MentorTraits mentor, MenteeTraits mentee) {
            var wish = mentor.profile.wishedGender();
            return wish != null && wish != mentee.profile.gender();
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            if (menteeDeclines(mentor, mentee)) {
                return Wording.genderWish(
                        mentee.label(),
                        mentee.profile.wishedGender(),
                        mentor.label(),
                        mentor.profile.gender());
            }
            return Wording.genderWish(
                    mentor.label(),
                    mentor.profile.wishedGender(),
                    mentee.label(),
                    mentee.profile.gender());
        }
    }

    /** They meet where one of the two comes to: it is enough when one side travels that far. */
    record Travel() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.TRAVEL;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            int reach = Math.max(mentor.profile.radiusKm(), mentee.profile.travelKm());
            return Wording.kilometres(mentor, mentee) > reach;
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return "Entfernung %d km, so weit fährt keine der beiden Seiten: %s höchstens %d km, %s höchstens %d km"
                    .formatted(
                            Wording.kilometres(mentor, mentee),
                            mentor.label(),
                            mentor.profile.radiusKm(),
                            mentee.label(),
                            mentee.profile.travelKm());
        }
    }

    record BarredForGood() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.BARRED;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return mentee.closed.barred().contains(mentor.id());
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return "%s und %s sind als Paar dauerhaft gesperrt"
                    .formatted(mentor.label(), mentee.label());
        }
    }

    record BarredNow() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.BARRED;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return mentee.closed.barredNow().contains(mentor.id());
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return "%s und %s sind für diesen Plan von Hand gesperrt"
                    .formatted(mentor.label(), mentee.label());
        }
    }

    record DeclinedLately() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.DECLINED;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return mentee.closed.declined().containsKey(mentor.id());
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            var declined = Objects.requireNonNull(mentee.closed.declined().get(mentor.id()));
            return "Eine Seite hat am %s abgesagt; wieder möglich ab %s"
                    .formatted(Words.day(declined.on()), Words.day(declined.until()));
        }
    }

    record EarlierPair() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.EARLIER_PAIR;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return mentee.closed.earlier().contains(mentor.id());
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return "%s und %s waren schon ein Paar und wünschen es nicht beide wieder"
                    .formatted(mentor.label(), mentee.label());
        }
    }
}
