package ch.mitenand.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads from EXIF data how the camera was held. */
final class ExifOrientation {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** The orientation in a segment's content, 1 to 8; 1 if there is none or it is damaged. */
    static int of(byte[] file, int from, int to) {
        if (to - from < NAME.length + 8) {
            return 1;
        }
        for (int i = 0; i < NAME.length; i++) {
            if (file[from + i] != NAME[i]) {
                return 1;
            }
        }
        int start = from + NAME.length;
        return inTiff(ByteBuffer.wrap(file, start, to - start).slice());
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        long at = directory + 2;
        for (int i = 0; i < entries && at + ENTRY <= tiff.limit(); i++, at += ENTRY) {
            if (Short.toUnsignedInt(tiff.getShort((int) at)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort((int) at + 8));
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
