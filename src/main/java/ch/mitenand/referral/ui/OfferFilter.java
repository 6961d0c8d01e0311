package ch.mitenand.referral.ui;

import static java.util.stream.Collectors.toCollection;

import ch.mitenand.fit.FitNeed;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the officer can change about a search for offers; it stands in the address. Values that make
 * no sense are left out when an address is read.
 *
 * @param km how far away an offer may be, 0 to {@link FitNeed#FARTHEST_KM}
 * @param days possible weekdays, empty for any
 * @param times possible times of day, empty for any
 * @param childcare whether children have to be looked after; null as the short assessment says
 * @param woman whether offers for women only are looked at too, which the case does not know
 * @param wheelchair whether the place has to be accessible with a wheelchair
 * @param text additional words, at most 100 characters
 */
record OfferFilter(
        int km,
        Set<Weekday> days,
        Set<TimeOfDay> times,
        @Nullable Boolean childcare,
        boolean woman,
        boolean wheelchair,
        String text) {

    /** As far as one can go by bus in half an hour. */
    static final int USUAL_KM = 10;

    static final OfferFilter USUAL =
            new OfferFilter(USUAL_KM, Set.of(), Set.of(), null, false, false, "");

    private static final String YES = "ja";
    private static final int LONGEST_TEXT = 100;

    OfferFilter {
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** Reads the parameters of an address. */
    static OfferFilter of(QueryParameters query) {
        return new OfferFilter(
                kilometres(first(query, "umkreis")),
                chosen(Weekday.class, Weekday::code, query.getParameters("tag")),
                chosen(TimeOfDay.class, TimeOfDay::code, query.getParameters("zeit")),
                childcare(first(query, "kinder")),
                first(query, "frauen").equals(YES),
                first(query, "rollstuhl").equals(YES),
                first(query, "q"));
    }

    /**
     * The parameters of an address, each with an ampersand before it; those as usual are left out.
     */
    String parameters() {
        var parts = new ArrayList<String>();
        if (km != USUAL_KM) {
            parts.add("umkreis=" + km);
        }
        days.forEach(day -> parts.add("tag=" + day.code()));
        times.forEach(time -> parts.add("zeit=" + time.code()));
        if (childcare != null) {
            parts.add("kinder=" + (childcare ? YES : "nein"));
        }
        Stream.of(woman ? "frauen" : "", wheelchair ? "rollstuhl" : "")
                .filter(name -> !name.isEmpty())
                .forEach(name -> parts.add(name + "=" + YES));
        if (!text.isEmpty()) {
            parts.add("q=" + OfficerPaths.encoded(text));
        }
        return parts.isEmpty() ? "" : "&" + String.join("&", parts);
    }

    private static String first(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    private static int kilometres(String typed) {
        try {
            return Math.clamp(Integer.parseInt(typed), 0, FitNeed.FARTHEST_KM);
        } catch (NumberFormatException _) {
            return USUAL_KM;
        }
    }

    private static @Nullable Boolean childcare(String value) {
        return switch (value) {
            case YES -> true;
            case "nein" -> false;
            default -> null;
        };
    }

    private static <E extends Enum<E>> Set<E> chosen(
            Class<E> type, Function<E, String> code, List<String> codes) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> codes.contains(code.apply(value)))
                .collect(toCollection(() -> EnumSet.noneOf(type)));
    }
}
