package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.offer.NextDates;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.publishing.WorkingCopy.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an organisation works on its offers. Members and admins of the organisation only; everybody
 * else gets {@link org.springframework.security.access.AccessDeniedException}, and {@link
 * java.util.NoSuchElementException} for what does not exist.
 */
@Service
public class OfferDesk {

    /** More drafts at once are no work any more. */
    private static final int MOST_WORKS = 300;

    private static final List<State> OPEN = List.of(State.DRAFT, State.SENT_BACK);

    private final PublishingRights rights;
    private final Works works;
    private final Publisher publisher;
    private final Findings findings;
    private final Comparison comparison;
    private final Policies policies;
    private final PublishingMails mails;
    private final OrganisationRegister register;
    private final NextDates nextDates;
    private final WorkingCopies copies;
    private final ReplacedDrafts replaced;
    private final Clock clock;

    OfferDesk(
            PublishingRights rights,
            Works works,
            Publisher publisher,
            Findings findings,
            Comparison comparison,
            Policies policies,
            PublishingMails mails,
            OrganisationRegister register,
            NextDates nextDates,
            WorkingCopies copies,
            ReplacedDrafts replaced,
            Clock clock) {
        this.rights = rights;
        this.works = works;
        this.publisher = publisher;
        this.findings = findings;
        this.comparison = comparison;
        this.policies = policies;
        this.mails = mails;
        this.register = register;
        this.nextDates = nextDates;
        this.copies = copies;
        this.replaced = replaced;
        this.clock = clock;
    }

    /** What became of a saved change. */
    public sealed interface Saved {

        /** It is kept. */
        record Done(int version) implements Saved {}

        /** Somebody else saved in the meantime; nothing was written. */
        record Conflict(WorkingCopy theirs) implements Saved {}

        /** It waits for approval; take it back first. */
        record Locked(WorkingCopy waiting) implements Saved {}
    }

    /** What became of a wish to publish. */
    public sealed interface Submitted {

        /** It is public now. */
        record Published() implements Submitted {}

        /** Somebody will look at it first; in German who. */
        record Waiting(String reviewer) implements Submitted {}

        /** Something is missing. */
        record Incomplete(List<Finding> missing) implements Submitted {}

        /** Somebody else saved in the meantime. */
        record Conflict(WorkingCopy theirs) implements Submitted {}
    }

    /** Starts a new offer; nothing is public. */
    @Transactional
    public OfferId start(Actor actor, OrganisationId organisation) {
        rights.member(actor, organisation);
        requireRoom(organisation);
        var offer = OfferId.create();
        works.add(offer, organisation, OfferSketch.EMPTY, actor.account());
        return offer;
    }

    /** Starts a new offer with the content of this one, without its dates. */
    @Transactional
    public OfferId copy(Actor actor, OfferId offer) {
        var organisation = rights.member(actor, offer);
        requireRoom(organisation.id());
        var sketch =
                works.find(offer)
                        .map(Work::sketch)
                        .orElseGet(() -> publisher.publicSketch(publisher.file(offer)));
        var copy = OfferId.create();
        works.add(copy, organisation.id(), Sketches.forNextTerm(sketch), actor.account());
        return copy;
    }

    /** The working copy; made from the public copy when there is none. */
    @Transactional
    public WorkingCopy open(Actor actor, OfferId offer) {
        var organisation = rights.member(actor, offer);
        if (works.find(offer).isEmpty()) {
            var sketch = publisher.publicSketch(publisher.file(offer));
            works.addAgain(offer, organisation.id(), sketch, actor.account());
        }
        return copies.of(works.find(offer).orElseThrow(), organisation);
    }

    /**
     * Keeps a change as draft.
     *
     * @param version the version it is based on
     */
    @Transactional
    public Saved save(Actor actor, OfferId offer, int version, OfferSketch sketch) {
        var organisation = rights.member(actor, offer);
        if (works.write(offer, version, sketch, actor.account())) {
            return new Saved.Done(version + 1);
        }
        return refused(offer, organisation);
    }

    /**
     * Keeps what somebody has chosen out of two texts as draft. Both texts stay among the kept
     * drafts, as far as they say anything else.
     *
     * @param version that of the other text
     * @param mine what the person had in the fields before choosing
     * @param agreed what holds from now on
     */
    @Transactional
    public Saved settle(
            Actor actor, OfferId offer, int version, OfferSketch mine, OfferSketch agreed) {
        var organisation = rights.member(actor, offer);
        var theirs = works.find(offer).orElseThrow();
        boolean same = theirs.sketch().equals(agreed);
        if (theirs.version() != version
                || theirs.state() == State.SUBMITTED
                || !(same || works.write(offer, version, agreed, actor.account()))) {
            return refused(offer, organisation);
        }
        if (!same) {
            replaced.add(theirs, VersionDesk.Reason.CONFLICT, actor.account());
        }
        if (!mine.equals(agreed)) {
            replaced.addUnsaved(theirs, mine, actor.account());
        }
        return new Saved.Done(same ? version : version + 1);
    }

