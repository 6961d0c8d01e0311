package ch.mitenand.mentorship;

import ch.mitenand.account.SignUpThrottle;
import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends new links to own pages to people whose link is too old. Whether somebody is known is looked
 * up when the answer is on its way already, so neither the answer nor its time says anything.
 */
@Service
public class OwnLinks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OwnLinks.class);
    private static final int PATIENCE_SECONDS = 5;

    private final SignUpThrottle throttle;
    private final OwnPages pages;
    private final OwnLinkLocks locks;
    private final PoolPeople people;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ExecutorService afterwards =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("own-links").factory());

    OwnLinks(
            SignUpThrottle throttle,
            OwnPages pages,
            OwnLinkLocks locks,
            PoolPeople people,
            Outbox outbox,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.throttle = throttle;
        this.pages = pages;
        this.locks = locks;
        this.people = people;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Sends a link to everybody with this address, if there is somebody; to nobody whose links a
     * coordinator has locked.
     *
     * @param email an address that {@link Outbox#accepts}
     * @param sender network address, for throttling only
     * @return false when there were too many wishes; known and unknown addresses count alike
     */
    public boolean send(String email, String sender) {
        if (!throttle.allows(sender, email)) {
            return false;
        }
        afterwards.execute(() -> sendNow(email));
        return true;
    }

    /** The kind of the error only: its text may hold an address. */
    private void sendNow(String email) {
        try {
            transaction.executeWithoutResult(_ -> sendTo(email));
        } catch (RuntimeException e) {
            LOG.warn("a new link was not sent: {}", e.getClass().getSimpleName());
        }
    }

    private void sendTo(String email) {
        for (UUID id : ids("select id from mentor where lower(email) = lower(:email)", email)) {
            people.mentor(new MentorId(id))
                    .filter(pages::hasPage)
                    .filter(file -> !locks.isLocked(file.id()))
                    .ifPresent(this::mail);
        }
        for (UUID id : ids("select id from mentee where lower(email) = lower(:email)", email)) {
            people.mentee(new MenteeId(id))
                    .filter(pages::hasPage)
                    .filter(file -> !locks.isLocked(file.id()))
                    .ifPresent(this::mail);
        }
    }

    private List<UUID> ids(String sql, String email) {
        return jdbc.sql(sql + " and erased_at is null")
                .param("email", email)
                .query(UUID.class)
                .list();
    }

    private void mail(MentorFile file) {
        mail(file.person(), Party.MENTOR, pages.issueFor(file.id()));
    }

    private void mail(MenteeFile file) {
        mail(file.person(), Party.MENTEE, pages.issueFor(file.id()));
    }

    private void mail(PersonDetails person, Party side, String token) {
        var texts = OwnTexts.in(person.language(), side);
        outbox.send(
                new Mail(
                        person.email(),
                        person.firstName(),
                        texts.shared().language(),
                        texts.text("mail.subject"),
                        texts.paragraphs("mail.text"),
                        new Mail.Button(
                                texts.text("mail.button"), MentorshipPaths.ownPage(token))));
    }

    @Override
    public void destroy() throws InterruptedException {
        afterwards.shutdown();
        if (!afterwards.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("not every link that was wished for was sent");
        }
    }
}
