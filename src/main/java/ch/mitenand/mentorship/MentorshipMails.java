package ch.mitenand.mentorship;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about mentorships. They greet by first name and carry a link; who the other one
 * is, and why something happened, stands behind it.
 */
@Component
class MentorshipMails {

    private final Outbox outbox;
    private final Pools pools;
    private final PoolPeople people;
    private final Grants grants;

    MentorshipMails(Outbox outbox, Pools pools, PoolPeople people, Grants grants) {
        this.outbox = outbox;
        this.pools = pools;
        this.people = people;
        this.grants = grants;
    }

    static boolean isReachable(PersonDetails person) {
        return Outbox.accepts(person.email());
    }

    /** To a mentor or mentee; nothing when there is no address any more. */
    void person(PersonDetails person, String key, @Nullable String path, String... values) {
        if (isReachable(person)) {
            var texts = MentorshipTexts.in(person.language());
            outbox.send(
                    new Mail(
                            person.email(),
                            person.firstName(),
                            person.language(),
                            texts.text(key + ".subject", values),
                            texts.paragraphs(key + ".text", values),
                            button(texts, key, path)));
        }
    }

    /** To the coordinators of the mentee's pool and of the mentor's. */
    void coordinators(Mentorship mentorship, String key, String... values) {
        var to = new LinkedHashSet<Person>(pools.coordinators(mentorship.pool()));
        staff(to, key, MentorshipPaths.desk(mentorship.pool(), mentorship.id()), values);
        var home = people.mentor(mentorship.mentor()).orElseThrow().pool();
        if (!home.equals(mentorship.pool())) {
            var others = new LinkedHashSet<Person>(pools.coordinators(home));
            others.removeAll(to);
            staff(others, key, MentorshipPaths.desk(home, mentorship.id()), values);
        }
    }

    /** To people who may read reports, or to the canton when a pool has none; without content. */
    void safeguarding(PoolId pool, Collection<Person> readers) {
        if (readers.isEmpty()) {
            String name = pools.find(pool).orElseThrow().name();
            staff(grants.holders(Role.CANTON_EDITOR, ""), "no-contact", "/", name);
        } else {
            staff(readers, "report", MentorshipPaths.reports());
        }
    }

    private void staff(Collection<Person> to, String key, String path, String... values) {
        for (Person person : to) {
            var texts = MentorshipTexts.in(person.language());
            outbox.send(
                    new Mail(
                            person.email(),
                            person.firstName(),
                            person.language(),
                            texts.text(key + ".subject", values),
                            texts.paragraphs(key + ".text", values),
                            button(texts, key, path)));
        }
    }

    private static Mail.@Nullable Button button(
            MentorshipTexts texts, String key, @Nullable String path) {
        return path == null ? null : new Mail.Button(texts.text(key + ".button"), path);
    }

    /** The holders of the role that may read reports in a pool, each once. */
    List<Person> readers(PoolId pool) {
        return pools.find(pool).orElseThrow().municipalities().stream()
                .sorted()
                .flatMap(bfs ->
                        grants.holders(Role.SAFEGUARDING_CONTACT, Integer.toString(bfs)).stream())
                .distinct()
                .toList();
    }
}
