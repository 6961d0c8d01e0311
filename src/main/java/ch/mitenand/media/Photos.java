package ch.mitenand.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Turns uploaded files into photos for pages, as harmless as {@link Pictures}, but in a format that
 * keeps large ones small.
 */
public final class Photos {

    /** Most bytes of an upload that are looked at. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Longest side of a photo, in pixels. */
    public static final int LONGEST_SIDE = 1600;

    private static final float QUALITY = 0.82f;

    private Photos() {}

    /** What came of an upload. */
    public sealed interface Result {}

    /**
     * A photo ready to be kept and shown.
     *
     * @param jpeg the photo as JPEG without metadata
     */
    public record Photo(byte[] jpeg) implements Result {}

    /** The file has more than {@link #MOST_BYTES}, or too many pixels. */
    public record TooBig() implements Result {}

    /** The file is no PNG or JPEG, or it is damaged. */
    public record NoPhoto() implements Result {}

    /**
     * Reads a PNG or a JPEG. What is longer than {@link #LONGEST_SIDE} is made smaller, a JPEG is
     * turned as the camera was held, and what is transparent becomes white.
     */
    public static Result read(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            return new TooBig();
        }
        if (!PngFile.isPng(upload) && !JpegFile.isJpeg(upload)) {
            return new NoPhoto();
        }
        return switch (Pictures.pixels(upload, LONGEST_SIDE, LONGEST_SIDE)) {
            case Pictures.Drawn(var image) -> new Photo(encode(opaque(image)));
            case Pictures.TooBig _ -> new TooBig();
            case Pictures.NoImage _ -> new NoPhoto();
        };
    }

    private static BufferedImage opaque(BufferedImage image) {
        var opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return opaque;
    }

    private static byte[] encode(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
