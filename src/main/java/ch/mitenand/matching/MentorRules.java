package ch.mitenand.matching;

/** Hard rules about a mentor: whether this person can take this mentee at all. */
final class MentorRules {

    private MentorRules() {}

    record Admitted() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.ADMITTED;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return !mentor.profile.admitted();
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return mentor.label() + " ist zurzeit nicht im Pool (nicht aufgenommen oder pausiert)";
        }
    }

    record ValidOnStart() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.VALID_ON_START;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return !mentor.validOnStart;
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            var until = mentor.profile.validUntil();
            return "Ein Nachweis von %s ist beim Start am %s nicht mehr gültig%s"
                    .formatted(
                            mentor.label(),
                            Words.day(mentor.start),
                            until == null ? "" : " (gültig bis " + Words.day(until) + ")");
        }
    }

    record FreePlace() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.FREE_PLACE;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return mentor.profile.freePlaces() <= 0;
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return mentor.label() + " hat keinen freien Platz";
        }
    }

    record SamePool() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.POOL;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return !mentee.closed.pools().contains(mentor.profile.pool());
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return mentor.label()
                    + " ist in einem anderen Pool, und die beiden Pools sind nicht füreinander"
                    + " offen";
        }
    }

    record AdultsOnly() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.ADULTS_ONLY;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return mentee.profile.minor() && mentor.profile.adultsOnly();
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return "%s ist minderjährig, und %s begleitet nur Erwachsene"
                    .formatted(mentee.label(), mentor.label());
        }
    }

    record Minor() implements Rule {

        @Override
        public HardRule rule() {
            return HardRule.MINOR;
        }

        @Override
        public boolean excludes(MentorTraits mentor, MenteeTraits mentee) {
            return mentee.profile.minor() && !mentor.minorsOnStart;
        }

        @Override
        public String sentence(MentorTraits mentor, MenteeTraits mentee) {
            return "%s ist minderjährig, und von %s liegt kein am %s gültiger Sonderprivatauszug vor"
                    .formatted(mentee.label(), mentor.label(), Words.day(mentor.start));
        }
    }
}
