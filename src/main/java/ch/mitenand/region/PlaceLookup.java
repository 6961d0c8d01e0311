package ch.mitenand.region;

import ch.mitenand.region.PlaceMatch.Kind;
import ch.mitenand.shared.GeoPoint;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Understands what people type as a place: postal code, locality, municipality, district, old
 * village name, with typing errors. A longest text of 80 characters is looked at; more is not a
 * place.
 */
class PlaceLookup {

    static final Comparator<String> SWISS_ORDER =
            (a, b) -> Collator.getInstance(Locale.of("de", "CH")).compare(a, b);

    private static final int LONGEST = 80;

    private static final Comparator<Entry> MOST_LIKELY =
            Comparator.comparing(Entry::kind)
                    .thenComparingInt(e -> e.label().length())
                    .thenComparing(Entry::label);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byName = new HashMap<>();

    PlaceLookup(Collection<Municipality> municipalities) {
        var byCode = new LinkedHashMap<String, Place>();
        var byLocality = new LinkedHashMap<String, Place>();
        var byDistrict = new LinkedHashMap<String, Place>();
        var everything = new Place(new LinkedHashSet<>(), new ArrayList<>());
        for (Municipality m : municipalities) {
            for (var l : m.localities()) {
                byCode.computeIfAbsent(l.postalCode(), _ -> Place.empty()).add(m.bfs(), l.point());
                byLocality
                        .computeIfAbsent(l.postalCode() + " " + l.name(), _ -> Place.empty())
                        .add(m.bfs(), l.point());
            }
            byDistrict.computeIfAbsent(m.district(), _ -> Place.empty()).add(m.bfs(), m.centre());
            everything.add(m.bfs(), m.centre());
            add(
                    Kind.MUNICIPALITY,
                    m.name(),
                    m.name(),
                    Place.of(m.bfs(), m.centre()),
                    m.shortName(),
                    m.name());
            for (String former : m.formerNames()) {
                add(
                        Kind.FORMER_MUNICIPALITY,
                        former + " (heute " + m.shortName() + ")",
                        former,
                        Place.of(m.bfs(), m.centre()),
                        former,
                        withoutCanton(former));
            }
        }
        byCode.forEach((code, place) -> add(Kind.POSTAL_CODE, code, code, place, code));
        byLocality.forEach((label, place) -> {
            String name = label.substring(5);
            add(Kind.LOCALITY, label, label, place, label, name, withoutCanton(name));
        });
        byDistrict.forEach((name, place) ->
                add(
                        Kind.DISTRICT,
                        "Bezirk " + name,
                        "Bezirk " + name,
                        place,
                        "Bezirk " + name,
                        name));
        add(
                Kind.CANTON,
                "Kanton Solothurn",
                "Kanton Solothurn",
                everything,
                "Kanton Solothurn",
                "ganzer Kanton");
    }

    Optional<PlaceMatch> find(String typed) {
        var exact = byName.get(fold(typed));
        if (exact != null) {
            return Optional.of(exact.match(true));
        }
        return suggest(typed, 1).stream().findFirst();
    }

    List<PlaceMatch> suggest(String typed, int limit) {
        String wanted = fold(typed);
        if (wanted.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        var best = new LinkedHashMap<String, Scored>();
        for (Entry entry : entries) {
            int distance = entry.distance(wanted);
            if (distance < Integer.MAX_VALUE) {
                best.merge(
                        entry.parameter(),
                        new Scored(entry, distance),
                        (a, b) -> a.cost() <= b.cost() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingInt(Scored::cost)
                                .thenComparing(Scored::entry, MOST_LIKELY))
                .limit(limit)
                .map(s -> s.entry().match(s.cost() == 0))
                .toList();
    }

    private void add(Kind kind, String label, String parameter, Place place, String... names) {
        for (String name : names) {
            var entry = new Entry(kind, label, parameter, place, fold(name));
            byName.merge(entry.folded(), entry, (a, b) -> MOST_LIKELY.compare(a, b) <= 0 ? a : b);
            entries.add(entry);
        }
    }

    private static String withoutCanton(String name) {
        return name.replaceFirst(" \\(?SO\\)?$", "").replaceFirst(" bei .*$", "");
    }

    /** Lower case, umlauts and accents as plain letters, every other sign as one blank. */
    static String fold(String text) {
        String lower =
                text.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("ä", "a")
                        .replace("ö", "o")
                        .replace("ü", "u");
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private record Scored(Entry entry, int cost) {}

    private record Place(Set<Integer> municipalities, List<GeoPoint> points) {

        static Place empty() {
            return new Place(new LinkedHashSet<>(), new ArrayList<>());
        }

        static Place of(int bfs, GeoPoint point) {
            return new Place(Set.of(bfs), List.of(point));
        }

        void add(int bfs, GeoPoint point) {
            municipalities.add(bfs);
            points.add(point);
        }

        GeoPoint centre() {
            double lat = points.stream().mapToDouble(GeoPoint::lat).average().orElseThrow();
            double lon = points.stream().mapToDouble(GeoPoint::lon).average().orElseThrow();
            return points.size() == 1 ? points.getFirst() : new GeoPoint(lat, lon);
        }
    }

    private record Entry(Kind kind, String label, String parameter, Place place, String folded) {

        /**
         * Cost of reading {@code wanted} as this entry: 0 exact, small for a beginning, more for
         * each typing error.
         */
        int distance(String wanted) {
            if (folded.equals(wanted) || collapse(folded).equals(collapse(wanted))) {
                return 0;
            }
            boolean number = Character.isDigit(wanted.charAt(0));
            if (folded.startsWith(wanted) && (number || wanted.length() >= 2)) {
                return 10 + Math.min(9, folded.length() - wanted.length());
            }
            if (number && kind == Kind.POSTAL_CODE) {
                return Integer.MAX_VALUE;
            }
            int allowed = wanted.length() <= 3 ? 0 : wanted.length() <= 6 ? 1 : 2;
            int errors = Typing.errors(collapse(wanted), collapse(folded), allowed);
            return errors <= allowed ? 20 + 10 * errors : Integer.MAX_VALUE;
        }

        /** "Muemliswil" and "Mümliswil" read the same. */
        private static String collapse(String text) {
            return text.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace(" ", "");
        }

        PlaceMatch match(boolean exact) {
            return new PlaceMatch(
                    kind,
                    label,
                    parameter,
                    Set.copyOf(place.municipalities()),
                    place.centre(),
                    exact);
        }
    }
}
