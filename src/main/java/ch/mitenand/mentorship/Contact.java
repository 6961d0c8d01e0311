package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PersonDetails;

/**
 * How to reach the other one; given from the trial on and only as long as the two meet.
 *
 * @param phone may be empty
 */
public record Contact(String name, String email, String phone) {

    static Contact of(PersonDetails person) {
        return new Contact(
                (person.firstName() + " " + person.lastName()).strip(),
                person.email(),
                person.phone());
    }
}
