package ch.mitenand.media;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.media.Photos.NoPhoto;
import ch.mitenand.media.Photos.Photo;
import ch.mitenand.media.Photos.TooBig;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Photos as people, and attackers, upload them. */
@Timeout(30)
class PicturePhotosTests {

    private static byte[] photo(byte[] upload) {
        return ((Photo) Photos.read(upload)).jpeg();
    }

    @Test
    void largePhotosAreMadeSmaller() {
        var wide = PictureFiles.image(photo(PictureFiles.jpeg(3200, 1200)));
        assertThat(wide.getWidth()).isEqualTo(1600);
        assertThat(wide.getHeight()).isEqualTo(600);
        assertThat(PictureFiles.image(photo(PictureFiles.png(300, 200))).getWidth()).isEqualTo(300);
    }

    @Test
    void cameraDataIsGoneAndThePhotoStandsUpright() {
        var held = PictureFiles.with(PictureFiles.jpeg(80, 40), 0xE1, PictureFiles.exif(6, true));
        var secret = "47.2088 N 7.5323 E, Kamera von Vera".getBytes(StandardCharsets.ISO_8859_1);
        var photo = photo(PictureFiles.with(held, 0xFE, secret));

        assertThat(PictureFiles.image(photo).getHeight()).isEqualTo(80);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8")
                .doesNotContain("Exif", "Kamera");
    }

    @Test
    void transparentBecomesWhite() {
        var clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        var photo = PictureFiles.image(photo(PictureFiles.file(clear, "png")));
        assertThat(photo.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void drawingsAnimationsAndTextsAreNoPhotos() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertThat(Photos.read(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(new NoPhoto());
        var image = PictureFiles.quarters(8, 8, BufferedImage.TYPE_INT_RGB);
        assertThat(Photos.read(PictureFiles.file(image, "gif"))).isEqualTo(new NoPhoto());
        assertThat(Photos.read(new byte[0])).isEqualTo(new NoPhoto());
        var damaged = Arrays.copyOf(PictureFiles.jpeg(80, 40), 200);
        assertThat(Photos.read(damaged)).isEqualTo(new NoPhoto());
    }

    @Test
    void bombsAreNotUnpacked() {
        var bomb = PictureFiles.declared(60_000, 60_000, PictureFiles.compressedZeros(40));
        assertThat(Photos.read(bomb)).isEqualTo(new TooBig());
        assertThat(Photos.read(new byte[Photos.MOST_BYTES + 1])).isEqualTo(new TooBig());
    }
}
