package ch.mitenand.publishing;

import ch.mitenand.account.Person;
import ch.mitenand.account.UnaskedMatters;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferConfirmations;
import ch.mitenand.offer.OfferConfirmations.Confirmation;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.shared.SwissFormat;
import ch.mitenand.timer.DailyTask;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The daily round: asks the organisations whether their offers are still true, and hides what
 * nobody has confirmed. Every offer is its own transaction; a round that is cut off or run twice
 * does nothing twice.
 */
@Component
class Reminders implements DailyTask, UnaskedMatters {

    /** Days before the end at which the owner is asked. */
    static final int FIRST = 30;

    /** Days before the end at which all members are asked. */
    static final int SECOND = 7;

    /** On the last day the municipality is told too. */
    static final int LAST = 0;

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);
    private static final int HIDE_AFTER_DAYS = 30;
    private static final Duration HIDE_AFTER = Duration.ofDays(HIDE_AFTER_DAYS);

    /** A month back and a month on differ by up to three days; nobody is to be asked a day late. */
    private static final int MONTHS_DIFFER = 4;

    private static final Duration LINK = Duration.ofDays(75);

    private final OfferConfirmations confirmations;
    private final Policies policies;
    private final OfferCatalogue catalogue;
    private final OrganisationRegister register;
    private final Recipients recipients;
    private final PublishingMails mails;
    private final OneTimeLinks links;
    private final UnaskedOffers unasked;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            OfferConfirmations confirmations,
            Policies policies,
            OfferCatalogue catalogue,
            OrganisationRegister register,
            Recipients recipients,
            PublishingMails mails,
            OneTimeLinks links,
            UnaskedOffers unasked,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.confirmations = confirmations;
        this.policies = policies;
        this.catalogue = catalogue;
        this.register = register;
        this.recipients = recipients;
        this.mails = mails;
        this.links = links;
        this.unasked = unasked;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offer-freshness";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 15);
    }

    @Override
    public void run() {
        var months = policies.months();
        due(months).forEach(one -> tryToLook(one, months));
    }

    /** The offers that may need something today, by the months of each main category. */
    List<Confirmation> due(Map<String, Integer> months) {
        var today = LocalDate.now(clock);
        int shortest = months.values().stream().min(Integer::compare).orElseThrow();
        return confirmations.before(
                today.minusMonths(shortest).plusDays(FIRST + MONTHS_DIFFER), today);
    }

    /** Public offers whose time has come while nobody can be asked about them. */
    @Override
    public List<Matter> unasked() {
        var months = policies.months();
        var soon = LocalDate.now(clock).plusDays(FIRST);
        return due(months).stream()
                .filter(one ->
                        !policies.confirmBy(one.confirmedOn(), one.category(), months)
                                .isAfter(soon))
                .flatMap(one -> register.find(one.organisation()).stream().map(o -> matter(one, o)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Matter> matter(Confirmation one, OrganisationDetails organisation) {
        return recipients.forReminder(LAST, one.offer(), organisation).isEmpty()
                ? Optional.of(
                        new Matter(one.title(), organisation.name(), "/angebote/" + one.offer()))
                : Optional.empty();
    }

    /** One offer that cannot be looked after must not hold up the others. */
    private void tryToLook(Confirmation one, Map<String, Integer> months) {
        try {
            look(one, months);
        } catch (RuntimeException e) {
            log.error("offer {} could not be looked after", one.offer(), e);
        }
    }

    /** Reminds of one offer or hides it, where it is time. */
    void look(Confirmation one, Map<String, Integer> months) {
        transaction.executeWithoutResult(
                _ -> check(one, policies.confirmBy(one.confirmedOn(), one.category(), months)));
    }

    private void check(Confirmation one, LocalDate confirmBy) {
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), confirmBy);
        boolean over = left <= -HIDE_AFTER_DAYS;
        if (over && wasWarned(one, confirmBy)) {
            hide(one);
        } else if (left <= FIRST) {
            int step = left <= LAST ? LAST : left <= SECOND ? SECOND : FIRST;
            register.find(one.organisation())
                    .filter(organisation -> !remind(one, organisation, confirmBy, step))
                    .ifPresent(_ -> leaveToAdministrators(one, confirmBy, over));
        }
    }

    /** Administrators see it among the unasked matters, and have as long as everybody else. */
    private void leaveToAdministrators(Confirmation one, LocalDate confirmBy, boolean over) {
        log.warn("nobody can be asked about offer {}", one.offer());
        unasked.listed(one.offer(), confirmBy);
        if (over && unasked.isListedFor(one.offer(), confirmBy, HIDE_AFTER)) {
            hide(one);
        }
    }

    /** Nothing is hidden that nobody was asked about, for instance after a rule was shortened. */
    private boolean wasWarned(Confirmation one, LocalDate confirmBy) {
        return jdbc.sql(
                        """
                        select exists (select from offer_reminder where offer_id = :offer
                            and confirm_by = :confirmBy and days_before = :last and sent_at <= :before)\
                        """)
                .param("offer", one.offer().id())
                .param("confirmBy", confirmBy)
                .param("last", LAST)
                .param("before", Timestamp.from(clock.instant().minus(HIDE_AFTER)))
                .query(Boolean.class)
                .single();
    }

    /** Unless somebody has confirmed or ended it since the round began. */
    private void hide(Confirmation one) {
        catalogue
                .file(one.offer())
                .filter(file -> file.status() == OfferStatus.PUBLISHED)
                .filter(file -> file.content().confirmedOn().equals(one.confirmedOn()))
                .ifPresent(file -> catalogue.hide(file.id()));
    }

    /** Whether there is somebody to ask; they are asked, if they have not been. */
    private boolean remind(
            Confirmation one,
            OrganisationDetails organisation,
            LocalDate confirmBy,
            int daysBefore) {
        var to = recipients.forReminder(daysBefore, one.offer(), organisation);
        if (to.isEmpty()) {
            return false;
        }
        unasked.reachable(one.offer());
        if (isFirst(one, confirmBy, daysBefore)) {
            to.forEach(person -> send(one, person, confirmBy, daysBefore));
        }
        return true;
    }

    private boolean isFirst(Confirmation one, LocalDate confirmBy, int daysBefore) {
        return jdbc.sql(
                                """
                                insert into offer_reminder values (:offer, :confirmBy, :days, :now)
                                on conflict do nothing\
                                """)
                        .param("offer", one.offer().id())
                        .param("confirmBy", confirmBy)
                        .param("days", daysBefore)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void send(Confirmation one, Person person, LocalDate confirmBy, int daysBefore) {
        var reminded = new Reminded(one.offer(), one.confirmedOn(), confirmBy, person.account());
        String token = links.issue(Freshness.PURPOSE, reminded.subject(), LINK);
        mails.reminder(person, daysBefore, one.title(), SwissFormat.date(confirmBy), token);
    }
}
