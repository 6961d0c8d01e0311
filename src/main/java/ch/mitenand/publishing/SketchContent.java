package ch.mitenand.publishing;

import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.Contact;
import ch.mitenand.offer.Cost;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferPicture;
import ch.mitenand.offer.Registration;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Target;
import ch.mitenand.organisation.WebAddress;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import ch.mitenand.publishing.OfferSketch.SketchPicture;
import ch.mitenand.publishing.OfferSketch.When;
import ch.mitenand.schedule.ScheduleWords;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns a sketch without missing parts into what the catalogue keeps. {@link SketchCheck} says
 * whether something is missing.
 */
@Component
class SketchContent {

    /** Time for asking and hiding after the longest time for which a confirmation can hold. */
    private static final int SPARE_MONTHS = 3;

    /**
     * Where no last day is given, an offer ends because nobody confirms it and not before, whatever
     * rule the canton sets; every confirmation renews it.
     */
    static final int OPEN_END_MONTHS = Policies.MOST_MONTHS + SPARE_MONTHS;

    private final Addresses addresses;

    SketchContent(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * What does not come from the sketch.
     *
     * @param today day on which the organisation says that it is true
     * @param accredited whether the canton has accredited the offer
     * @param demo whether it is invented
     */
    record Frame(LocalDate today, boolean accredited, boolean demo) {}

    /**
     * The content.
     *
     * @throws IllegalArgumentException when something is missing
     */
    OfferContent of(OfferSketch sketch, Frame frame) {
        var basics = sketch.basics();
        var where = sketch.where();
        var when = sketch.when();
        var details = sketch.details();
        boolean onSite = where.mode() != Mode.ONLINE;
        return new OfferContent(
                basics.categories(),
                basics.title(),
                basics.summary(),
                details.description().isEmpty() ? basics.summary() : details.description(),
                details.plainDescription(),
                where.scale(),
                where.mode(),
                onSite
                        ? where.places().stream()
                                .map(p -> addresses.place(p).orElseThrow())
                                .toList()
                        : List.of(),
                where.servesCanton(),
                where.serves(),
                schedules(when, frame.today()),
                when.byAppointment(),
                when.continuousEntry(),
                when.schoolYearAligned(),
                when.intensity(),
                entry(sketch),
                new Target(
                        details.targetOral(), details.targetWritten(), details.targetCertificate()),
                details.leadsTo(),
                details.followOn(),
                details.childcare(),
                details.childcareNote(),
                costs(sketch.joining()),
                sketch.joining().payers(),
                capacity(sketch.joining(), frame.today()),
                registration(sketch.joining()),
                basics.instructionLanguages(),
                details.spokenLanguages(),
                basics.targetGroups(),
                basics.womenOnly(),
                contact(sketch.joining()),
                web(details.web()),
                picture(details.picture()),
                frame.accredited(),
                frame.today(),
                lastDay(when, frame.today()),
                frame.demo());
    }

    /** First day of the series of a sketch. */
    static LocalDate firstDay(When when, LocalDate today) {
        return when.firstDay() == null ? today : when.firstDay();
    }

    /** Last day on which the offer of a sketch is shown. */
    static LocalDate lastDay(When when, LocalDate today) {
        if (when.lastDay() != null) {
            return when.lastDay();
        }
        var first = firstDay(when, today);
        return (first.isBefore(today) ? today : first).plusMonths(OPEN_END_MONTHS);
    }

    /** The series that are understood; with days off. */
    static List<Schedule> schedules(When when, LocalDate today) {
        var schedules = new ArrayList<Schedule>();
        var first = firstDay(when, today);
        var last = lastDay(when, today);
        if (last.isBefore(first)) {
            return List.of();
        }
        for (String words : when.times()) {
            if (!words.isBlank()
                    && ScheduleWords.read(words, first, last)
                            instanceof ScheduleWords.Understood(var schedule)) {
                schedules.add(withDaysOff(schedule, when.exceptDays()));
            }
        }
        return schedules;
    }

    private static Schedule withDaysOff(Schedule schedule, List<LocalDate> off) {
        return off.isEmpty()
                ? schedule
                : new Schedule(
                        schedule.id(),
                        schedule.firstDay(),
                        schedule.lastDay(),
                        schedule.startTime(),
                        schedule.endTime(),
                        schedule.rrule(),
                        schedule.exceptSchoolHolidays(),
                        off.toArray(LocalDate[]::new));
    }

    private static EntryRequirements entry(OfferSketch sketch) {
        var details = sketch.details();
        return new EntryRequirements(
                details.entryOral(),
                details.entryWritten(),
                details.entrySchooling(),
                details.entryMinAge(),
                details.entryMaxAge(),
                details.entryStatus(),
                details.entryOther());
    }

    private static List<Cost> costs(Joining joining) {
        if (joining.free()) {
            return List.of(
                    new Cost(
                            UUID.randomUUID(),
                            BigDecimal.ZERO,
                            CostUnit.SESSION,
                            null,
                            LocalizedText.EMPTY,
                            false));
        }
        return joining.costs().stream().flatMap(c -> cost(c).stream()).toList();
    }

    private static Optional<Cost> cost(SketchCost cost) {
        return Optional.ofNullable(cost.amount())
                .map(amount ->
                        new Cost(
                                UUID.randomUUID(),
                                amount,
                                cost.per(),
                                cost.sessions(),
                                cost.label(),
                                cost.reduced()));
    }

    private static @Nullable Capacity capacity(Joining joining, LocalDate today) {
        Integer places = joining.capacityPlaces();
        Integer free = joining.capacityFree();
        return places == null
                ? null
                : new Capacity(
                        places, free == null ? places : free, joining.capacityWaiting(), today);
    }

    private static Registration registration(Joining joining) {
        return new Registration(
                joining.registration(), joining.registrationNote(), web(joining.registrationUrl()));
    }

    private static Contact contact(Joining joining) {
        return new Contact(
                Addresses.textOrNull(joining.contactName()),
                joining.contactRole(),
                Addresses.textOrNull(joining.contactPhone()),
                Addresses.textOrNull(joining.contactEmail()));
    }

    private static @Nullable OfferPicture picture(@Nullable SketchPicture picture) {
        return picture == null ? null : new OfferPicture(picture.id(), picture.alt());
    }

    /** What an older rule has let through is not lost when the offer is confirmed. */
    private static @Nullable String web(String typed) {
        return WebAddress.read(typed).orElse(Addresses.textOrNull(typed));
    }
}
