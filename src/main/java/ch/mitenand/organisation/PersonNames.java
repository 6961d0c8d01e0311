package ch.mitenand.organisation;

import ch.mitenand.account.Person;

/** How people are named in lists. */
final class PersonNames {

    private PersonNames() {}

    /** First and family name, whichever are known. */
    static String full(Person person) {
        return person.name().startsWith(person.firstName())
                ? person.name()
                : (person.firstName() + " " + person.name()).strip();
    }
}
