package ch.mitenand.mentorship;

import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MentorFile;
import java.util.Set;

/**
 * What one learns of the other before both have agreed: no family name, no address, no contact.
 *
 * @param region the district, for instance "Lebern"
 * @param topics what it is to be about
 */
public record Portrait(
        String firstName,
        String region,
        Set<Speaks> languages,
        Set<Slot> slots,
        boolean flexible,
        Set<Topic> topics,
        Set<Interest> interests) {

    static Portrait of(MentorFile file, String region) {
        var offer = file.offer();
        return new Portrait(
                file.person().firstName(),
                region,
                offer.languages(),
                offer.slots(),
                offer.flexible(),
                offer.topics(),
                offer.interests());
    }

    static Portrait of(MenteeFile file, String region) {
        var need = file.need();
        return new Portrait(
                file.person().firstName(),
                region,
                need.languages(),
                need.slots(),
                need.flexible(),
                need.topics(),
                need.interests());
    }

    /** The least: the first name. */
    Portrait firstNameOnly() {
        return new Portrait(firstName, "", Set.of(), Set.of(), false, Set.of(), Set.of());
    }
}
