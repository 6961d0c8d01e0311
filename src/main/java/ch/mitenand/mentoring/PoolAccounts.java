package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
     * nobody; anybody may call it for themselves. It happens at every sign-in, and when somebody
     * opens the own page.
     */
    @Transactional
    public void claim(Actor actor) {
        claim(actor.account());
    }

    void claim(UUID account) {
        mentor(account).ifPresent(row -> link(row, account));
        mentee(account).ifPresent(file -> link(file, account));
    }

    Optional<MentorFile> mentorOf(Actor actor) {
        var row = mentor(actor.account());
        if (canWrite()) {
            row.ifPresent(r -> link(r, actor.account()));
        }
        return row.map(r -> r.file(actor.account(), files.file(r).status()));
    }

    Optional<MenteeFile> menteeOf(Actor actor) {
        var file = mentee(actor.account());
        if (canWrite()) {
            file.ifPresent(f -> link(f, actor.account()));
        }
        return file.map(f -> withAccount(f, actor.account()));
    }

    /**
     * The volunteers that an account is or was: by the link, by the one before somebody left, by
     * the same confirmed address.
     */
    Set<MentorId> mentorsOf(UUID account) {
        return mentors.everOf(account, email(account));
    }

    /** The mentees that an account is or was; found like volunteers. */
    Set<MenteeId> menteesOf(UUID account) {
        return mentees.everOf(account, email(account));
    }

    private void link(MentorRow row, UUID account) {
        if (row.account() == null) {
            mentors.link(row.id(), account);
        }
    }

    private void link(MenteeFile file, UUID account) {
        if (file.account() == null) {
            mentees.link(file.id(), account);
        }
    }

    /** Who only reads finds somebody without keeping the link. */
    private static boolean canWrite() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Optional<MentorRow> mentor(UUID account) {
        return mentors.ofAccount(account, email(account)).stream()
                .filter(row -> files.file(row).status().state() != AdmissionState.LEFT)
                .findFirst();
    }

    private Optional<MenteeFile> mentee(UUID account) {
        return mentees.ofAccount(account, email(account)).stream().findFirst();
    }

    /** No address of a person is empty unless the person was erased. */
    private String email(UUID account) {
        return people.reachable(account).map(Person::email).orElse("");
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
