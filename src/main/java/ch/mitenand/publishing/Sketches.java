package ch.mitenand.publishing;

import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.Cost;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferPicture;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.Schedule;
import ch.mitenand.publishing.OfferSketch.Basics;
import ch.mitenand.publishing.OfferSketch.Details;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import ch.mitenand.publishing.OfferSketch.SketchPicture;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.publishing.OfferSketch.When;
import ch.mitenand.publishing.OfferSketch.Where;
import ch.mitenand.schedule.ScheduleWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes sketches of offers that are in the catalogue, so that somebody can go on writing them. */
final class Sketches {

    private Sketches() {}

    /** The sketch that says the same as an offer. */
    static OfferSketch of(OfferContent content) {
        return new OfferSketch(
                new Basics(
                        content.title(),
                        content.summary(),
                        content.categories(),
                        content.targetGroups(),
                        content.instructionLanguages(),
                        content.womenOnly()),
                new Where(
                        content.mode(),
                        content.scale(),
                        content.places().stream().map(Sketches::place).toList(),
                        content.servesCanton(),
                        content.serves()),
                when(content),
                joining(content),
                details(content));
    }

    /** The same without what belongs to one term: days, and who has a place. */
    static OfferSketch forNextTerm(OfferSketch sketch) {
        var when = sketch.when();
        var joining = sketch.joining();
        return new OfferSketch(
                sketch.basics(),
                sketch.where(),
                new When(
                        when.times(),
                        null,
                        null,
                        List.of(),
                        when.byAppointment(),
                        when.continuousEntry(),
                        when.schoolYearAligned(),
                        when.intensity()),
                new Joining(
                        joining.free(),
                        joining.costs(),
                        joining.payers(),
                        joining.registration(),
                        joining.registrationNote(),
                        joining.registrationUrl(),
                        joining.contactName(),
                        joining.contactRole(),
                        joining.contactPhone(),
                        joining.contactEmail(),
                        joining.capacityPlaces(),
                        joining.capacityPlaces(),
                        null),
                sketch.details());
    }

    private static SketchPlace place(OfferPlace place) {
        return new SketchPlace(
                place.name(),
                place.street(),
                place.postalCode(),
                place.locality(),
                place.accessibility(),
                text(place.publicTransport()));
    }

    private static When when(OfferContent content) {
        var schedules = content.schedules();
        return new When(
                schedules.stream().map(ScheduleWords::words).toList(),
                schedules.stream()
                        .map(Schedule::firstDay)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                lastDay(content),
                schedules.stream()
                        .flatMap(s -> Arrays.stream(s.exceptDays()))
                        .distinct()
                        .sorted()
                        .toList(),
                content.byAppointment(),
                content.continuousEntry(),
                content.schoolYearAligned(),
                content.intensity());
    }

    private static @Nullable LocalDate lastDay(OfferContent content) {
        return content.schedules().stream()
                .map(Schedule::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Joining joining(OfferContent content) {
        var capacity = content.capacity();
        var contact = content.contact();
        return new Joining(
                content.costs().stream().allMatch(c -> c.amount().signum() == 0),
                content.costs().stream()
                        .filter(c -> c.amount().signum() > 0)
                        .map(Sketches::cost)
                        .toList(),
                content.payers(),
                content.registration().kind(),
                content.registration().note(),
                text(content.registration().url()),
                text(contact.name()),
                contact.role(),
                text(contact.phone()),
                text(contact.email()),
                capacity == null ? null : (Integer) capacity.places(),
                capacity == null ? null : (Integer) capacity.free(),
                waiting(capacity));
    }

    private static @Nullable Integer waiting(@Nullable Capacity capacity) {
        return capacity == null ? null : capacity.waiting();
    }

    private static SketchCost cost(Cost cost) {
        return new SketchCost(
                cost.amount(), cost.per(), cost.sessions(), cost.label(), cost.reduced());
    }

    private static Details details(OfferContent content) {
        var entry = content.entry();
        var target = content.target();
        return new Details(
                content.description(),
                content.plainDescription(),
                entry.oral(),
                entry.written(),
                entry.schooling(),
                entry.minAge(),
                entry.maxAge(),
                entry.status(),
                entry.other(),
                target.oral(),
                target.written(),
                target.certificate(),
                content.leadsTo(),
                content.followOn(),
                content.childcare(),
                content.childcareNote(),
                content.spokenLanguages(),
                text(content.web()),
                picture(content.picture()));
    }

    private static @Nullable SketchPicture picture(@Nullable OfferPicture picture) {
        return picture == null ? null : new SketchPicture(picture.id(), picture.alt());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
