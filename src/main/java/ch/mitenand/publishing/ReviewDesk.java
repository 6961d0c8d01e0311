package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationApproved;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.publishing.WorkingCopy.State;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where changes of offers wait for approval. Integration officers see those of organisations with
 * their seat in one of their municipalities, the canton sees all. Organisations that are not
 * approved themselves come first: their offers wait with them.
 */
@Service
public class ReviewDesk {

    private static final String OUTDATED =
            "Ihre Organisation ist freigegeben. Dieses Angebot braucht aber noch eine Änderung: ";

    private final PublishingRights rights;
    private final Works works;
    private final Publisher publisher;
    private final Findings findings;
    private final Comparison comparison;
    private final Decisions decisions;
    private final ReplacedDrafts replaced;
    private final Policies policies;
    private final PublishingMails mails;
    private final OfferCatalogue catalogue;
    private final OrganisationRegister register;
    private final Regions regions;
    private final Grants people;

    ReviewDesk(
            PublishingRights rights,
            Works works,
            Publisher publisher,
            Findings findings,
            Comparison comparison,
            Decisions decisions,
            ReplacedDrafts replaced,
            Policies policies,
            PublishingMails mails,
            OfferCatalogue catalogue,
            OrganisationRegister register,
            Regions regions,
            Grants people) {
        this.rights = rights;
        this.works = works;
        this.publisher = publisher;
        this.findings = findings;
        this.comparison = comparison;
        this.decisions = decisions;
        this.replaced = replaced;
        this.policies = policies;
        this.mails = mails;
        this.catalogue = catalogue;
        this.register = register;
        this.regions = regions;
        this.people = people;
    }

    /**
     * A change that waits.
     *
     * @param first whether the offer has never been public
     */
    public record Waiting(
            OfferId offer,
            String title,
            String organisation,
            String municipality,
            String editor,
            Instant since,
            int version,
            boolean first) {}

    /** What became of a decision. */
    public enum Decided {
        DONE,
        /** The change was taken back, changed or decided by somebody else; nothing was done. */
        CHANGED,
        /** Something is missing by now, for instance because its last day is over; send it back. */
        INCOMPLETE
    }

    /** What waits, longest first. */
    @Transactional(readOnly = true)
    public List<Waiting> queue(Actor actor) {
        PublishingRights.anyReviewer(actor);
        return works.submitted().stream()
                .flatMap(work ->
                        register
                                .find(work.organisation())
                                .filter(o -> rights.reviews(actor, o))
                                .map(o -> waiting(work, o))
                                .stream())
                .toList();
    }

    /** One change that waits; empty when it does not wait any more. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(Actor actor, OfferId offer) {
        var organisation = rights.reviewer(actor, offer);
        return submitted(offer).map(work -> waiting(work, organisation));
    }

    /** What the change alters in the public copy; everything when there is none. */
    @Transactional(readOnly = true)
    public List<Difference> difference(Actor actor, OfferId offer) {
        rights.reviewer(actor, offer);
        return submitted(offer).map(comparison::change).orElse(List.of());
    }

    /** The change as the public would see it. */
    @Transactional(readOnly = true)
    public Optional<OfferDetails> preview(Actor actor, OfferId offer) {
        var organisation = rights.reviewer(actor, offer);
        return submitted(offer)
                .flatMap(work -> comparison.preview(offer, organisation, work.sketch()));
    }

    /** Publishes the change. */
    @Transactional
    public Decided approve(Actor actor, OfferId offer, int version, String comment) {
        rights.reviewer(actor, offer);
        var work = submitted(offer).filter(w -> w.version() == version);
        if (work.filter(w -> !missing(w).isEmpty()).isPresent()) {
            return Decided.INCOMPLETE;
        }
        if (work.isEmpty() || !publisher.publish(work.get(), actor.account())) {
            return Decided.CHANGED;
        }
        decisions.add(offer, true, comment.strip(), actor.account());
        mails.approved(work.get(), !comment.isBlank());
        return Decided.DONE;
    }

    /**
     * Gives the change back; what was sent is kept for the organisation.
     *
     * @param comment what to do
     * @throws IllegalArgumentException when the comment is empty
     */
    @Transactional
    public Decided sendBack(Actor actor, OfferId offer, int version, String comment) {
        rights.reviewer(actor, offer);
        if (comment.isBlank()) {
            throw new IllegalArgumentException("no comment");
        }
        var work = submitted(offer).filter(w -> w.version() == version);
        boolean moved =
                work.isPresent()
                        && works.move(
                                offer,
                                version,
                                List.of(State.SUBMITTED),
                                State.SENT_BACK,
                                comment.strip());
        if (!moved) {
            return Decided.CHANGED;
        }
        replaced.add(work.get(), VersionDesk.Reason.SENT_BACK, actor.account());
        decisions.add(offer, false, comment.strip(), actor.account());
        mails.sentBack(work.get());
        return Decided.DONE;
    }

    /**
     * Offers that waited for the approval of their organisation become public, where nobody has to
     * look at them first.
     */
    @EventListener
    @Transactional
    void on(OrganisationApproved event) {
        var organisation = register.find(event.organisation()).orElseThrow();
        boolean atOnce =
                policies.changes(organisation.content().bfs()) == Policies.ChangePolicy.AT_ONCE;
        for (Work work : works.of(organisation.id())) {
            if (work.state() == State.SUBMITTED) {
                goOn(work, organisation, atOnce);
            }
        }
    }

    private void goOn(Work work, OrganisationDetails organisation, boolean atOnce) {
        var missing = missing(work);
        if (!missing.isEmpty()) {
            String comment = OUTDATED + missing.getFirst().message();
            var from = List.of(State.SUBMITTED);
            if (works.move(work.offer(), work.version(), from, State.SENT_BACK, comment)) {
                replaced.add(work, VersionDesk.Reason.SENT_BACK, null);
            }
            mails.sentBack(work);
        } else if (!atOnce) {
            mails.waiting(work.offer(), organisation);
        } else if (publisher.publish(work, null)) {
            mails.approved(work, false);
        }
    }

    /** What has come to be missing while the change waited. */
    private List<Finding> missing(Work work) {
        return findings.missing(work.sketch());
    }

    private Optional<Work> submitted(OfferId offer) {
        return works.find(offer)
                .filter(w -> w.state() == State.SUBMITTED)
                .filter(w -> register.find(w.organisation()).isPresent());
    }

    private Waiting waiting(Work work, OrganisationDetails organisation) {
        return new Waiting(
                work.offer(),
                work.sketch().basics().title().de(),
                organisation.name(),
                regions.municipality(organisation.content().bfs())
                        .map(Municipality::name)
                        .orElse(""),
                people.person(work.editor()).map(Person::name).orElse(""),
                Stream.of(work.submittedAt(), work.editedAt())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(),
                work.version(),
                catalogue.status(work.offer()).isEmpty());
    }
}
