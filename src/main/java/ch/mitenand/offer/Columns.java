package ch.mitenand.offer;

import ch.mitenand.shared.GeoPoint;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the search needs of an offer to filter, count and sort without reading its row: kept in one
 * binary column.
 *
 * @param bits facets as laid out by {@link FacetLayout}
 * @param validUntil last day on which it is shown, as epoch day
 * @param start first day, as epoch day; {@link #NO_START} when one can join at any time
 * @param tie decides between equals, so that pages are stable
 * @param points where it is held
 */
record Columns(long[] bits, int validUntil, int start, long tie, List<GeoPoint> points) {

    static final int NO_START = Integer.MIN_VALUE;

    static Columns of(OfferId id, OfferContent content, FacetLayout layout) {
        LocalDate start = Summaries.start(content);
        return new Columns(
                layout.of(content),
                (int) content.validUntil().toEpochDay(),
                start == null ? NO_START : (int) start.toEpochDay(),
                tie(id.id()),
                content.mode() == Mode.ONLINE
                        ? List.of()
                        : content.places().stream().map(OfferPlace::point).toList());
    }

    private static long tie(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    byte[] encode() {
        var buffer = ByteBuffer.allocate(1 + 8 * bits.length + 4 + 4 + 8 + 1 + 16 * points.size());
        buffer.put((byte) bits.length);
        for (long word : bits) {
            buffer.putLong(word);
        }
        buffer.putInt(validUntil).putInt(start).putLong(tie).put((byte) points.size());
        points.forEach(point -> buffer.putDouble(point.lat()).putDouble(point.lon()));
        return buffer.array();
    }

    /** Whether a stored column was written with the same layout. */
    static @Nullable ByteBuffer open(byte[] bytes, int offset, int words) {
        var buffer = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        return buffer.get() == words ? buffer : null;
    }
}
