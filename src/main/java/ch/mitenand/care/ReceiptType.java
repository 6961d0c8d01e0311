package ch.mitenand.care;

/** What a receipt is kept as. */
public enum ReceiptType {
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    ReceiptType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The media type for browsers. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file name, without dot. */
    public String ending() {
        return ending;
    }
}
