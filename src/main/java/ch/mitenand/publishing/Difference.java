package ch.mitenand.publishing;

import java.util.List;

/**
 * What changed in one part of an offer between two versions.
 *
 * @param label what part, for instance "Titel (Englisch)"
 * @param pieces the text with what was taken out and what was put in, in order
 */
public record Difference(String label, List<Piece> pieces) {

    /** A stretch of text. */
    public record Piece(Kind kind, String text) {}

    /** What became of a stretch. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
