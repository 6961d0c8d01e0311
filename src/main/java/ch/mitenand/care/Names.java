package ch.mitenand.care;

import ch.mitenand.mentoring.PersonDetails;

/** Names of people in lists. */
final class Names {

    private Names() {}

    static String of(PersonDetails person) {
        return person.firstName().isEmpty() && person.lastName().isEmpty()
                ? "Gelöschte Person"
                : (person.firstName() + " " + person.lastName()).strip();
    }
}
