package ch.mitenand.mentoring;

import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer offers and wishes.
 *
 * @param slots when; empty and not flexible is not allowed
 * @param radiusKm 1 to 100 kilometres
 * @param places how many mentees at a time, 1 to 5
 * @param wishedGender accompanies only people of this gender; null for no wish
 * @param withMinors whether the volunteer wants to accompany minors too
 * @param about a few words on oneself, at most 600 characters, plain text
 */
public record MentorOffer(
        Set<Speaks> languages,
        Set<Slot> slots,
        boolean flexible,
        int radiusKm,
        int places,
        @Nullable Gender gender,
        @Nullable Gender wishedGender,
        Set<Topic> topics,
        Set<Interest> interests,
        @Nullable FamilySituation family,
        boolean withMinors,
        String about) {}
