package ch.mitenand.publishing;

import ch.mitenand.account.Person;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings working copies into the catalogue, and keeps the versions that were public. */
@Component
class Publisher {

    private final OfferCatalogue catalogue;
    private final OrganisationRegister register;
    private final SketchContent contents;
    private final Works works;
    private final Versions versions;
    private final Owners owners;
    private final Recipients recipients;
    private final Clock clock;

    Publisher(
            OfferCatalogue catalogue,
            OrganisationRegister register,
            SketchContent contents,
            Works works,
            Versions versions,
            Owners owners,
            Recipients recipients,
            Clock clock) {
        this.catalogue = catalogue;
        this.register = register;
        this.contents = contents;
        this.works = works;
        this.versions = versions;
        this.owners = owners;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * Makes a working copy public in the surrounding transaction.
     *
     * @param approvedBy the reviewer, null when nobody had to look
     * @return false when the working copy has changed in the meantime
     */
    boolean publish(Work work, @Nullable UUID approvedBy) {
        if (!works.remove(work.offer(), work.version())) {
            return false;
        }
        var organisation = register.find(work.organisation()).orElseThrow();
        var known = catalogue.file(work.offer());
        known.ifPresent(this::keepImported);
        var content = content(work.sketch(), known.orElse(null), organisation);
        if (known.isEmpty()) {
            catalogue.publish(work.offer(), work.organisation(), content);
        } else {
            catalogue.change(work.offer(), content);
            bringBack(known.get());
        }
        versions.add(work.offer(), work.sketch(), work.editor(), approvedBy, clock.instant());
        owners.set(work.offer(), owner(work));
        return true;
    }

    /** A colleague who corrects something does not take the offer over. */
    private UUID owner(Work work) {
        return recipients
                .owner(work.offer(), work.organisation())
                .map(Person::account)
                .orElse(work.editor());
    }

    /** The content of a sketch that nothing is missing of. */
    OfferContent content(
            OfferSketch sketch, @Nullable OfferFile known, OrganisationDetails organisation) {
        var frame =
                new SketchContent.Frame(
                        today(),
                        known != null && known.content().accredited(),
                        organisation.content().demo());
        return contents.of(sketch, frame);
    }

    /**
     * Says that an offer is still true; one that was hidden is public again.
     *
     * @return false when its last day is over
     */
    boolean confirm(OfferFile file) {
        var sketch = versions.latest(file.id()).map(Versions.Kept::sketch);
        var organisation = register.find(file.organisation()).orElseThrow();
        var content =
                sketch.filter(s -> s.when().lastDay() == null)
                        .map(s -> content(s, file, organisation))
                        .orElse(file.content());
        if (content.validUntil().isBefore(today()) || file.status() == OfferStatus.ENDED) {
            return false;
        }
        catalogue.change(file.id(), content.confirmed(today()));
        bringBack(file);
        return true;
    }

    private void bringBack(OfferFile file) {
        if (file.status() == OfferStatus.HIDDEN) {
            catalogue.show(file.id());
        } else if (file.status() == OfferStatus.ENDED) {
            catalogue.resume(file.id());
        }
    }

    /** Content that came with an import is the first version. */
    private void keepImported(OfferFile file) {
        if (!versions.any(file.id())) {
            versions.add(file.id(), Sketches.of(file.content()), null, null, file.modifiedAt());
        }
    }

    /** The sketch of what is public or was last. */
    OfferSketch publicSketch(OfferFile file) {
        return versions.latest(file.id())
                .map(Versions.Kept::sketch)
                .orElseGet(() -> Sketches.of(file.content()));
    }

    /** Whether a draft says only what is public, or nothing where nothing is. */
    boolean saysNothingNew(Work draft) {
        var known = catalogue.file(draft.offer()).map(this::publicSketch);
        return draft.sketch().equals(known.orElse(OfferSketch.EMPTY));
    }

    /** The public or last copy of an offer. */
    OfferFile file(OfferId offer) {
        return catalogue.file(offer).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
