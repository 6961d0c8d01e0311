package ch.mitenand.publishing;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferHit;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.OfferSummary;
import ch.mitenand.offer.Schedule;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.shared.TextLikeness;
import ch.mitenand.shared.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Offers that may be the one being written: those of the same organisation in any state that can
 * still become public, and public ones of others at the same place.
 */
@Component
class OfferDoubles {

    /** More would hide what else is to be done. */
    private static final int MOST_OF_OTHERS = 3;

    /** What is called the same is among the first few of the search for its title. */
    private static final int CANDIDATES = 50;

    private final OfferCatalogue catalogue;
    private final OfferSearch search;
    private final Works works;
    private final Addresses addresses;

    OfferDoubles(OfferCatalogue catalogue, OfferSearch search, Works works, Addresses addresses) {
        this.catalogue = catalogue;
        this.search = search;
        this.works = works;
        this.addresses = addresses;
    }

    /** What two offers are compared by; the street with its postal code. */
    private record Shape(
            String title, List<String> categories, Set<String> places, List<Schedule> schedules) {

        static Shape of(OfferSketch sketch, LocalDate today) {
            return new Shape(
                    sketch.basics().title().de(),
                    sketch.basics().categories(),
                    sketch.where().places().stream()
                            .map(p -> plain(p.street() + " " + p.postalCode()))
                            .collect(Collectors.toSet()),
                    SketchContent.schedules(sketch.when(), today));
        }

        static Shape of(OfferContent content) {
            return new Shape(
                    content.title().de(),
                    content.categories(),
                    content.places().stream()
                            .map(p -> plain(p.street() + " " + p.postalCode()))
                            .collect(Collectors.toSet()),
                    content.schedules());
        }
    }

    /** Warnings only. */
    List<Finding> of(
            OfferId offer, OrganisationId organisation, OfferSketch sketch, LocalDate today) {
        var shape = Shape.of(sketch, today);
        var files = catalogue.files(organisation);
        return Stream.of(
                        files.stream()
                                .filter(file -> !file.id().equals(offer))
                                .flatMap(file -> publicOrHidden(shape, file).stream()),
                        drafts(offer, organisation, files)
                                .flatMap(other -> draft(shape, Shape.of(other, today)).stream()),
                        others(organisation, sketch))
                .flatMap(found -> found)
                .map(message -> new Finding(Severity.WARNING, Step.BASICS, message))
                .toList();
    }

    private static Optional<String> publicOrHidden(Shape shape, OfferFile file) {
        return switch (file.status()) {
            case PUBLISHED -> own(shape, Shape.of(file.content()), "öffentlich");
            case HIDDEN -> own(shape, Shape.of(file.content()), "ausgeblendet");
            case DRAFT, ENDED -> Optional.empty();
        };
    }

    private static Optional<String> draft(Shape shape, Shape other) {
        return own(shape, other, "Entwurf");
    }

    /** A change of an offer that is in the catalogue is no other offer. */
    private Stream<OfferSketch> drafts(
            OfferId offer, OrganisationId organisation, List<OfferFile> files) {
        var known = files.stream().map(OfferFile::id).collect(Collectors.toSet());
        return works.of(organisation).stream()
                .filter(work -> !work.offer().equals(offer) && !known.contains(work.offer()))
                .map(Work::sketch);
    }

    /** The same title, or the same kind at the same place and time. */
    private static Optional<String> own(Shape one, Shape other, String state) {
        boolean sameTitle = !one.title.isBlank() && plain(one.title).equals(plain(other.title));
        boolean sameKind =
                !one.categories.isEmpty() && other.categories.contains(one.categories.getFirst());
        boolean samePlace = one.places.stream().anyMatch(other.places::contains);
        if (!sameTitle && !(sameKind && samePlace && sameTime(one.schedules, other.schedules))) {
            return Optional.empty();
        }
        String why = sameTitle ? "derselbe Titel" : "gleiche Kategorie, gleicher Ort, gleiche Zeit";
        return Optional.of(
                "Doppelt zu «%s» (%s, %s)? Vielleicht möchten Sie jenes Angebot ändern."
                        .formatted(
                                other.title.isBlank() ? "Angebot ohne Titel" : other.title,
                                state,
                                why));
    }

    /** Public offers of others with a similar title, the same category and the same locality. */
    private Stream<String> others(OrganisationId organisation, OfferSketch sketch) {
        String title = sketch.basics().title().de();
        var words = Words.of(title);
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var places =
                sketch.where().places().stream().flatMap(p -> addresses.place(p).stream()).toList();
        var localities = places.stream().map(OfferPlace::locality).collect(Collectors.toSet());
        Predicate<OfferSummary> similar =
                other ->
                        other.categories().stream().anyMatch(sketch.basics().categories()::contains)
                                && isSimilar(words, Words.of(other.title().de()));
        return places.stream()
                .map(OfferPlace::bfs)
                .distinct()
                .flatMap(bfs -> search.like(title, bfs, CANDIDATES).stream())
                .map(OfferHit::offer)
                .filter(other -> !other.organisation().equals(organisation))
                .filter(similar)
                .distinct()
                .flatMap(other -> inOneOf(localities, other).stream())
                .limit(MOST_OF_OTHERS);
    }

    private static Optional<String> inOneOf(Set<String> localities, OfferSummary other) {
        return other.places().stream()
                .map(OfferSummary.Place::locality)
                .filter(localities::contains)
                .findFirst()
                .map(locality ->
                        "Gibt es das schon? «%s» von %s: ähnlicher Titel, gleiche Kategorie, auch in %s."
                                        .formatted(
                                                other.title().de(),
                                                other.organisationName(),
                                                locality)
                                + " Vielleicht machen Sie es zusammen.");
    }

    /** Levels and numbers tell apart what is called the same. */
    private static boolean isSimilar(List<String> one, List<String> other) {
        return numbers(one).equals(numbers(other))
                && TextLikeness.of(one, other) >= TextLikeness.ALIKE;
    }

    private static Set<String> numbers(List<String> words) {
        var numbers = new HashSet<>(words);
        numbers.removeIf(word -> word.chars().noneMatch(Character::isDigit));
        return numbers;
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
        return Words.fold(text);
    }
}
