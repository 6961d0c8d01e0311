package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decides on organisations that wait. */
@Component
class Reviewing {

    private final Organisations organisations;
    private final Dossiers files;
    private final Rights rights;
    private final Regions regions;
    private final HeldChanges held;
    private final ReviewLog log;
    private final Accreditations accreditations;
    private final OrganisationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviewing(
            Organisations organisations,
            Dossiers files,
            Rights rights,
            Regions regions,
            HeldChanges held,
            ReviewLog log,
            Accreditations accreditations,
            OrganisationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.files = files;
        this.rights = rights;
        this.regions = regions;
        this.held = held;
        this.log = log;
        this.accreditations = accreditations;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What a reviewer can say, and what follows. */
    enum Decision {
        APPROVE(Standing.APPROVED, ReviewStep.APPROVED, Notice.APPROVED, false),
        SEND_BACK(Standing.SENT_BACK, ReviewStep.SENT_BACK, Notice.SENT_BACK, true),
        REJECT(Standing.REJECTED, ReviewStep.REJECTED, Notice.REJECTED, true);

        private final Standing standing;
        private final ReviewStep step;
        private final Notice notice;
        private final boolean needsComment;

        Decision(Standing standing, ReviewStep step, Notice notice, boolean needsComment) {
            this.standing = standing;
            this.step = step;
            this.notice = notice;
            this.needsComment = needsComment;
        }
    }

    List<File> queue(Actor actor) {
        var municipalities = rights.municipalities(actor);
        Rights.require(actor.isCanton() || !municipalities.isEmpty());
        Predicate<Integer> decides =
                seat -> actor.isCanton() || municipalities.contains(regions.current(seat));
        var fresh = organisations.waiting().stream().filter(o -> decides.test(o.bfs()));
        var changed =
                held.waiting().stream()
                        .filter(change -> decides.test(change.form().bfs()))
                        .map(change -> files.require(change.organisation()));
        return Stream.concat(fresh, changed)
                .map(files::file)
                .sorted(Comparator.comparing(File::waitingSince))
                .toList();
    }

    boolean decide(Actor actor, OrganisationId id, int version, Decision decision, String comment) {
        var organisation = files.lock(id);
        rights.requireReviewer(actor, organisation);
        if (decision.needsComment && comment.isBlank()) {
            throw new IllegalArgumentException("a comment is needed");
        }
        if (!organisation.isWaiting(version)) {
            return false;
        }
        organisation.decide(decision.standing, clock.instant());
        organisations.saveAndFlush(organisation);
        log.add(id, actor, decision.step, comment);
        mails.decided(organisation, decision.notice);
        if (organisation.isPublic()) {
            events.publishEvent(new OrganisationApproved(id));
        }
        return true;
    }

    void accredit(Actor actor, OrganisationId id, Set<Accreditation> wanted) {
        var organisation = files.lock(id);
        if (accreditations.set(id, wanted, actor.account()) && organisation.isPublic()) {
            events.publishEvent(new OrganisationChanged(id));
        }
    }
}
