package ch.mitenand.care;

import ch.mitenand.media.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes a receipt of what was uploaded: pictures are drawn anew, PDF has to be PDF. */
final class ReceiptFile {

    static final int MOST_PDF_BYTES = 2 * 1024 * 1024;
    private static final int LONGER_SIDE = 1600;
    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String END = "%%EOF";
    private static final int TAIL = 1024;

    private ReceiptFile() {}

    /** What came of an upload. */
    sealed interface Result {

        record Good(ReceiptType type, byte[] content) implements Result {}

        record Bad(String sentence) implements Result {}
    }

    static Result read(byte[] upload) {
        if (upload.length == 0) {
            return new Result.Bad("Die Datei ist leer. Wählen Sie eine andere.");
        }
        return isPdf(upload) ? pdf(upload) : picture(upload);
    }

    private static Result pdf(byte[] upload) {
        if (upload.length > MOST_PDF_BYTES) {
            return new Result.Bad(
                    "Das PDF ist grösser als 2 MB. Verkleinern Sie es, oder fotografieren Sie den Beleg.");
        }
        int from = Math.max(0, upload.length - TAIL);
        String tail = new String(upload, from, upload.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains(END)
                ? new Result.Good(ReceiptType.PDF, upload)
                : new Result.Bad("Das PDF ist nicht vollständig. Laden Sie es noch einmal hoch.");
    }

    private static Result picture(byte[] upload) {
        return switch (Pictures.read(upload, LONGER_SIDE, LONGER_SIDE)) {
            case Pictures.Picture(var png, _, _) ->
                    png.length > Pictures.MOST_BYTES
                            ? tooBig()
                            : new Result.Good(ReceiptType.PNG, png);
            case Pictures.TooBig() -> tooBig();
            case Pictures.NoImage() ->
                    new Result.Bad(
                            "Diese Datei ist kein lesbarer Beleg. Nehmen Sie ein Foto (JPEG, PNG) oder ein PDF.");
        };
    }

    private static Result.Bad tooBig() {
        return new Result.Bad(
                "Das Bild ist zu gross. Verkleinern Sie es auf höchstens 8 MB und versuchen Sie es noch einmal.");
    }

    private static boolean isPdf(byte[] upload) {
        return upload.length > START.length
                && Arrays.equals(upload, 0, START.length, START, 0, START.length);
    }
}
