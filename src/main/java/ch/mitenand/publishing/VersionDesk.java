package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.WorkingCopy.State;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks back at what was public or given up, and brings it back. For members and admins of the
 * organisation; everybody else gets {@link
 * org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class VersionDesk {

    /**
     * Stands for the working copy where numbers of versions are asked for; numbers below it stand
     * for kept drafts.
     */
    public static final int WORKING_COPY = 0;

    /** The version of the working copy that somebody has seen when there was none. */
    public static final int NO_DRAFT = 0;

    private final PublishingRights rights;
    private final Works works;
    private final Versions versions;
    private final ReplacedDrafts replaced;
    private final Publisher publisher;
    private final Comparison comparison;
    private final OfferCatalogue catalogue;
    private final WorkingCopies copies;

    VersionDesk(
            PublishingRights rights,
            Works works,
            Versions versions,
            ReplacedDrafts replaced,
            Publisher publisher,
            Comparison comparison,
            OfferCatalogue catalogue,
            WorkingCopies copies) {
        this.rights = rights;
        this.works = works;
        this.versions = versions;
        this.replaced = replaced;
        this.publisher = publisher;
        this.comparison = comparison;
        this.catalogue = catalogue;
        this.copies = copies;
    }

    /**
     * A version that was public.
     *
     * @param number from 1
     * @param approvedBy name of the reviewer, empty when it went public at once
     * @param current whether it is public now
     */
    public record Version(
            int number, Instant at, String author, String approvedBy, boolean current) {}

    /**
     * A draft that gave way to something else.
     *
     * @param at when it was replaced
     * @param editor name of the person who wrote it last
     */
    public record Replaced(long id, Instant at, String editor, Reason reason) {

        /** The number that stands for it in {@link #difference}. */
        public long number() {
            return -id;
        }
    }

    /** Why a draft is kept. */
    public enum Reason {
        /** Something older was brought back in its place. */
        RESTORED,
        /** The reviewer asked for a change; this is what was sent. */
        SENT_BACK,
        /** It was taken back before it was approved; this is what was sent. */
        TAKEN_BACK,
        /** Two people had written, and one chose. */
        CONFLICT,
        /** It was thrown away. */
        DISCARDED
    }

    /** What became of a wish to bring something back. */
    public sealed interface Restored {

        /** It is the working copy now; what was there before is kept, if it said anything else. */
        record Done(boolean kept) implements Restored {}

        /** Somebody has saved a newer draft than the one that was seen; nothing was done. */
        record Newer(WorkingCopy theirs) implements Restored {}

        /** A change waits for approval; take it back first. */
        record Locked(WorkingCopy waiting) implements Restored {}
    }

    /** All versions that were public, newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(Actor actor, OfferId offer) {
        rights.member(actor, offer);
        var kept = versions.of(offer);
        boolean current = copies.isPublic(offer);
        if (kept.isEmpty()) {
            return catalogue.file(offer).stream()
                    .map(file -> new Version(1, file.modifiedAt(), "", "", current))
                    .toList();
        }
        int last = kept.getFirst().number();
        return kept.stream()
                .map(v ->
                        new Version(
                                v.number(),
                                v.at(),
                                copies.name(v.author()),
                                copies.name(v.approvedBy()),
                                current && v.number() == last))
                .toList();
    }

    /** The drafts that were replaced, newest first; the last 50. */
    @Transactional(readOnly = true)
    public List<Replaced> replaced(Actor actor, OfferId offer) {
        rights.member(actor, offer);
        return replaced.of(offer).stream()
                .map(kept ->
                        new Replaced(
                                kept.id(),
                                kept.replacedAt(),
                                copies.name(kept.editor()),
                                kept.reason()))
                .toList();
    }

    /**
     * A draft that was thrown away before its offer was ever public.
     *
     * @param title empty when it had none
     * @param id what {@link #bringBack} asks for
     * @param until when it is forgotten
     */
    public record Discarded(OfferId offer, long id, String title, Instant until) {}

    /** What an organisation has thrown away and can still bring back, newest first. */
    @Transactional(readOnly = true)
    public List<Discarded> discarded(Actor actor, OrganisationId organisation) {
        rights.member(actor, organisation);
        return replaced.dropped(organisation).stream()
                .map(draft ->
                        new Discarded(
                                draft.offer(),
                                draft.id(),
                                draft.sketch().basics().title().de(),
                                draft.at().plus(ReplacedDrafts.UNPUBLISHED)))
                .toList();
    }

    /** The working copy, if there is one; none is made. */
    @Transactional(readOnly = true)
    public Optional<WorkingCopy> draft(Actor actor, OfferId offer) {
        var organisation = rights.member(actor, offer);
        return copies.find(offer, organisation);
    }

    /**
     * What changed from one version to another; 0 stands for the working copy, and the {@link
     * Replaced#number} of a kept draft for that draft.
     */
    @Transactional(readOnly = true)
    public List<Difference> difference(Actor actor, OfferId offer, long from, long to) {
        rights.member(actor, offer);
        return comparison.between(sketch(offer, from), sketch(offer, to));
    }

    /**
     * Makes the content of an old version the working copy, and keeps what was there.
     *
     * @param number of the version
     * @param seen version of the working copy that the person has seen, 0 for none
     */
    @Transactional
    public Restored restore(Actor actor, OfferId offer, int number, int seen) {
        var organisation = rights.member(actor, offer);
        return put(actor, offer, organisation, versionSketch(offer, number), seen);
    }

    /**
     * Makes a replaced draft the working copy again, and keeps what was there.
     *
     * @param draft number of the replaced draft
     * @param seen version of the working copy that the person has seen, 0 for none
     */
    @Transactional
    public Restored bringBack(Actor actor, OfferId offer, long draft, int seen) {
        var organisation = rights.member(actor, offer);
        var kept = replaced.find(offer, draft).orElseThrow();
        return put(actor, offer, organisation, kept.sketch(), seen);
    }

    private Restored put(
            Actor actor,
            OfferId offer,
            OrganisationDetails organisation,
            OfferSketch sketch,
            int seen) {
        var now = works.find(offer);
        if (now.filter(w -> w.state() == State.SUBMITTED).isPresent()) {
            return new Restored.Locked(copies.of(now.get(), organisation));
        }
        boolean done =
                now.isEmpty()
                        ? works.addAgain(offer, organisation.id(), sketch, actor.account())
                        : now.get().version() == seen
                                && works.write(offer, seen, sketch, actor.account());
        if (!done) {
            return new Restored.Newer(copies.find(offer, organisation).orElseThrow());
        }
        boolean loses = now.filter(draft -> isWorthKeeping(draft, sketch)).isPresent();
        if (loses) {
            replaced.add(now.get(), Reason.RESTORED, actor.account());
        }
        return new Restored.Done(loses);
    }

    /** A draft that says what is public anyway, or what comes in its place, is not lost. */
    private boolean isWorthKeeping(Work draft, OfferSketch instead) {
        return !draft.sketch().equals(instead) && !publisher.saysNothingNew(draft);
    }

    private OfferSketch sketch(OfferId offer, long number) {
        if (number == WORKING_COPY) {
            return works.find(offer).orElseThrow().sketch();
        }
        return number < 0
                ? replaced.find(offer, -number).orElseThrow().sketch()
                : versionSketch(offer, Math.toIntExact(number));
    }

    private OfferSketch versionSketch(OfferId offer, int number) {
        return versions.find(offer, number)
                .map(Versions.Kept::sketch)
                .orElseGet(() -> importedSketch(offer, number));
    }

    private OfferSketch importedSketch(OfferId offer, int number) {
        if (number != 1 || versions.any(offer)) {
            throw new NoSuchElementException("no version " + number);
        }
        return Sketches.of(publisher.file(offer).content());
    }
}
