package ch.mitenand.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Turns uploaded files into harmless pictures. Only pixels survive: the result is drawn anew, so
 * that comments, places, camera data and anything hidden in the file are gone.
 */
public final class Pictures {

    /** Most bytes of an upload that are looked at. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Most pixels a picture may declare. */
    public static final long MOST_PIXELS = 40_000_000;

    /** Above this number of pixels, every second one is left out while decoding, if possible. */
    private static final long COMFORTABLE_PIXELS = 16_000_000;

    /** Decoding takes much memory, so that only a few uploads are decoded at the same time. */
    private static final Semaphore DECODERS = new Semaphore(2);

    private Pictures() {}

    /** What came of an upload. */
    public sealed interface Result {}

    /**
     * A picture ready to be kept and shown.
     *
     * @param png the picture as PNG without metadata
     * @param width in pixels, at most what was asked for
     * @param height in pixels, at most what was asked for
     */
    public record Picture(byte[] png, int width, int height) implements Result {}

    /** The file has more than {@link #MOST_BYTES} or more than {@link #MOST_PIXELS}. */
    public record TooBig() implements Result, Pixels {}

    /** The file is no PNG, JPEG or GIF, or it is damaged. */
    public record NoImage() implements Result, Pixels {}

    /** What came of drawing an upload anew. */
    sealed interface Pixels {}

    /** Pixels without anything else, not yet in a file. */
    record Drawn(BufferedImage image) implements Pixels {}

    private record Upload(String format, byte[] bytes, int orientation) {}

    /**
     * Reads a PNG, a JPEG or the first frame of a GIF. A picture larger than the frame is made
     * smaller, a smaller one stays as it is; the ratio and transparency are kept, and a JPEG is
     * turned as the camera was held.
     *
     * @param maxWidth of the result, in pixels, from 1
     * @param maxHeight of the result, in pixels, from 1
     */
    public static Result read(byte[] upload, int maxWidth, int maxHeight) {
        return switch (pixels(upload, maxWidth, maxHeight)) {
            case Drawn(var image) -> encode(image);
            case TooBig tooBig -> tooBig;
            case NoImage noImage -> noImage;
        };
    }

    /** The pixels of a file that {@link #read} knows, within a frame. */
    static Pixels pixels(byte[] upload, int maxWidth, int maxHeight) {
        if (maxWidth < 1 || maxHeight < 1) {
            throw new IllegalArgumentException("no room: " + maxWidth + " x " + maxHeight);
        }
        if (upload.length > MOST_BYTES) {
            return new TooBig();
        }
        try {
            var known = recognise(upload);
            return known.isEmpty() ? new NoImage() : draw(known.get(), maxWidth, maxHeight);
        } catch (IOException | RuntimeException e) {
            // the decoders of the JDK answer damaged files with exceptions of many kinds
            return new NoImage();
        }
    }

    private static Optional<Upload> recognise(byte[] file) throws IOException {
        if (PngFile.isPng(file)) {
            return Optional.of(new Upload("png", PngFile.pixelsOnly(file), 1));
        }
        if (JpegFile.isJpeg(file)) {
            var jpeg = JpegFile.read(file);
            return Optional.of(new Upload("jpeg", jpeg.pixelsOnly(), jpeg.orientation()));
        }
        return isGif(file) ? Optional.of(new Upload("gif", file, 1)) : Optional.empty();
    }

    private static boolean isGif(byte[] file) {
        return file.length > 6
                && file[0] == 'G'
                && file[1] == 'I'
                && file[2] == 'F'
                && file[3] == '8'
                && (file[4] == '7' || file[4] == '9')
                && file[5] == 'a';
    }

    private static Pixels draw(Upload upload, int maxWidth, int maxHeight) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(upload.format()).next();
        try (var input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(upload.bytes()))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return new TooBig();
            }
            var size = PictureSize.within(width, height, upload.orientation(), maxWidth, maxHeight);
            DECODERS.acquireUninterruptibly();
            try {
                var decoded = decode(reader, width, height, size);
                return new Drawn(
                        Drawing.oriented(Drawing.scaled(decoded, size), upload.orientation()));
            } finally {
                DECODERS.release();
            }
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader, int width, int height, PictureSize size)
            throws IOException {
        var param = reader.getDefaultReadParam();
        boolean enoughLeft = width / 2 >= size.width() && height / 2 >= size.height();
        if ((long) width * height > COMFORTABLE_PIXELS && enoughLeft) {
            everySecond(param);
        }
        return reader.read(0, param);
    }

    private static void everySecond(ImageReadParam param) {
        param.setSourceSubsampling(2, 2, 0, 0);
    }

    private static Picture encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(bytes.toByteArray(), image.getWidth(), image.getHeight());
    }
}
