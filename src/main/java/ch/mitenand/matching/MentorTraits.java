package ch.mitenand.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentor as the rules look at it: sets as bits, dates as yes or no. */
final class MentorTraits {

    final MentorProfile profile;
    final LocalDate start;
    final boolean validOnStart;
    final boolean minorsOnStart;
    final LanguageLevels languages;
    final int slots;
    final int topics;
    final int interests;

    MentorTraits(MentorProfile profile, LocalDate start) {
        this.profile = profile;
        this.start = start;
        this.validOnStart = profile.validUntil() == null || !profile.validUntil().isBefore(start);
        this.minorsOnStart = lasts(profile.minorsUntil(), start);
        this.languages = new LanguageLevels(profile.languages());
        this.slots = Bits.ofSlots(profile.slots());
        this.topics = Bits.ofEnums(profile.topics());
        this.interests = Bits.ofEnums(profile.interests());
    }

    private static boolean lasts(@Nullable LocalDate until, LocalDate start) {
        return until != null && !until.isBefore(start);
    }

    UUID id() {
        return profile.id();
    }

    String label() {
        return profile.label();
    }
}
