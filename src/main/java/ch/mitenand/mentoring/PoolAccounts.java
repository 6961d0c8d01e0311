package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins accounts with the people of the pools. Two confirmations have to meet: the sign-up was
 * confirmed from an address, and the account was too (nobody signs in before). An address that only
 * a coordinator has typed never leads to an account.
 */
@Service
public class PoolAccounts {

    private final MentorRows mentors;
    private final MentorFiles files;
    private final MenteeRows mentees;
    private final Grants people;

    PoolAccounts(MentorRows mentors, MentorFiles files, MenteeRows mentees, Grants people) {
        this.mentors = mentors;
        this.files = files;
        this.mentees = mentees;
        this.people = people;
    }

    /**
     * Links the actor's account with the volunteer and the mentee of the same confirmed address, so
     * that the link stays when one of the addresses changes. Does nothing where there is a link, or
     * nobody; anybody may call it for themselves.
     */
    @Transactional
    public void claim(Actor actor) {
        mentor(actor)
                .filter(row -> row.account() == null)
                .ifPresent(row -> mentors.link(row.id(), actor.account()));
        mentee(actor)
                .filter(file -> file.account() == null)
                .ifPresent(file -> mentees.link(file.id(), actor.account()));
    }

    Optional<MentorFile> mentorOf(Actor actor) {
        return mentor(actor).map(row -> row.file(actor.account(), files.file(row).status()));
    }

    Optional<MenteeFile> menteeOf(Actor actor) {
        return mentee(actor).map(file -> withAccount(file, actor.account()));
    }

    private Optional<MentorRow> mentor(Actor actor) {
        return mentors.ofAccount(actor.account(), email(actor)).stream()
                .filter(row -> files.file(row).status().state() != AdmissionState.LEFT)
                .findFirst();
    }

    private Optional<MenteeFile> mentee(Actor actor) {
        return mentees.ofAccount(actor.account(), email(actor)).stream().findFirst();
    }

    /** No address of a person is empty unless the person was erased. */
    private String email(Actor actor) {
        return people.reachable(actor.account()).map(Person::email).orElse("");
    }

    private static MenteeFile withAccount(MenteeFile file, UUID account) {
        return new MenteeFile(
                file.id(),
                file.pool(),
                account,
                file.person(),
                file.need(),
                file.urgent(),
                file.askedOn(),
                file.left(),
                file.erased(),
                file.version());
    }
}
