package ch.mitenand.media;

/** A size in pixels, as the picture lies in its file, before it is turned. */
record PictureSize(int width, int height) {

    /**
     * The largest size with the ratio of a picture that fits into a frame after the picture is
     * turned; never larger than the picture itself.
     *
     * @param orientation 1 to 8 as in EXIF; from 5 on, width and height change places
     */
    static PictureSize within(int width, int height, int orientation, int maxWidth, int maxHeight) {
        boolean lying = orientation >= 5;
        double across = (double) (lying ? maxHeight : maxWidth) / width;
        double down = (double) (lying ? maxWidth : maxHeight) / height;
        double scale = Math.min(1, Math.min(across, down));
        return new PictureSize(scaled(width, scale), scaled(height, scale));
    }

    private static int scaled(int length, double scale) {
        return Math.clamp(Math.round(length * scale), 1, length);
    }
}
