package ch.mitenand.mentorship;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.shared.GeoPoint;
import java.time.LocalDate;

/** What matching learns of people: no more than it needs. */
final class Profiles {

    private Profiles() {}

    static MentorProfile mentor(MentorFile file, int live, GeoPoint place, LocalDate today) {
        var offer = file.offer();
        return new MentorProfile(
                file.id().id(),
                file.person().firstName(),
                file.pool().id(),
                file.status().state() == AdmissionState.IN_POOL,
                file.status().validUntil(),
                Math.max(0, offer.places() - live),
                live,
                place,
                offer.radiusKm(),
                offer.languages(),
                offer.slots(),
                offer.flexible(),
                offer.gender(),
                offer.wishedGender(),
                offer.topics(),
                offer.interests(),
                age(file.person().birthYear(), today),
                offer.family(),
                file.status().minorsUntil(),
                !offer.withMinors());
    }

    static MenteeProfile mentee(
            MenteeFile file, LocalDate waitingSince, GeoPoint place, LocalDate start) {
        var need = file.need();
        return new MenteeProfile(
                file.id().id(),
                file.person().firstName(),
                file.pool().id(),
                file.urgent(),
                waitingSince,
                place,
                need.travelKm(),
                need.languages(),
                need.neededLevel(),
                need.slots(),
                need.flexible(),
                need.gender(),
                need.wishedGender(),
                need.topics(),
                need.interests(),
                need.wishedAge(),
                need.wishedFamily(),
                file.person().mayBeMinor(start));
    }

    /** The age reached in this year. */
    static AgeBand age(int birthYear, LocalDate today) {
        int age = today.getYear() - birthYear;
        if (age < 18) {
            return AgeBand.UNDER_18;
        }
        if (age <= 25) {
            return AgeBand.FROM_18;
        }
        if (age <= 35) {
            return AgeBand.FROM_26;
        }
        if (age <= 50) {
            return AgeBand.FROM_36;
        }
        return age <= 65 ? AgeBand.FROM_51 : AgeBand.FROM_66;
    }
}
