package ch.mitenand.fit;

import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.offer.Schedule;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How soon somebody could begin: free places, and the next start. */
final class OpeningChecks {

    private static final int STALE_DAYS = 90;
    private static final int LEAST_FOR_START = 300;
    private static final int POINTS_PER_DAY = 5;

    private OpeningChecks() {}

    static Rated places(Search search, OfferInFull offer) {
        var capacity = offer.content().capacity();
        if (capacity == null) {
            return Rated.fits(FitRule.PLACES, Rated.FULL, "Die Plätze sind nicht beschränkt.");
        }
        String said = "gemeldet am " + SwissFormat.longDate(capacity.updated()) + ".";
        if (capacity.free() == 0) {
            return Rated.misses(FitRule.PLACES, 0, "Kein Platz frei" + queue(capacity) + said);
        }
        String free = Phrases.count(capacity.free(), "Platz", "Plätze") + " frei" + queue(capacity);
        long old = ChronoUnit.DAYS.between(capacity.updated(), search.today());
        return old > STALE_DAYS
                ? Rated.unknown(
                        FitRule.PLACES,
                        Rated.FULL / 2,
                        free + said + " Das ist länger her, fragen Sie vorher nach.")
                : Rated.fits(FitRule.PLACES, Rated.FULL, free + said);
    }

    private static String queue(Capacity capacity) {
        Integer waiting = capacity.waiting();
        return waiting == null || waiting == 0
                ? ", "
                : ", %s auf der Warteliste, "
                        .formatted(Phrases.count(waiting, "Person", "Personen"));
    }

    static Rated start(Search search, OfferInFull offer) {
        var content = offer.content();
        if (content.continuousEntry()) {
            return Rated.fits(FitRule.START, Rated.FULL, "Der Einstieg ist jederzeit möglich.");
        }
        var next = next(content, search.today());
        if (next.isPresent()) {
            return begins(search.today(), next.get().firstDay());
        }
        var running = TimeCheck.running(content, search.today());
        if (!running.isEmpty()) {
            return Rated.unknown(
                    FitRule.START,
                    LEAST_FOR_START,
                    "%s läuft seit %s. Fragen Sie, ob ein Einstieg noch möglich ist."
                            .formatted(
                                    Phrases.subject(content),
                                    SwissFormat.longDate(first(running).firstDay())));
        }
        return content.byAppointment()
                ? Rated.fits(FitRule.START, Rated.FULL, "Der Beginn wird abgesprochen.")
                : Rated.unknown(
                        FitRule.START, LEAST_FOR_START, "Der nächste Beginn ist nicht angegeben.");
    }

    private static Rated begins(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        int share = (int) Math.max(LEAST_FOR_START, Rated.FULL - POINTS_PER_DAY * days);
        return Rated.fits(
                FitRule.START,
                share,
                "Nächster Beginn am %s.".formatted(SwissFormat.longDate(day)));
    }

    private static Schedule first(Iterable<Schedule> schedules) {
        Schedule first = schedules.iterator().next();
        for (Schedule schedule : schedules) {
            first = schedule.firstDay().isBefore(first.firstDay()) ? schedule : first;
        }
        return first;
    }

    /** The schedule that begins next, on this day or later. */
    static Optional<Schedule> next(OfferContent content, LocalDate from) {
        return content.schedules().stream()
                .filter(schedule -> !schedule.firstDay().isBefore(from))
                .min(Comparator.comparing(Schedule::firstDay));
    }

    static FreePlaces free(OfferContent content, @Nullable Integer waitingDays) {
        var capacity = content.capacity();
        return capacity == null
                ? new FreePlaces(null, null, null, waitingDays)
                : new FreePlaces(
                        capacity.free(), capacity.waiting(), capacity.updated(), waitingDays);
    }
}
