package ch.mitenand.publishing;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPictures;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.offer.Schedule;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is missing and what is odd about a sketch, beside the other offers of its organisation. */
@Component
class Findings {

    private static final String LOST =
            "Das Bild ist nicht mehr da. Laden Sie es noch einmal hoch, oder entfernen Sie es.";

    private final Addresses addresses;
    private final OfferCatalogue catalogue;
    private final OfferPictures pictures;
    private final Clock clock;

    Findings(Addresses addresses, OfferCatalogue catalogue, OfferPictures pictures, Clock clock) {
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.pictures = pictures;
        this.clock = clock;
    }

    List<Finding> of(OfferId offer, OrganisationId organisation, OfferSketch sketch) {
        var today = LocalDate.now(clock);
        var findings = new ArrayList<>(SketchCheck.of(sketch, addresses, today));
        findings.addAll(lost(organisation, sketch));
        var schedules = SketchContent.schedules(sketch.when(), today);
        catalogue.files(organisation).stream()
                .filter(other -> !other.id().equals(offer))
                .filter(other -> other.status() == OfferStatus.PUBLISHED)
                .filter(other -> isDouble(sketch, schedules, other.content()))
                .map(Findings::twice)
                .forEach(findings::add);
        return findings;
    }

    /** What stands in the way of publishing; the other offers do not matter for that. */
    List<Finding> missing(OfferSketch sketch) {
        return SketchCheck.of(sketch, addresses, LocalDate.now(clock)).stream()
                .filter(f -> f.severity() == Severity.MISSING)
                .toList();
    }

    /** A picture that is not kept any more, because nothing named it for too long. */
    List<Finding> lost(OrganisationId organisation, OfferSketch sketch) {
        var picture = sketch.details().picture();
        return picture == null || pictures.has(organisation, picture.id())
                ? List.of()
                : List.of(new Finding(Severity.MISSING, Step.DETAILS, LOST));
    }

    /** The municipality whose school holidays count: that of the first place, else of the seat. */
    int municipality(OfferSketch sketch, OrganisationDetails organisation) {
        return sketch.where().places().stream()
                .findFirst()
                .flatMap(addresses::place)
                .map(OfferPlace::bfs)
                .orElse(organisation.content().bfs());
    }

    private static Finding twice(OfferFile other) {
        return new Finding(
                Severity.WARNING,
                Step.BASICS,
                "Doppelt zu «%s»? Vielleicht möchten Sie jenes Angebot ändern."
                        .formatted(other.content().title().de()));
    }

    /** The same title, or the same kind at the same place and time. */
    private static boolean isDouble(
            OfferSketch sketch, List<Schedule> schedules, OfferContent other) {
        boolean sameTitle = plain(sketch.basics().title().de()).equals(plain(other.title().de()));
        boolean sameKind =
                !sketch.basics().categories().isEmpty()
                        && other.categories().contains(sketch.basics().categories().getFirst());
        boolean samePlace =
                sketch.where().places().stream()
                        .anyMatch(p ->
                                other.places().stream()
                                        .anyMatch(o ->
                                                plain(o.street()).equals(plain(p.street()))
                                                        && o.postalCode().equals(p.postalCode())));
        return sameTitle || sameKind && samePlace && sameTime(schedules, other.schedules());
    }

    private static boolean sameTime(List<Schedule> some, List<Schedule> others) {
        return some.stream()
                .anyMatch(a ->
                        others.stream()
                                .anyMatch(b ->
                                        a.byDay().stream().anyMatch(b.byDay()::contains)
                                                && a.startTime().isBefore(b.endTime())
                                                && b.startTime().isBefore(a.endTime())));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
