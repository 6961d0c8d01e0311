package ch.mitenand.offer;

import ch.mitenand.offer.Facet.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives every value of every facet a bit, so that all facets of an offer fit into a few words and
 * are counted while offers are matched.
 */
@Component
class FacetLayout {

    private final Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);
    private final Map<Facet, Integer> firstBits = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<String, Integer>> bits = new EnumMap<>(Facet.class);
    private final int size;

    FacetLayout(Categories categories) {
        int next = 0;
        for (Facet facet : Facet.values()) {
            var all = facet.values(categories);
            var byCode = new HashMap<String, Integer>();
            values.put(facet, all);
            firstBits.put(facet, next);
            for (Value value : all) {
                byCode.put(value.code(), next++);
            }
            bits.put(facet, byCode);
        }
        size = next;
    }

    /** Number of 64-bit words. */
    int words() {
        return (size + 63) / 64;
    }

    /** Number of bits. */
    int size() {
        return size;
    }

    List<Value> values(Facet facet) {
        return Objects.requireNonNull(values.get(facet));
    }

    /** The bit of a value, null when the facet has no such value. */
    @Nullable Integer bit(Facet facet, String code) {
        return Objects.requireNonNull(bits.get(facet)).get(code);
    }

    int firstBit(Facet facet) {
        return Objects.requireNonNull(firstBits.get(facet));
    }

    /** Which facet each bit belongs to. */
    Facet[] facetOfBit() {
        var facets = new Facet[size];
        values.forEach((facet, all) -> {
            for (int i = 0; i < all.size(); i++) {
                facets[firstBit(facet) + i] = facet;
            }
        });
        return facets;
    }

    /** A mask of the chosen values; unknown values are left out. */
    long[] mask(Facet facet, Set<String> codes) {
        var mask = new long[words()];
        for (String code : codes) {
            Integer bit = bit(facet, code);
            if (bit != null) {
                mask[bit / 64] |= 1L << bit;
            }
        }
        return mask;
    }

    /** The bits of an offer but for {@link Facet#STARTS_SOON}, which depends on the day. */
    long[] of(OfferContent content) {
        var codes = new ArrayList<Map.Entry<Facet, String>>();
        for (String category : content.categories()) {
            codes.add(Map.entry(Facet.CATEGORY, category));
            int dot = category.indexOf('.');
            if (dot > 0) {
                codes.add(Map.entry(Facet.CATEGORY, category.substring(0, dot)));
            }
        }
        var entry = Levels.entry(content);
        if (entry != null) {
            codes.add(Map.entry(Facet.ENTRY_LEVEL, entry.name()));
        }
        var target = Levels.target(content);
        if (target != null) {
            codes.add(Map.entry(Facet.TARGET_LEVEL, target.name()));
        }
        content.instructionLanguages().forEach(l -> codes.add(Map.entry(Facet.LANGUAGE, l.tag())));
        content.targetGroups()
                .forEach(g -> codes.add(Map.entry(Facet.TARGET_GROUP, Facet.code(g))));
        for (Schedule schedule : content.schedules()) {
            codes.add(Map.entry(Facet.TIME, TimeOfDay.of(schedule.startTime()).code()));
            schedule.byDay()
                    .forEach(
                            day -> codes.add(Map.entry(Facet.WEEKDAY, Weekday.ofRule(day).code())));
        }
        codes.add(Map.entry(Facet.PRICE, PriceBand.of(content.costs()).code()));
        if (content.mode() != Mode.ONLINE) {
            codes.add(Map.entry(Facet.MODE, "vorort"));
        }
        if (content.mode() != Mode.ONSITE) {
            codes.add(Map.entry(Facet.MODE, "online"));
        }
        addFlags(content, codes);
        return bits(codes);
    }

    private static void addFlags(OfferContent content, List<Map.Entry<Facet, String>> codes) {
        addFlag(codes, Facet.CHILDCARE, content.childcare() != Childcare.NONE);
        addFlag(
                codes,
                Facet.FREE_PLACES,
                content.capacity() == null || content.capacity().free() > 0);
        addFlag(codes, Facet.WOMEN_ONLY, content.womenOnly());
        addFlag(codes, Facet.ACCREDITED, content.accredited());
        addFlag(codes, Facet.WHEELCHAIR, content.wheelchair());
    }

    private static void addFlag(List<Map.Entry<Facet, String>> codes, Facet facet, boolean holds) {
        if (holds) {
            codes.add(Map.entry(facet, "ja"));
        }
    }

    private long[] bits(List<Map.Entry<Facet, String>> codes) {
        var words = new long[words()];
        for (var code : codes) {
            Integer bit = bit(code.getKey(), code.getValue());
            if (bit != null) {
                words[bit / 64] |= 1L << bit;
            }
        }
        return words;
    }
}
