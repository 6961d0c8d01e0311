package ch.mitenand.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The segments of a JPEG file.
 *
 * @param pixelsOnly the file without comments, camera data, thumbnails and colour profiles
 * @param orientation 1 to 8 as in EXIF; 1 if the file does not say
 */
record JpegFile(byte[] pixelsOnly, int orientation) {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    /**
     * Progressive pictures have about ten scans. Each one goes over the whole picture, so that a
     * small file with thousands of them would keep the machine busy for hours.
     */
    private static final int MOST_SCANS = 32;

    static boolean isJpeg(byte[] file) {
        return file.length > 3
                && at(file, 0) == 0xFF
                && at(file, 1) == START
                && at(file, 2) == 0xFF;
    }

    /**
     * Takes a file apart.
     *
     * @throws IOException if the file is damaged, ends early or has too many scans
     */
    static JpegFile read(byte[] file) throws IOException {
        return new Walk(file).run();
    }

    private static int at(byte[] file, int index) {
        return file[index] & 0xFF;
    }

    private static final class Walk {

        private final byte[] file;
        private final ByteArrayOutputStream kept;
        private int position = 2;
        private int orientation = 1;
        private int scans;

        Walk(byte[] file) {
            this.file = file;
            this.kept = new ByteArrayOutputStream(file.length);
        }

        JpegFile run() throws IOException {
            kept.write(file, 0, 2);
            int marker = nextMarker();
            while (marker != END) {
                segment(marker);
                if (marker == SCAN) {
                    scan();
                }
                marker = nextMarker();
            }
            kept.write(0xFF);
            kept.write(END);
            return new JpegFile(kept.toByteArray(), orientation);
        }

        private int nextMarker() throws IOException {
            require(2);
            if (at(file, position) != 0xFF) {
                throw new IOException("no marker at " + position);
            }
            while (at(file, position) == 0xFF) {
                position++;
                require(1);
            }
            return at(file, position++);
        }

        private void segment(int marker) throws IOException {
            require(2);
            int length = at(file, position) << 8 | at(file, position + 1);
            if (length < 2) {
                throw new IOException("a segment without length at " + position);
            }
            require(length);
            if (marker == EXIF && orientation == 1) {
                orientation = ExifOrientation.of(file, position + 2, position + length);
            }
            if (marker == JFIF && starts("JFIF", length)) {
                plainJfif();
            } else if ((marker == ADOBE && starts("Adobe", length)) || isPicture(marker)) {
                kept.write(0xFF);
                kept.write(marker);
                kept.write(file, position, length);
            }
            position += length;
        }

        /** Tables, frames and scans; not the data of applications, and no comments. */
        private static boolean isPicture(int marker) {
            return marker != COMMENT && (marker < JFIF || marker > LAST_APPLICATION);
        }

        private boolean starts(String word, int length) {
            return length > word.length() + 2
                    && new String(file, position + 2, word.length(), StandardCharsets.ISO_8859_1)
                            .equals(word);
        }

        /** Says how colours are coded, as the original segment did, without its thumbnail. */
        private void plainJfif() {
            byte[] segment = {
                (byte) 0xFF, (byte) JFIF, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
            };
            kept.writeBytes(segment);
        }

        /** Copies compressed data up to the next marker that is not part of it. */
        private void scan() throws IOException {
            if (++scans > MOST_SCANS) {
                throw new IOException("too many scans");
            }
            int from = position;
            while (true) {
                require(2);
                int next = at(file, position + 1);
                boolean data = next == 0 || (next >= 0xD0 && next < START);
                if (at(file, position) == 0xFF && next != 0xFF && !data) {
                    break;
                }
                position++;
            }
            kept.write(file, from, position - from);
        }

        private void require(int more) throws IOException {
            if (file.length - position < more) {
                throw new IOException("the file ends early");
            }
        }
    }
}
