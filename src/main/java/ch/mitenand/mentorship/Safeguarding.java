package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that somebody may be in danger or was treated badly: a channel of its own, apart from
 * "the chemistry is not right". Only safeguarding contacts read them, see {@link
 * SafeguardingCircle}; coordinators, canton and administrators do not, also when they have that
 * role besides. Every read is recorded.
 */
@Service
public class Safeguarding {

    /** What became of a report, note or closing. */
    public sealed interface Outcome {

        /** It is done. */
        record Done() implements Outcome {}

        /** It was not; a German sentence says why. */
        record No(String sentence) implements Outcome {}
    }

    private static final int SHORTEST = 5;
    private static final int LONGEST = 4000;

    private final SafeguardingReports reports;
    private final Mentorships mentorships;
    private final MentorshipAccess coordinators;
    private final OwnAccess own;
    private final PoolPeople people;
    private final SafeguardingCircle circle;
    private final SafeguardingAlarm alarm;

    Safeguarding(
            SafeguardingReports reports,
            Mentorships mentorships,
            MentorshipAccess coordinators,
            OwnAccess own,
            PoolPeople people,
            SafeguardingCircle circle,
            SafeguardingAlarm alarm) {
        this.reports = reports;
        this.mentorships = mentorships;
        this.coordinators = coordinators;
        this.own = own;
        this.people = people;
        this.circle = circle;
        this.alarm = alarm;
    }

    /** A mentor or mentee reports; at any time, also after the end. */
    @Transactional
    public Outcome report(Viewer viewer, MentorshipId mentorship, String text) {
        var found = own.demandParting(viewer, mentorship);
        return keep(found, viewer.party(), viewer.account(), text);
    }

    /** A coordinator of either pool reports, and cannot read it afterwards. */
    @Transactional
    public Outcome reportAsCoordinator(
            Actor actor, PoolId pool, MentorshipId mentorship, String text) {
        var found = coordinators.demand(actor, pool, mentorship).mentorship();
        return keep(found, Party.COORDINATOR, actor.account(), text);
    }

    /**
     * The reports that the actor may read, newest first; nobody else gets as far as an empty list.
     */
    @Transactional(readOnly = true)
    public List<SafeguardingReport.Listed> list(Actor actor) {
        demandContact(actor);
        return reports.of(circle.poolsOf(actor)).stream()
                .filter(r -> mayRead(actor, r))
                .map(r ->
                        new SafeguardingReport.Listed(
                                r.id(), r.pool(), r.by(), r.at(), r.closedAt() != null))
                .toList();
    }

    /** A report in full; the read is recorded. */
    @Transactional
    public SafeguardingReport read(Actor actor, UUID report) {
        var kept = demand(actor, report);
        reports.wasRead(report, actor.account());
        var mentorship = mentorships.find(kept.mentorship()).orElseThrow();
        var mentor = people.mentor(mentorship.mentor()).orElseThrow().person();
        var mentee = people.mentee(mentorship.mentee()).orElseThrow().person();
        return new SafeguardingReport(
                kept.id(),
                kept.pool(),
                kept.mentorship(),
                kept.by(),
                Contact.of(mentor).name(),
                Contact.of(mentee).name(),
                kept.text(),
                kept.at(),
                kept.closedAt(),
                kept.outcome(),
                reports.notes(report));
    }

    /** Writes something down; nothing is ever taken away. */
    @Transactional
    public Outcome note(Actor actor, UUID report, String text) {
        demand(actor, report);
        String words = PlainText.of(text);
        var fault = fault(words);
        if (fault.isEmpty()) {
            reports.note(report, actor.account(), words);
        }
        return fault.orElseGet(Outcome.Done::new);
    }

    /** Closes a report with its outcome. */
    @Transactional
    public Outcome close(Actor actor, UUID report, String outcome) {
        demand(actor, report);
        String words = PlainText.of(outcome);
        var fault = fault(words);
        if (fault.isPresent()) {
            return fault.get();
        }
        return reports.close(report, actor.account(), words)
                ? new Outcome.Done()
                : new Outcome.No("Die Meldung ist schon abgeschlossen.");
    }

    private Outcome keep(Mentorship mentorship, Party by, @Nullable UUID account, String typed) {
        String text = PlainText.of(typed);
        var fault = fault(text);
        if (fault.isEmpty()) {
            alarm.tell(reports.add(mentorship, by, account, text), mentorship);
        }
        return fault.orElseGet(Outcome.Done::new);
    }

    private static Optional<Outcome> fault(String text) {
        int length = PlainText.length(text);
        return length < SHORTEST || length > LONGEST
                ? Optional.of(new Outcome.No("Bitte schreiben Sie zwischen 5 und 4000 Zeichen."))
                : Optional.empty();
    }

    /** The same answer for what does not exist and what is not for the actor. */
    private SafeguardingReports.Kept demand(Actor actor, UUID report) {
        demandContact(actor);
        return reports.find(report)
                .filter(r -> mayRead(actor, r))
                .orElseThrow(() -> new AccessDeniedException("not a report for this contact"));
    }

    private boolean mayRead(Actor actor, SafeguardingReports.Kept report) {
        return circle.mayRead(actor, mentorships.find(report.mentorship()).orElseThrow());
    }

    private static void demandContact(Actor actor) {
        if (actor.scopes(Role.SAFEGUARDING_CONTACT).isEmpty()) {
            throw new AccessDeniedException("not a safeguarding contact");
        }
    }
}
