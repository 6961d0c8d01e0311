package ch.mitenand.offer.ui;

import ch.mitenand.offer.Cost;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferHit;
import ch.mitenand.offer.OfferSummary;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shortens whole offers to what a card shows. */
final class Summaries {

    private static final int MOST_TIMES = 6;

    private Summaries() {}

    /** An offer as if it had been found. */
    static OfferHit hit(OfferDetails offer, LocalDate today) {
        return new OfferHit(summary(offer, today), Language.DE, List.of(), List.of(), null, 0);
    }

    private static OfferSummary summary(OfferDetails offer, LocalDate today) {
        OfferContent content = offer.content();
        var lowest = content.costs().stream().min(Comparator.comparing(Cost::perSession));
        var capacity = content.capacity();
        return new OfferSummary(
                offer.id(),
                offer.organisation().id(),
                offer.organisation().name(),
                content.title(),
                content.summary(),
                content.categories(),
                content.mode(),
                content.scale(),
                content.places().stream()
                        .map(p -> new OfferSummary.Place(p.name(), p.locality(), p.bfs()))
                        .toList(),
                content.schedules().stream().flatMap(Summaries::times).limit(MOST_TIMES).toList(),
                content.byAppointment(),
                content.entry().oral(),
                content.target().oral(),
                lowest.map(Cost::amount).orElse(BigDecimal.ZERO),
                lowest.map(Cost::per).orElse(CostUnit.SESSION),
                content.childcare(),
                capacity == null ? null : capacity.free(),
                content.womenOnly(),
                content.wheelchair(),
                content.accredited(),
                content.continuousEntry(),
                start(content, today),
                content.confirmedOn(),
                content.instructionLanguages(),
                content.demo());
    }

    /** The first day of a series that has not begun yet; null when one can join at any time. */
    static @Nullable LocalDate start(OfferContent content, LocalDate today) {
        if (content.continuousEntry()) {
            return null;
        }
        return content.schedules().stream()
                .map(Schedule::firstDay)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<OfferSummary.Time> times(Schedule schedule) {
        var parts = schedule.byDay();
        if (parts.isEmpty()) {
            var day = Weekday.of(schedule.firstDay().getDayOfWeek());
            return Stream.of(
                    new OfferSummary.Time(day, 0, schedule.startTime(), schedule.endTime()));
        }
        return parts.stream()
                .map(part ->
                        new OfferSummary.Time(
                                Weekday.ofRule(part),
                                TimeLabels.nth(part),
                                schedule.startTime(),
                                schedule.endTime()));
    }
}
