package ch.mitenand.organisation;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people by mail what happened to an organisation; comments and names stay on the page. */
@Component
class OrganisationMails {

    private static final int LONGEST_IN_SUBJECT = 80;

    private final Outbox outbox;
    private final Grants people;
    private final Reviewers reviewers;

    OrganisationMails(Outbox outbox, Grants people, Reviewers reviewers) {
        this.outbox = outbox;
        this.people = people;
        this.reviewers = reviewers;
    }

    /** To the municipality of the seat, or to the canton where it has nobody. */
    void waits(Organisation organisation) {
        send(reviewers.of(organisation.bfs()), Notice.WAITS, organisation);
    }

    /**
     * To the municipality where the seat shall be, or to the canton where it has nobody. Nothing of
     * the change stands in the mail.
     */
    void changeWaits(Organisation organisation, int seat) {
        send(reviewers.of(seat), Notice.CHANGE_WAITS, organisation);
    }

    /** To the admins. */
    void changeDecided(Organisation organisation, Notice notice) {
        send(admins(organisation), notice, organisation);
    }

    /** To the one who registered it, or to its admins when that account is gone. */
    void decided(Organisation organisation, Notice notice) {
        var applicant = organisation.applicant();
        var person = applicant == null ? null : people.reachable(applicant).orElse(null);
        send(person == null ? admins(organisation) : List.of(person), notice, organisation);
    }

    /** To the admins, or to the canton where there is none. */
    void joinAsked(Organisation organisation) {
        var admins = admins(organisation);
        if (admins.isEmpty()) {
            send(reviewers.canton(), Notice.JOIN_ASKED_OF_NOBODY, organisation);
        } else {
            send(admins, Notice.JOIN_ASKED, organisation);
        }
    }

    /** To the one who asked. */
    void joinAnswered(Organisation organisation, UUID account, Notice notice) {
        send(people.reachable(account).stream().toList(), notice, organisation);
    }

    private List<Person> admins(Organisation organisation) {
        return people.holders(Role.ORGANISATION_ADMIN, organisation.id().toString());
    }

    private void send(List<Person> recipients, Notice notice, Organisation organisation) {
        for (var person : recipients) {
            var text = notice.in(person.language());
            outbox.send(
                    new Mail(
                            person.email(),
                            person.firstName(),
                            text.language(),
                            text.subject().formatted(shortened(organisation.name())),
                            List.of(text.message().formatted(organisation.name())),
                            new Mail.Button(text.button(), notice.path(organisation.id()))));
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_IN_SUBJECT
                ? name
                : name.substring(0, LONGEST_IN_SUBJECT) + "…";
    }
}
