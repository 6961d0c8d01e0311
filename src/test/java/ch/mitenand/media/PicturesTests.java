package ch.mitenand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.media.Pictures.NoImage;
import ch.mitenand.media.Pictures.Picture;
import ch.mitenand.media.Pictures.TooBig;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PicturesTests {

    private static final String SCRIPT = "<script>alert('mitenand')</script>";

    private static Picture picture(byte[] file, int maxWidth, int maxHeight) {
        assertThat(Pictures.read(file, maxWidth, maxHeight)).isInstanceOf(Picture.class);
        return (Picture) Pictures.read(file, maxWidth, maxHeight);
    }

    private static String nearest(BufferedImage image, double across, double down) {
        var colour =
                new Color(
                        image.getRGB(
                                (int) (image.getWidth() * across),
                                (int) (image.getHeight() * down)));
        return (colour.getRed() > 127 ? "R" : "")
                + (colour.getGreen() > 127 ? "G" : "")
                + (colour.getBlue() > 127 ? "B" : "");
    }

    private static String corners(byte[] png) {
        var image = PictureFiles.image(png);
        return nearest(image, 0.25, 0.25)
                + " "
                + nearest(image, 0.75, 0.25)
                + " "
                + nearest(image, 0.25, 0.75)
                + " "
                + nearest(image, 0.75, 0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void readsTheUsualFormats(String format) {
        var image = PictureFiles.quarters(80, 40, BufferedImage.TYPE_INT_RGB);
        var picture = picture(PictureFiles.file(image, format), 100, 100);
        assertThat(picture.width()).isEqualTo(80);
        assertThat(picture.height()).isEqualTo(40);
        assertThat(corners(picture.png())).isEqualTo("R G B RGB");
        assertThat(PngFile.isPng(picture.png())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "800,400, 200,200, 200,100",
        "400,800, 200,200, 100,200",
        "801,400, 300,100, 200,100",
        "100,100, 400,400, 100,100",
        "6000,4000, 1200,1200, 1200,800",
        "4000,1, 100,100, 100,1"
    })
    void fitsIntoTheFrameKeepingTheRatio(
            int width, int height, int maxWidth, int maxHeight, int newWidth, int newHeight) {
        var picture = picture(PictureFiles.jpeg(width, height), maxWidth, maxHeight);
        assertThat(picture.width()).isEqualTo(newWidth);
        assertThat(picture.height()).isEqualTo(newHeight);
        var image = PictureFiles.image(picture.png());
        assertThat(image.getWidth()).isEqualTo(newWidth);
        assertThat(image.getHeight()).isEqualTo(newHeight);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, R G B RGB",
        "2, 40, 20, G R RGB B",
        "3, 40, 20, RGB B G R",
        "4, 40, 20, B RGB R G",
        "5, 20, 40, R B G RGB",
        "6, 20, 40, B R RGB G",
        "7, 20, 40, RGB G B R",
        "8, 20, 40, G RGB R B",
        "0, 40, 20, R G B RGB",
        "9, 40, 20, R G B RGB"
    })
    void turnsAsTheCameraWasHeld(int orientation, int width, int height, String corners) {
        for (boolean intel : new boolean[] {true, false}) {
            byte[] exif = PictureFiles.exif(orientation, intel);
            var file = PictureFiles.with(PictureFiles.jpeg(400, 200), 0xE1, exif);
            var picture = picture(file, 40, 40);
            assertThat(picture.width()).isEqualTo(width);
            assertThat(picture.height()).isEqualTo(height);
            assertThat(corners(picture.png())).isEqualTo(corners);
        }
    }

    @Test
    void survivesDamagedCameraData() {
        byte[] exif = PictureFiles.exif(6, true);
        for (int length = 0; length < exif.length; length++) {
            byte[] cut = Arrays.copyOf(exif, length);
            picture(PictureFiles.with(PictureFiles.jpeg(40, 20), 0xE1, cut), 40, 40);
        }
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] changed = exif.clone();
            changed[6 + random.nextInt(exif.length - 6)] = (byte) random.nextInt();
            picture(PictureFiles.with(PictureFiles.jpeg(40, 20), 0xE1, changed), 40, 40);
        }
    }

    @Test
    void keepsTransparency() {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, 0x80FF0000);
            }
        }
        var small = PictureFiles.image(picture(PictureFiles.file(image, "png"), 50, 50).png());
        assertThat(small.getColorModel().hasAlpha()).isTrue();
        assertThat(new Color(small.getRGB(5, 25), true)).isEqualTo(new Color(255, 0, 0, 128));
        assertThat(small.getRGB(45, 25) >>> 24).isZero();
    }

    @Test
    void keepsTransparencyOfPalettes() {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFF00FF00);
        var small = PictureFiles.image(picture(PictureFiles.file(image, "gif"), 40, 40).png());
        assertThat(small.getRGB(0, 0)).isEqualTo(0xFF00FF00);
        assertThat(small.getRGB(20, 20) >>> 24).isZero();
    }

    @Test
    void readsGreyAndSixteenBits() {
        for (int type :
                new int[] {
                    BufferedImage.TYPE_BYTE_GRAY,
                    BufferedImage.TYPE_USHORT_GRAY,
                    BufferedImage.TYPE_BYTE_BINARY,
                    BufferedImage.TYPE_4BYTE_ABGR
                }) {
            var image = PictureFiles.quarters(64, 64, type);
            var picture = picture(PictureFiles.file(image, "png"), 32, 32);
            assertThat(nearest(PictureFiles.image(picture.png()), 0.75, 0.75)).isEqualTo("RGB");
        }
    }

    @Test
    void forgetsEverythingButPixels() {
        byte[] script = SCRIPT.getBytes(StandardCharsets.ISO_8859_1);
        byte[] jpeg = PictureFiles.with(PictureFiles.jpeg(40, 20), 0xFE, script);
        jpeg = PictureFiles.with(jpeg, 0xED, script);
        jpeg =
                PictureFiles.with(
                        jpeg, 0xE1, PictureFiles.joined(PictureFiles.exif(1, true), script));
        byte[] png =
                PictureFiles.withChunk(
                        PictureFiles.png(40, 20),
                        PictureFiles.chunk(
                                "tEXt",
                                ("Comment\0" + SCRIPT).getBytes(StandardCharsets.ISO_8859_1)));
        for (byte[] file : new byte[][] {jpeg, png}) {
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SCRIPT);
            byte[] behind = PictureFiles.joined(file, script);
            for (byte[] polyglot : new byte[][] {file, behind}) {
                var picture = picture(polyglot, 40, 40);
                assertThat(new String(picture.png(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("alert")
                        .doesNotContain("Exif")
                        .doesNotContain("tEXt");
            }
        }
    }

    @Test
    void refusesHugeFiles() {
        byte[] file = Arrays.copyOf(PictureFiles.jpeg(10, 10), Pictures.MOST_BYTES + 1);
        assertThat(Pictures.read(file, 10, 10)).isEqualTo(new TooBig());
        byte[] allowed = Arrays.copyOf(PictureFiles.jpeg(10, 10), Pictures.MOST_BYTES);
        assertThat(Pictures.read(allowed, 10, 10)).isInstanceOf(Picture.class);
    }

    @ParameterizedTest
    @CsvSource({"40000,40000", "2147483647,2147483647", "8001,5000", "2147483647,1"})
    void refusesHugeDeclaredSizes(int width, int height) {
        byte[] bomb = PictureFiles.declared(width, height, PictureFiles.compressedZeros(1));
        assertThat(Pictures.read(bomb, 100, 100)).isEqualTo(new TooBig());
    }

    @Test
    void refusesHugeDeclaredSizesOfOtherFormats() {
        byte[] gif =
                PictureFiles.file(PictureFiles.quarters(8, 8, BufferedImage.TYPE_INT_RGB), "gif");
        byte[] bomb =
                HexFormat.of()
                        .parseHex(
                                "474946383961ffffffff0000002c00000000ffffffff000200013b"
                                        .replace(" ", ""));
        assertThat(Pictures.read(gif, 8, 8)).isInstanceOf(Picture.class);
        assertThat(Pictures.read(bomb, 8, 8)).isEqualTo(new TooBig());
        byte[] jpeg = PictureFiles.jpeg(8, 8);
        var text = new String(jpeg, StandardCharsets.ISO_8859_1);
        int frame = text.indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg)
                .putShort(frame + 5, (short) 60_000)
                .putShort(frame + 7, (short) 60_000);
        assertThat(Pictures.read(jpeg, 8, 8)).isEqualTo(new TooBig());
    }

    @Test
    void readsTheLargestAllowedPicture() {
        var largest = new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_GRAY);
        var picture = picture(PictureFiles.file(largest, "png"), 400, 400);
        assertThat(picture.width()).isEqualTo(400);
        assertThat(picture.height()).isEqualTo(250);
    }

    @Test
    void isNotKeptBusyByCompressedChunks() {
        byte[] zeros = PictureFiles.compressedZeros(600);
        assertThat(zeros.length).isLessThan(Pictures.MOST_BYTES);
        byte[] text = PictureFiles.joined("a\0\0".getBytes(StandardCharsets.ISO_8859_1), zeros);
        var palette = PictureFiles.quarters(16, 16, BufferedImage.TYPE_BYTE_INDEXED);
        byte[] file = PictureFiles.file(palette, "png");
        for (String name : new String[] {"zTXt", "iCCP"}) {
            picture(PictureFiles.withChunk(file, PictureFiles.chunk(name, text)), 16, 16);
        }
        assertThat(Pictures.read(PictureFiles.declared(16, 16, zeros), 16, 16))
                .isInstanceOf(Picture.class);
    }

    @Test
    void isNotKeptBusyByScans() {
        byte[] jpeg = PictureFiles.jpeg(2000, 2000);
        String text = new String(jpeg, StandardCharsets.ISO_8859_1);
        int scan = text.indexOf("\u00ff\u00da");
        byte[] empty = Arrays.copyOfRange(jpeg, scan, scan + 16);
        byte[] bomb = Arrays.copyOf(jpeg, scan);
        for (int i = 0; i < 10; i++) {
            byte[] more = bomb;
            bomb = PictureFiles.joined(more, empty, empty, empty, empty);
        }
        byte[] whole = PictureFiles.joined(bomb, Arrays.copyOfRange(jpeg, scan, jpeg.length));
        assertThat(Pictures.read(whole, 100, 100)).isEqualTo(new NoImage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void refusesFilesThatEndEarly(String format) {
        var image = PictureFiles.quarters(80, 80, BufferedImage.TYPE_INT_RGB);
        byte[] whole = PictureFiles.file(image, format);
        for (int length = 0; length < whole.length - 8; length++) {
            assertThat(Pictures.read(Arrays.copyOf(whole, length), 80, 80))
                    .as("%d of %d bytes", length, whole.length)
                    .isEqualTo(new NoImage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void survivesDamagedFiles(String format) {
        var image = PictureFiles.quarters(40, 40, BufferedImage.TYPE_INT_RGB);
        byte[] whole = PictureFiles.file(image, format);
        var random = new Random(11);
        for (int i = 0; i < 1_500; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 3; j++) {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            }
            var result = Pictures.read(damaged, 40, 40);
            assertThat(result).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "G",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><img src=x onerror=alert(1)>",
                "%PDF-1.7",
                "BM and then something of a bitmap",
                "RIFF\u0010\0\0\0WEBPVP8 ",
                "\u0089PNG\r\n\u001a\n",
                "\u00ff\u00d8\u00ff",
                "II*\0\u0008\0\0\0"
            })
    void refusesEverythingElse(String content) {
        byte[] file = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Pictures.read(file, 10, 10)).isEqualTo(new NoImage());
    }

    @Test
    void refusesBitmapsThoughTheMachineCouldReadThem() {
        var image = PictureFiles.quarters(8, 8, BufferedImage.TYPE_INT_RGB);
        assertThat(Pictures.read(PictureFiles.file(image, "bmp"), 8, 8)).isEqualTo(new NoImage());
        assertThat(Pictures.read(PictureFiles.file(image, "tiff"), 8, 8)).isEqualTo(new NoImage());
    }

    @Test
    void needsRoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pictures.read(PictureFiles.png(4, 4), 0, 4));
    }
}
