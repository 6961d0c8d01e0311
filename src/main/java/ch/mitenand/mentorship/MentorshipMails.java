package ch.mitenand.mentorship;

import ch.mitenand.account.Person;
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

    MentorshipMails(Outbox outbox, Pools pools, PoolPeople people) {
        this.outbox = outbox;
        this.pools = pools;
        this.people = people;
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
                            texts.language(),
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

    /** To somebody who may read a report that waits; without content. */
    void report(Person reader) {
        staff(List.of(reader), "report", MentorshipPaths.reports());
    }

    /** To an editor of the canton, when nobody may read the reports of a pool. */
    void noContact(Person editor, PoolId pool) {
        String name = pools.find(pool).orElseThrow().name();
        staff(List.of(editor), "no-contact", "/", name);
    }

    private void staff(Collection<Person> to, String key, String path, String... values) {
        for (Person person : to) {
            var texts = MentorshipTexts.in(person.language());
            outbox.send(
                    new Mail(
                            person.email(),
                            person.firstName(),
                            texts.language(),
                            texts.text(key + ".subject", values),
                            texts.paragraphs(key + ".text", values),
                            button(texts, key, path)));
        }
    }

    private static Mail.@Nullable Button button(
            MentorshipTexts texts, String key, @Nullable String path) {
        return path == null ? null : new Mail.Button(texts.text(key + ".button"), path);
    }
}
