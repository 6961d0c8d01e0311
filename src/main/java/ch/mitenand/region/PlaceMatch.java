package ch.mitenand.region;

import ch.mitenand.shared.GeoPoint;
import java.util.Set;

/**
 * What a typed place stands for.
 *
 * @param kind what was recognised
 * @param label how to show it, for instance {@code 4600 Olten}
 * @param parameter the value that finds it again without doubt
 * @param municipalities BFS numbers of the municipalities meant, never empty
 * @param point from where distances are measured
 * @param exact whether the person typed it without an error
 */
public record PlaceMatch(
        Kind kind,
        String label,
        String parameter,
        Set<Integer> municipalities,
        GeoPoint point,
        boolean exact) {

    /** The kinds of place a person may type, the most specific first. */
    public enum Kind {
        POSTAL_CODE,
        MUNICIPALITY,
        LOCALITY,
        FORMER_MUNICIPALITY,
        DISTRICT,
        CANTON
    }
}
