package ch.mitenand.offer;

import ch.mitenand.offer.OfferSummary.Time;
import ch.mitenand.organisation.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the row of a result list from the content of an offer. */
final class Summaries {

    private static final int MOST_TIMES = 6;

    private Summaries() {}

    static OfferSummary of(
            OfferId id,
            OrganisationId organisation,
            String organisationName,
            OfferContent content) {
        var cheapest = content.costs().stream().min(Comparator.comparing(Cost::perSession));
        var places =
                content.places().stream()
                        .map(p -> new OfferSummary.Place(p.name(), p.locality(), p.bfs()))
                        .toList();
        return new OfferSummary(
                id,
                organisation,
                organisationName,
                content.title(),
                content.summary(),
                content.categories(),
                content.mode(),
                content.scale(),
                places,
                times(content),
                content.byAppointment(),
                Levels.entry(content),
                Levels.target(content),
                cheapest.map(Cost::amount).orElse(BigDecimal.ZERO),
                cheapest.map(Cost::per).orElse(CostUnit.SESSION),
                content.childcare(),
                content.capacity() == null ? null : content.capacity().free(),
                content.womenOnly(),
                content.wheelchair(),
                content.accredited(),
                content.continuousEntry(),
                start(content),
                content.confirmedOn(),
                content.instructionLanguages(),
                content.demo());
    }

    private static List<Time> times(OfferContent content) {
        var times = new ArrayList<Time>();
        for (Schedule schedule : content.schedules()) {
            for (String day : schedule.byDay()) {
                String nth = day.substring(0, day.length() - 2);
                times.add(
                        new Time(
                                Weekday.ofRule(day),
                                nth.isEmpty() ? 0 : Integer.parseInt(nth),
                                schedule.startTime(),
                                schedule.endTime()));
            }
        }
        return times.stream()
                .distinct()
                .sorted(Comparator.comparing(Time::day).thenComparing(Time::start))
                .limit(MOST_TIMES)
                .toList();
    }

    /** First day of the earliest schedule; null when one can join at any time. */
    static @Nullable LocalDate start(OfferContent content) {
        return content.continuousEntry()
                ? null
                : content.schedules().stream()
                        .map(Schedule::firstDay)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
