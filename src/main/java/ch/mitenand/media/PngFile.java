package ch.mitenand.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The chunks of a PNG file. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** Length, name and checksum. */
    private static final int AROUND = 12;

    private PngFile() {}

    static boolean isPng(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length));
    }

    /**
     * The file with nothing but pixels: compressed texts and profiles in other chunks could unpack
     * to any size.
     *
     * @throws IOException if the file ends early
     */
    static byte[] pixelsOnly(byte[] file) throws IOException {
        var kept = new ByteArrayOutputStream(file.length);
        kept.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        String name = "";
        while (!name.equals("IEND")) {
            if (file.length - at < AROUND) {
                throw new IOException("the file ends before its last chunk");
            }
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(at));
            if (length > file.length - at - AROUND) {
                throw new IOException("a chunk is longer than the file");
            }
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            int whole = (int) length + AROUND;
            if (PIXELS.contains(name)) {
                kept.write(file, at, whole);
            }
            at += whole;
        }
        return kept.toByteArray();
    }
}
