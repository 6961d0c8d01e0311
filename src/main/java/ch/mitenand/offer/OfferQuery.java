package ch.mitenand.offer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole search as it stands in the address: {@code
 * /angebote?q=...&ort=4600&umkreis=10&niveau=A2&seite=2}. Values that make no sense are left out
 * when an address is read, so every address shows something.
 *
 * @param text what is looked for, at most {@value #LONGEST_TEXT} characters, possibly empty
 * @param place what was typed as a place, at most {@value #LONGEST_TEXT} characters, possibly empty
 * @param radiusKm 0 for the place itself, else 1 to {@value #WIDEST_RADIUS_KM}
 * @param selected chosen values per facet: one of them must hold, for every facet
 * @param page from 1 to {@value #LAST_PAGE}
 */
public record OfferQuery(
        String text,
        String place,
        int radiusKm,
        Map<Facet, Set<String>> selected,
        OfferSort sort,
        int page) {

    /** More characters are cut off. */
    public static final int LONGEST_TEXT = 200;

    /** The canton is 70 km long. */
    public static final int WIDEST_RADIUS_KM = 50;

    /** Nobody reads further. */
    public static final int LAST_PAGE = 500;

    /** Offers per page. */
    public static final int PAGE_SIZE = 20;

    private static final int MOST_VALUES = 40;

    public OfferQuery {
        text = cut(text);
        place = cut(place);
        radiusKm = Math.clamp(radiusKm, 0, WIDEST_RADIUS_KM);
        page = Math.clamp(page, 1, LAST_PAGE);
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        selected.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        selected = Collections.unmodifiableMap(copy);
    }

    /** All offers. */
    public static OfferQuery all() {
        return new OfferQuery("", "", 0, Map.of(), OfferSort.RELEVANCE, 1);
    }

    /** Offers for a text. */
    public static OfferQuery text(String text) {
        return new OfferQuery(text, "", 0, Map.of(), OfferSort.RELEVANCE, 1);
    }

    /** Reads the parameters of an address. */
    public static OfferQuery parse(Map<String, List<String>> parameters) {
        var selected = new EnumMap<Facet, Set<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            parameters.getOrDefault(facet.parameter(), List.of()).stream()
                    .limit(MOST_VALUES)
                    .filter(value -> value.length() <= 60 && !value.isBlank())
                    .forEach(value ->
                            selected.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(value));
        }
        String sort = first(parameters, "sortierung");
        OfferSort order = OfferSort.RELEVANCE;
        for (OfferSort candidate : OfferSort.values()) {
            order = candidate.code().equals(sort) ? candidate : order;
        }
        return new OfferQuery(
                first(parameters, "q"),
                first(parameters, "ort"),
                number(first(parameters, "umkreis"), 0),
                selected,
                order,
                number(first(parameters, "seite"), 1));
    }

    /** The address of this search below the site's root. */
    public String address() {
        var parts = new ArrayList<String>();
        add(parts, "q", text);
        add(parts, "ort", place);
        if (radiusKm > 0) {
            add(parts, "umkreis", Integer.toString(radiusKm));
        }
        selected.forEach(
                (facet, values) -> values.forEach(value -> add(parts, facet.parameter(), value)));
        if (sort != OfferSort.RELEVANCE) {
            add(parts, "sortierung", sort.code());
        }
        if (page > 1) {
            add(parts, "seite", Integer.toString(page));
        }
        return parts.isEmpty() ? "angebote" : "angebote?" + String.join("&", parts);
    }

    /** Whether a value of a facet is chosen. */
    public boolean has(Facet facet, String value) {
        return selected.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The search with a value chosen, or no longer chosen; back on page 1. */
    public OfferQuery toggle(Facet facet, String value) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(selected);
        var values = new LinkedHashSet<>(selected.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(facet, values);
        return new OfferQuery(text, place, radiusKm, changed, sort, 1);
    }

    /** The search without a facet; back on page 1. */
    public OfferQuery without(Facet facet) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(selected);
        changed.remove(facet);
        return new OfferQuery(text, place, radiusKm, changed, sort, 1);
    }

    /** The search for another text. */
    public OfferQuery withText(String other) {
        return new OfferQuery(other, place, radiusKm, selected, sort, 1);
    }

    /** The search at another place; an empty place searches the canton. */
    public OfferQuery withPlace(String other, int otherRadiusKm) {
        return new OfferQuery(
                text,
                other,
                otherRadiusKm,
                selected,
                other.isEmpty() ? OfferSort.RELEVANCE : sort,
                1);
    }

    /** The search in another order. */
    public OfferQuery withSort(OfferSort other) {
        return new OfferQuery(text, place, radiusKm, selected, other, 1);
    }

    /** Another page of the same search. */
    public OfferQuery withPage(int other) {
        return new OfferQuery(text, place, radiusKm, selected, sort, other);
    }

    /** Text and place alone. */
    public OfferQuery withoutFacets() {
        return new OfferQuery(text, place, radiusKm, Map.of(), sort, 1);
    }

    /** Number of chosen values. */
    public int filters() {
        return selected.values().stream().mapToInt(Set::size).sum();
    }

    private static String cut(String text) {
        String clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.length() <= LONGEST_TEXT
                ? clean
                : clean.substring(
                        0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST_TEXT) - 1));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static int number(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
