package ch.mitenand.matching;

import ch.mitenand.shared.GeoPoint;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a mentor. No nationality, religion or permit: they are no inputs.
 *
 * @param label first name, for sentences
 * @param admitted whether the mentor is in the pool now: admitted, not paused or suspended
 * @param validUntil last day on which all that admission needs is valid; null when nothing ends
 * @param freePlaces mentees the mentor can still take, 0 or more
 * @param running mentorships that are running or asked for now
 * @param radiusKm how far the mentor travels, 1 to 100 kilometres
 * @param slots when the mentor can; empty together with {@code flexible} means any time
 * @param wishedGender the only gender of mentees the mentor accompanies; null for no wish
 * @param minorsUntil last day on which the mentor's special private extract is valid; null when
 *     there is none
 * @param adultsOnly whether the mentor does not accompany minors, whatever extract there is
 */
public record MentorProfile(
        UUID id,
        String label,
        UUID pool,
        boolean admitted,
        @Nullable LocalDate validUntil,
        int freePlaces,
        int running,
        GeoPoint place,
        int radiusKm,
        Set<Speaks> languages,
        Set<Slot> slots,
        boolean flexible,
        @Nullable Gender gender,
        @Nullable Gender wishedGender,
        Set<Topic> topics,
        Set<Interest> interests,
        @Nullable AgeBand age,
        @Nullable FamilySituation family,
        @Nullable LocalDate minorsUntil,
        boolean adultsOnly) {}
