package ch.mitenand.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a short text with the hashes of their stems, worked out once when the text is
 * indexed, so that highlighting a page costs no analysis.
 *
 * @param words begin, end, number of hashes, hashes; one word after the other
 */
public record Highlights(int[] words) {

    /** A word that matches, from {@code start} up to before {@code end}. */
    public record Match(int start, int end) {}

    /** The words that match one of the hashes. */
    public List<Match> matches(Set<Integer> hashes) {
        var matches = new ArrayList<Match>();
        for (int at = 0; at < words.length; at += 3 + words[at + 2]) {
            for (int i = 0; i < words[at + 2]; i++) {
                if (hashes.contains(words[at + 3 + i])) {
                    matches.add(new Match(words[at], words[at + 1]));
                    break;
                }
            }
        }
        return matches;
    }

    /** Writes them. */
    public void write(DataOutput out) throws IOException {
        out.writeShort(words.length);
        for (int word : words) {
            out.writeInt(word);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Highlights read(DataInput in) throws IOException {
        var words = new int[in.readShort()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
        }
        return new Highlights(words);
    }
}