    private Saved refused(OfferId offer, OrganisationDetails organisation) {
        var theirs = copies.of(works.find(offer).orElseThrow(), organisation);
        return theirs.state() == State.SUBMITTED
                ? new Saved.Locked(theirs)
                : new Saved.Conflict(theirs);
    }

    /** What is missing and what is odd about a sketch in itself. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Actor actor, OfferId offer, OfferSketch sketch) {
        return findings.of(rights.member(actor, offer).id(), sketch);
    }

    /**
     * Warnings of offers that may be the one of the sketch. Only its title, categories, places and
     * times count, and it takes longer than {@link #findings}.
     */
    @Transactional(readOnly = true)
    public List<Finding> doubles(Actor actor, OfferId offer, OfferSketch sketch) {
        return findings.doubles(offer, rights.member(actor, offer).id(), sketch);
    }

    /** The next meetings that a sketch means, soonest first. */
    @Transactional(readOnly = true)
    public List<NextDates.Meeting> nextDates(
            Actor actor, OfferId offer, OfferSketch sketch, int most) {
        var organisation = rights.member(actor, offer);
        var schedules = SketchContent.schedules(sketch.when(), LocalDate.now(clock));
        return nextDates.next(schedules, findings.municipality(sketch, organisation), most);
    }

    /** The sketch as the public would see it; empty as long as something is missing. */
    @Transactional(readOnly = true)
    public Optional<OfferDetails> preview(Actor actor, OfferId offer, OfferSketch sketch) {
        var organisation = rights.member(actor, offer);
        return comparison.preview(offer, organisation, sketch);
    }

    /** Asks to publish the saved working copy of this version. */
    @Transactional
    public Submitted submit(Actor actor, OfferId offer, int version) {
        var organisation = rights.member(actor, offer);
        var work = works.find(offer).orElseThrow();
        if (work.version() != version || work.state() == State.SUBMITTED) {
            return new Submitted.Conflict(copies.of(work, organisation));
        }
        var missing = new ArrayList<>(findings.missing(work.sketch()));
        missing.addAll(findings.lost(organisation.id(), work.sketch()));
        if (!missing.isEmpty()) {
            return new Submitted.Incomplete(missing);
        }
        boolean approved = register.find(organisation.id()).isPresent();
        int seat = organisation.content().bfs();
        if (approved && policies.changes(seat) == Policies.ChangePolicy.AT_ONCE) {
            return publisher.publish(work, null)
                    ? new Submitted.Published()
                    : new Submitted.Conflict(
                            copies.of(works.find(offer).orElseThrow(), organisation));
        }
        if (!works.move(offer, version, OPEN, State.SUBMITTED, "")) {
            return new Submitted.Conflict(copies.of(works.find(offer).orElseThrow(), organisation));
        }
        if (!approved) {
            return new Submitted.Waiting("die Stelle, die Ihre Organisation prüft");
        }
        mails.waiting(offer, organisation);
        return new Submitted.Waiting(policies.reviewerOf(seat));
    }

    /**
     * Takes a change back that waits for approval; it is a draft again. What was sent is kept as
     * well.
     */
    @Transactional
    public void takeBack(Actor actor, OfferId offer) {
        rights.member(actor, offer);
        works.find(offer)
                .filter(work ->
                        works.move(
                                offer,
                                work.version(),
                                List.of(State.SUBMITTED),
                                State.DRAFT,
                                work.comment()))
                .ifPresent(
                        work -> replaced.add(work, VersionDesk.Reason.TAKEN_BACK, actor.account()));
    }

    /**
     * Throws the working copy away; the public copy stays. What it said that is not public is kept
     * among the drafts: of an offer that has never been public for 30 days.
     *
     * @param version the version that the person has seen
     * @return false when somebody else has saved or sent it in the meantime; nothing was done
     */
    @Transactional
    public boolean discard(Actor actor, OfferId offer, int version) {
        rights.member(actor, offer);
        var discarded =
                works.find(offer)
                        .filter(work -> work.version() == version)
                        .filter(work -> work.state() != State.SUBMITTED)
                        .filter(_ -> works.remove(offer, version));
        discarded
                .filter(work -> !publisher.saysNothingNew(work))
                .ifPresent(
                        work -> replaced.add(work, VersionDesk.Reason.DISCARDED, actor.account()));
        return discarded.isPresent();
    }

    private void requireRoom(OrganisationId organisation) {
        if (works.of(organisation).size() >= MOST_WORKS) {
            throw new IllegalStateException("too many drafts");
        }
    }
}
