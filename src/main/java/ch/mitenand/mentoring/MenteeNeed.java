package ch.mitenand.mentoring;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.shared.LanguageLevel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee needs and wishes.
 *
 * @param neededLevel the level that both need in a common language
 * @param travelKm 0 to 100 kilometres
 * @param wishedGender accepts only mentors of this gender; null for no wish
 * @param about a few words, at most 600 characters, plain text
 */
public record MenteeNeed(
        Set<Speaks> languages,
        LanguageLevel neededLevel,
        Set<Slot> slots,
        boolean flexible,
        int travelKm,
        @Nullable Gender gender,
        @Nullable Gender wishedGender,
        Set<Topic> topics,
        Set<Interest> interests,
        @Nullable AgeBand wishedAge,
        @Nullable FamilySituation wishedFamily,
        String about) {}
