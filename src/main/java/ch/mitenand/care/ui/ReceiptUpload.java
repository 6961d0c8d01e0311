package ch.mitenand.care.ui;

import ch.mitenand.care.Line;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes one receipt; what it really is, is checked behind it. */
class ReceiptUpload extends Div {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final String TOO_BIG =
            "Der Beleg ist zu gross: Bilder höchstens 8 MB, PDF höchstens 2 MB.";

    private final Consumer<byte[]> keep;

    ReceiptUpload(Line line, Consumer<byte[]> keep) {
        this.keep = keep;
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        // both ask the browser to come back, so that what the upload changed is shown
        upload.getElement().addEventListener("upload-success", _ -> {});
        upload.getElement().addEventListener("upload-error", _ -> CareParts.say(TOO_BIG));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "application/pdf");
        upload.setDropAllowed(false);
        var button =
                CareParts.button(
                        line.receipt() == null ? "Beleg hinzufügen" : "Beleg ersetzen", () -> {});
        button.setAriaLabel(button.getText() + ": " + line.kind().germanName());
        upload.setUploadButton(button);
        upload.addFileRejectedListener(_ ->
                CareParts.say(
                        "Nehmen Sie ein Foto (JPEG, PNG, höchstens 8 MB) oder ein PDF (höchstens 2 MB)."));
        add(upload);
    }

    /** Nothing beyond the limit is read, whatever the browser says. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        event.getUI().access(() -> keep.accept(bytes));
    }
}
