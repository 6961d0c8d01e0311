package ch.mitenand.account.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Draws a QR code here, so that nobody else ever sees what it says. */
final class TotpQr {

    private static final int QUIET_ZONE = 4;

    private TotpQr() {}

    /** A picture of a text. */
    static Image of(String text, String description) {
        byte[] svg = svg(text).getBytes(StandardCharsets.UTF_8);
        return new Image(
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg),
                description);
    }

    /** The drawing, one square for each dark module. */
    static String svg(String text) {
        BitMatrix code = encode(text);
        int size = code.getWidth();
        var path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (code.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d'>"
                        + "<path fill='#fff' d='M0 0h%1$dv%1$dH0z'/><path d='%2$s'/></svg>")
                .formatted(size, path);
    }

    private static BitMatrix encode(String text) {
        try {
            var hints =
                    Map.of(
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M,
                            EncodeHintType.MARGIN,
                            QUIET_ZONE);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (com.google.zxing.WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
