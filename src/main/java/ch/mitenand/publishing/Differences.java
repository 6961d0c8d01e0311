package ch.mitenand.publishing;

import ch.mitenand.publishing.Difference.Kind;
import ch.mitenand.publishing.Difference.Piece;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Compares labelled texts word by word. */
final class Differences {

    /** Words, each with the space after it. */
    private static final String BETWEEN_WORDS = "(?<=\\s)(?=\\S)";

    private Differences() {}

    /** What changed, in the order of the texts; equal ones are left out. */
    static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        var labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        var differences = new ArrayList<Difference>();
        for (String label : labels) {
            String old = before.getOrDefault(label, "");
            String fresh = after.getOrDefault(label, "");
            if (!old.equals(fresh)) {
                differences.add(new Difference(label, pieces(label, old, fresh)));
            }
        }
        return differences;
    }

    private static List<Piece> pieces(String label, String before, String after) {
        return label.equals(SketchLines.PICTURE) ? picture(before, after) : pieces(before, after);
    }

    /** Nobody reads the name of a picture; the page beside shows it. */
    private static List<Piece> picture(String before, String after) {
        if (before.isEmpty()) {
            return List.of(new Piece(Kind.ADDED, "ein Bild"));
        }
        return after.isEmpty()
                ? List.of(new Piece(Kind.REMOVED, "ein Bild"))
                : List.of(new Piece(Kind.SAME, "geändert"));
    }

    private static List<Piece> pieces(String before, String after) {
        var old = words(before);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Kind.SAME, old.subList(at, start));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN_WORDS));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
