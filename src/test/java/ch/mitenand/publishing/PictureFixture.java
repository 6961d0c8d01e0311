package ch.mitenand.publishing;

import ch.mitenand.publishing.OfferSketch.SketchPicture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Picture files as an organisation uploads them. */
public final class PictureFixture {

    private PictureFixture() {}

    /** The same with another picture, or with none. */
    public static OfferSketch with(OfferSketch sketch, @Nullable SketchPicture picture) {
        var d = sketch.details();
        var details =
                new OfferSketch.Details(
                        d.description(),
                        d.plainDescription(),
                        d.entryOral(),
                        d.entryWritten(),
                        d.entrySchooling(),
                        d.entryMinAge(),
                        d.entryMaxAge(),
                        d.entryStatus(),
                        d.entryOther(),
                        d.targetOral(),
                        d.targetWritten(),
                        d.targetCertificate(),
                        d.leadsTo(),
                        d.followOn(),
                        d.childcare(),
                        d.childcareNote(),
                        d.spokenLanguages(),
                        d.web(),
                        picture);
        return new OfferSketch(
                sketch.basics(), sketch.where(), sketch.when(), sketch.joining(), details);
    }

    /** A small JPEG; another number is another picture. */
    public static byte[] jpeg(int number) {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(number * 40 % 256, 120, 200));
        graphics.fillRect(0, 0, 24, 16);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
