package ch.mitenand.mentorship;

import ch.mitenand.account.Person;
import ch.mitenand.timer.DailyTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those who may read a report that it waits: at once, and every day until one of them has
 * read or closed it, so also somebody who is named later. Where there is nobody, the canton is
 * told.
 */
@Component
class SafeguardingAlarm implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(SafeguardingAlarm.class);

    private final SafeguardingReports reports;
    private final SafeguardingCircle circle;
    private final Mentorships mentorships;
    private final MentorshipMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SafeguardingAlarm(
            SafeguardingReports reports,
            SafeguardingCircle circle,
            Mentorships mentorships,
            MentorshipMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.reports = reports;
        this.circle = circle;
        this.mentorships = mentorships;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "safeguarding-reports";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(7, 15);
    }

    @Override
    public void run() {
        reports.open().forEach(this::tryToTell);
    }

    /** One report that cannot be told of must not hold up the others. */
    private void tryToTell(UUID report) {
        try {
            transaction.executeWithoutResult(_ -> reports.find(report).ifPresent(this::tell));
        } catch (RuntimeException e) {
            log.error("report {} could not be told of", report, e);
        }
    }

    private void tell(SafeguardingReports.Kept report) {
        tell(report.id(), mentorships.find(report.mentorship()).orElseThrow());
    }

    /** Tells of a report that waits; everybody at most once a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(UUID report, Mentorship mentorship) {
        var readers = circle.readers(mentorship);
        var have = reports.readBy(report);
        if (readers.stream().map(Person::account).anyMatch(have::contains)) {
            return;
        }
        var today = LocalDate.now(clock);
        var told = readers.isEmpty() ? circle.editors() : readers;
        for (var person : told) {
            if (!reports.firstToday(report, person.account(), today)) {
                continue;
            }
            if (readers.isEmpty()) {
                mails.noContact(person, mentorship.pool());
            } else {
                mails.report(person);
            }
        }
    }
}
