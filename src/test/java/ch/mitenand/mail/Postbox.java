package ch.mitenand.mail;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the portal has sent to an address, for tests of every module: {@code
 * Postbox.of(context).to("anna@example.ch")}. Tests use addresses of their own and empty them.
 */
public final class Postbox {

    private static final Pattern LINK = Pattern.compile("(?m)^https?://[^/\\s]+(/\\S+)$");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private final DemoInbox inbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    private Postbox(DemoInbox inbox, JdbcClient jdbc, Clock clock) {
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The postbox of the running portal. */
    public static Postbox of(ApplicationContext context) {
        return new Postbox(
                context.getBean(DemoInbox.class),
                context.getBean(JdbcClient.class),
                context.getBean(Clock.class));
    }

    /**
     * All mails to an address, newest first, once nothing is waiting for it any more. Whatever a
     * test reads here keeps the promise of {@link Mail}: no address of a person stands in it.
     */
    public List<DemoInbox.Received> to(String address) {
        await("mails leave").until(() -> waiting(address) == 0);
        var mails = inbox.list(address);
        mails.forEach(this::requireNoAddressOfAPerson);
        return mails;
    }

    private void requireNoAddressOfAPerson(DemoInbox.Received mail) {
        var found = ADDRESS.matcher(mail.subject() + "\n" + mail.text());
        while (found.find()) {
            if (!isPublicContact(found.group())) {
                throw new AssertionError("an address of a person in the mail " + mail.subject());
            }
        }
    }

    /** What organisations and pools publish about themselves. */
    private boolean isPublicContact(String address) {
        return jdbc.sql(
                        """
                        select exists (select from organisation where lower(email) = lower(:address))
                            or exists (select from pool where lower(email) = lower(:address))
                        """)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    /** The path behind the button of the newest mail to an address, once there is one. */
    public String newestLink(String address) {
        await("a mail comes").until(() -> !to(address).isEmpty());
        var links = LINK.matcher(to(address).getFirst().text());
        if (!links.find()) {
            throw new AssertionError("no link in the newest mail to " + address);
        }
        return links.group(1);
    }

    /** Removes everything that was sent to an address. */
    public void empty(String address) {
        to(address);
        jdbc.sql("delete from demo_inbox where lower(recipient) = lower(?)")
                .param(address)
                .update();
    }

    /** Mails that are due; those of a test that had travelled ahead are not. */
    private long waiting(String address) {
        return jdbc.sql(
                        """
                        select count(*) from outgoing_mail
                        where state = 'WAITING' and lower(recipient) = lower(?) and next_attempt_at <= ?
                        """)
                .param(address)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
