package ch.mitenand.publishing;

import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.publishing.OfferSketch.Basics;
import ch.mitenand.publishing.OfferSketch.Details;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.publishing.OfferSketch.When;
import ch.mitenand.publishing.OfferSketch.Where;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills a copy of an unfinished sketch with placeholders that say so, and leaves out what makes no
 * sense yet, so that its page can be drawn. {@link PreviewGap} finds the placeholders again;
 * nothing filled in here is ever kept.
 */
final class PreviewFill {

    static final String TITLE = "Titel folgt";
    static final String SUMMARY = "Beschreibung folgt.";
    static final String CATEGORY = "Kategorie folgt";
    static final String PLACE = "Ort folgt";

    /** Told from a choice of the same values by being this very set. */
    private static final Set<TargetGroup> NO_GROUPS =
            Collections.unmodifiableSet(EnumSet.of(TargetGroup.EVERYONE));

    private static final List<Language> NO_LANGUAGES =
            Collections.unmodifiableList(List.of(Language.DE));

    private final Addresses addresses;
    private final OrganisationDetails organisation;
    private final LocalDate today;

    PreviewFill(Addresses addresses, OrganisationDetails organisation, LocalDate today) {
        this.addresses = addresses;
        this.organisation = organisation;
        this.today = today;
    }

    /** A sketch that {@link SketchContent} takes. */
    OfferSketch fill(OfferSketch sketch) {
        return new OfferSketch(
                basics(sketch.basics()),
                where(sketch.where()),
                when(sketch.when()),
                joining(sketch.joining()),
                details(sketch.details()));
    }

    @SuppressWarnings("ReferenceEquality")
    static boolean isWithoutGroups(OfferContent content) {
        return content.targetGroups() == NO_GROUPS;
    }

    @SuppressWarnings("ReferenceEquality")
    static boolean isWithoutLanguages(OfferContent content) {
        return content.instructionLanguages() == NO_LANGUAGES;
    }

    private static Basics basics(Basics basics) {
        return new Basics(
                german(basics.title(), TITLE),
                german(basics.summary(), SUMMARY),
                basics.categories().isEmpty() ? List.of(CATEGORY) : basics.categories(),
                basics.targetGroups().isEmpty() ? NO_GROUPS : basics.targetGroups(),
                basics.instructionLanguages().isEmpty()
                        ? NO_LANGUAGES
                        : basics.instructionLanguages(),
                basics.womenOnly());
    }

    private static LocalizedText german(LocalizedText text, String otherwise) {
        if (text.in(Language.DE).isPresent()) {
            return text;
        }
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(text.texts());
        texts.put(Language.DE, otherwise);
        return new LocalizedText(texts);
    }

    /** An address that is not found yet is replaced by the seat of the organisation. */
    private Where where(Where where) {
        var found = where.places().stream().filter(p -> addresses.place(p).isPresent()).toList();
        if (where.mode() != Mode.ONLINE && found.isEmpty()) {
            found = seat().stream().toList();
        }
        return new Where(
                found.isEmpty() ? Mode.ONLINE : where.mode(),
                where.scale(),
                found.stream().map(PreviewFill::named).toList(),
                where.servesCanton(),
                where.serves());
    }

    private Optional<SketchPlace> seat() {
        var seat = organisation.content();
        return Optional.of(
                        new SketchPlace(
                                PLACE, "", seat.postalCode(), seat.locality(), Set.of(), ""))
                .filter(place -> addresses.place(place).isPresent());
    }

    private static SketchPlace named(SketchPlace place) {
        return place.name().isBlank()
                ? new SketchPlace(
                        PLACE,
                        place.street(),
                        place.postalCode(),
                        place.locality(),
                        place.accessibility(),
                        place.publicTransport())
                : place;
    }

    /** Without days that lie in the past or the wrong way round. */
    private When when(When when) {
        var first = SketchContent.firstDay(when, today);
        var last = SketchContent.lastDay(when, today);
        boolean fits = !last.isBefore(first) && !last.isBefore(today);
        return fits
                ? when
                : new When(
                        when.times(),
                        null,
                        null,
                        when.exceptDays(),
                        when.byAppointment(),
                        when.continuousEntry(),
                        when.schoolYearAligned(),
                        when.intensity());
    }

    private static Joining joining(Joining joining) {
        var costs =
                joining.costs().stream()
                        .filter(c -> isPrice(c.amount()))
                        .filter(c -> c.sessions() == null || c.sessions() > 0)
                        .toList();
        boolean places = fits(joining);
        return new Joining(
                joining.free(),
                costs,
                joining.payers(),
                joining.registration(),
                joining.registrationNote(),
                joining.registrationUrl(),
                joining.contactName(),
                joining.contactRole(),
                joining.contactPhone(),
                joining.contactEmail(),
                places ? joining.capacityPlaces() : null,
                places ? joining.capacityFree() : null,
                places ? joining.capacityWaiting() : null);
    }

    private static boolean isPrice(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() >= 0;
    }

    private static boolean fits(Joining joining) {
        Integer places = joining.capacityPlaces();
        Integer free = joining.capacityFree();
        Integer waiting = joining.capacityWaiting();
        return places != null
                && places >= 0
                && (free == null || free >= 0 && free <= places)
                && (waiting == null || waiting >= 0);
    }

    private static Details details(Details details) {
        Integer min = details.entryMinAge();
        Integer max = details.entryMaxAge();
        if (min == null || max == null || min <= max) {
            return details;
        }
        return new Details(
                details.description(),
                details.plainDescription(),
                details.entryOral(),
                details.entryWritten(),
                details.entrySchooling(),
                null,
                null,
                details.entryStatus(),
                details.entryOther(),
                details.targetOral(),
                details.targetWritten(),
                details.targetCertificate(),
                details.leadsTo(),
                details.followOn(),
                details.childcare(),
                details.childcareNote(),
                details.spokenLanguages(),
                details.web(),
                details.picture());
    }
}
