package ch.mitenand.media;

import java.awt.AlphaComposite;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures anew: smaller, and turned. */
final class Drawing {

    private Drawing() {}

    /**
     * The picture in another, not larger size. It is halved until the next step would be too small,
     * because one long step would leave out most of the pixels.
     */
    static BufferedImage scaled(BufferedImage picture, PictureSize size) {
        var image = picture;
        do {
            int width = Math.max(size.width(), (image.getWidth() + 1) / 2);
            int height = Math.max(size.height(), (image.getHeight() + 1) / 2);
            image = step(image, width, height);
        } while (image.getWidth() > size.width() || image.getHeight() > size.height());
        return image;
    }

    private static BufferedImage step(BufferedImage from, int width, int height) {
        // premultiplied, so that the colour of invisible pixels does not bleed into their
        // neighbours
        boolean alpha = from.getColorModel().hasAlpha();
        var to =
                new BufferedImage(
                        width,
                        height,
                        alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
        var graphics = to.createGraphics();
        try {
            graphics.setComposite(AlphaComposite.Src);
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(
                    RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(from, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return to;
    }

    /** The picture turned and mirrored as an EXIF orientation (1 to 8) says, without metadata. */
    static BufferedImage oriented(BufferedImage picture, int orientation) {
        boolean lying = orientation >= 5;
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean alpha = picture.getColorModel().hasAlpha();
        var turned =
                new BufferedImage(
                        lying ? height : width,
                        lying ? width : height,
                        alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        try {
            graphics.setComposite(AlphaComposite.Src);
            graphics.drawImage(picture, transform(orientation, width, height), null);
        } finally {
            graphics.dispose();
        }
        return turned;
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
