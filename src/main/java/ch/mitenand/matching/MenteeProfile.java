package ch.mitenand.matching;

import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a mentee. No nationality, religion or permit: they are no inputs.
 *
 * @param label first name, for sentences
 * @param urgent whether the coordinator has marked the mentee as urgent
 * @param waitingSince the day from which the waiting time counts
 * @param travelKm how far the mentee travels, 0 to 100 kilometres
 * @param neededLevel the level that both need in a common language
 * @param wishedGender the only gender of mentors the mentee accepts; null for no wish
 * @param wishedAge preferred age of the mentor, no hard rule
 * @param wishedFamily preferred family situation of the mentor, no hard rule
 * @param minor whether the mentee is under 18 on the start date
 */
public record MenteeProfile(
        UUID id,
        String label,
        UUID pool,
        boolean urgent,
        LocalDate waitingSince,
        GeoPoint place,
        int travelKm,
        Set<Speaks> languages,
        LanguageLevel neededLevel,
        Set<Slot> slots,
        boolean flexible,
        @Nullable Gender gender,
        @Nullable Gender wishedGender,
        Set<Topic> topics,
        Set<Interest> interests,
        @Nullable AgeBand wishedAge,
        @Nullable FamilySituation wishedFamily,
        boolean minor) {}
