package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a result list shows of a published offer; comes whole from the index.
 *
 * @param places localities at which it is held, empty for an online offer
 * @param times weekdays and times, at most six
 * @param lowestPrice in Swiss francs, 0 when free, with its unit
 * @param freePlaces null when places are not limited
 * @param start first day of the next start, null when one can join at any time or no day is set
 */
public record OfferSummary(
        OfferId id,
        OrganisationId organisation,
        String organisationName,
        LocalizedText title,
        LocalizedText summary,
        List<String> categories,
        Mode mode,
        Scale scale,
        List<Place> places,
        List<Time> times,
        boolean byAppointment,
        @Nullable LanguageLevel entryLevel,
        @Nullable LanguageLevel targetLevel,
        BigDecimal lowestPrice,
        CostUnit priceUnit,
        Childcare childcare,
        @Nullable Integer freePlaces,
        boolean womenOnly,
        boolean wheelchair,
        boolean accredited,
        boolean continuousEntry,
        @Nullable LocalDate start,
        LocalDate confirmedOn,
        List<Language> instructionLanguages,
        boolean demo) {

    /** A place of a result: name of the house, locality and municipality. */
    public record Place(String name, String locality, int bfs) {}

    /**
     * A weekly or monthly time.
     *
     * @param nth which one in the month, 1 to 4 or -1 for the last; 0 for every week
     */
    public record Time(Weekday day, int nth, LocalTime start, LocalTime end) {}
}
