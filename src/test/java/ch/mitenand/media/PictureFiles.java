package ch.mitenand.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people, and attackers, upload them. */
final class PictureFiles {

    private PictureFiles() {}

    /** Four quarters: red, green over blue, white. */
    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(width / 2, 0, width / 2, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width / 2, height / 2);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(width / 2, height / 2, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG with one more segment after its start. */
    static byte[] with(byte[] jpeg, int marker, byte[] content) {
        var whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        whole.write(0xFF);
        whole.write(marker);
        whole.write((content.length + 2) >> 8);
        whole.write((content.length + 2) & 0xFF);
        whole.writeBytes(content);
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    /** Camera data with an orientation, in the byte order of Intel or Motorola. */
    static byte[] exif(int orientation, boolean intel) {
        var tiff = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.order(intel ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        tiff.put((intel ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation);
        return tiff.array();
    }

    /** A PNG of one colour that declares a size and carries any compressed content. */
    static byte[] declared(int width, int height, byte[] compressed) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", compressed),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String name, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    /** The PNG with one more chunk after its header. */
    static byte[] withChunk(byte[] png, byte[] chunk) {
        return joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    /** Very many zeros, compressed to very few bytes. */
    static byte[] compressedZeros(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                deflater.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
