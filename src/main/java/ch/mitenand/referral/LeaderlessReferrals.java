package ch.mitenand.referral;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.account.UnaskedMatters;
import ch.mitenand.casefile.Lead;
import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Referrals of offices in which nobody has an open account, and which have no mail address of their
 * own, so that nobody hears what becomes of them. No other office may see the cases;
 * administrators, who invite people, hear the name of the office and how many there are.
 */
@Component
class LeaderlessReferrals implements UnaskedMatters {

    private static final String PATH = "/verwaltung/personen";

    private final JdbcClient jdbc;
    private final Receivers receivers;
    private final Grants grants;
    private final SentReminders sent;
    private final Outbox outbox;
    private final RowScope scope;
    private final TransactionTemplate apart;
    private final Clock clock;

    LeaderlessReferrals(
            JdbcClient jdbc,
            Receivers receivers,
            Grants grants,
            SentReminders sent,
            Outbox outbox,
            RowScope scope,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.receivers = receivers;
        this.grants = grants;
        this.sent = sent;
        this.outbox = outbox;
        this.scope = scope;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * The referrals of an office.
     *
     * @param number of those that are under way, or of whose end nobody has taken note
     * @param oldest the one that was sent first
     */
    record Office(Lead lead, int number, ReferralId oldest) {}

    /** All offices with such referrals; the transaction works for the portal. */
    List<Office> offices() {
        return jdbc.sql(
                        """
                        select sender_role, sender_scope, count(*) as number,
                            (array_agg(id order by sent_at, id))[1] as oldest
                        from referral_assignment
                        where sent_at is not null and acknowledged_at is null
                            and state not in ('DRAFT', 'WITHDRAWN', 'ENTERED_IN_ERROR') and topic <> :gone
                        group by sender_role, sender_scope order by sender_role, sender_scope\
                        """)
                .param("gone", Names.GONE)
                .query((row, _) ->
                        new Office(
                                new Lead(
                                        Role.valueOf(row.getString("sender_role")),
                                        row.getString("sender_scope")),
                                row.getInt("number"),
                                new ReferralId(row.getObject("oldest", UUID.class))))
                .list();
    }

    /** Tells the administrators once a week while nobody of an office can be reached. */
    @Transactional(propagation = Propagation.MANDATORY)
    void look(Office office) {
        var monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (isLeaderless(office) && sent.first(office.oldest(), "LEADERLESS", monday)) {
            grants.holders(Role.ADMINISTRATOR, "").stream()
                    .filter(person -> Outbox.accepts(person.email()))
                    .forEach(person -> {
                        var texts = ReferralTexts.in(person.language());
                        String name = receivers.name(office.lead());
                        outbox.send(
                                new Mail(
                                        person.email(),
                                        person.firstName(),
                                        person.language(),
                                        texts.text("admin.leaderless.subject", name),
                                        texts.paragraphs(
                                                "admin.leaderless.text", name, office.number()),
                                        new Mail.Button(texts.text("open"), PATH)));
                    });
        }
    }

    private boolean isLeaderless(Office office) {
        return receivers.senders(office.lead()).isEmpty();
    }

    @Override
    public List<Matter> unasked() {
        var found =
                apart.execute(_ -> {
                    scope.enterPortal();
                    return offices();
                });
        return found == null
                ? List.of()
                : found.stream()
                        .filter(this::isLeaderless)
                        .map(office ->
                                new Matter(
                                        "Zuweisungen ohne Zuständige: " + office.number(),
                                        receivers.name(office.lead()),
                                        PATH))
                        .toList();
    }
}
